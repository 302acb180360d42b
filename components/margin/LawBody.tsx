import { Icon } from "../shapes/Icon.tsx";
import { useWords } from "../words/context.ts";
import { English } from "../words/Text.tsx";
import { Checklist } from "./Checklist.tsx";
import { Grounds } from "./Grounds.tsx";
import type { Entry } from "./model/pick-records.ts";
import { isText } from "./model/pick-records.ts";
import { PenaltyTable } from "./PenaltyTable.tsx";
import { Provenance } from "./Provenance.tsx";
import { Provision } from "./Provision.tsx";
import { Related } from "./Related.tsx";

/** Everything about one record in play: law on the one side, gloss on the other where there is room. */
export function LawBody({ entry }: { entry: Entry }) {
	const { record } = entry;
	return (
		<>
			<div class="two">
				<div>
					<Provision record={record} />
					<PenaltyTable record={record} />
				</div>
				{isText(record.kind) && (
					<div>
						<Checklist entry={entry} />
					</div>
				)}
			</div>
			<Grounds entry={entry} />
			<Provenance record={record} />
			<Related record={record} />
			<Remarks entry={entry} />
		</>
	);
}

/** What is open or disputed, what the press often reports otherwise, what was imposed. */
function Remarks({ entry: { record } }: { entry: Entry }) {
	const words = useWords();
	const { disputes = [], pressMistakes = [] } = record;
	const imposed =
		(record.kind === "case" || record.kind === "enforcement"
			? record.imposed
			: undefined) ?? [];
	const lists = [
		[words.say("imposed_heading"), imposed.map(({ what }) => what)],
		[words.say("disputes_heading"), disputes],
		[words.say("press_heading"), pressMistakes],
	] as const;
	if (lists.every(([, items]) => items.length === 0)) return null;
	return (
		<details class="fold">
			<summary>
				<Icon of="down" class="chev" />
				{words.say("law_more")}
			</summary>
			{lists.map(
				([title, items]) =>
					items.length > 0 && (
						<div key={title}>
							<p class="sub">{title}</p>
							<ul class="plain">
								{items.map((item) => (
									<li key={item}>
										<English text={item} />
									</li>
								))}
							</ul>
						</div>
					),
			)}
		</details>
	);
}
