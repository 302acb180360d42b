import { useEffect, useRef } from "preact/hooks";
import type { WordKey } from "../../lib/words/catalogue.ts";
import { Icon } from "../shapes/Icon.tsx";
import { useWords } from "../words/context.ts";
import { Text } from "../words/Text.tsx";
import { LawBody } from "./LawBody.tsx";
import { FoldFacts, foldShape } from "./LawFold.tsx";
import { Lemma } from "./Lemma.tsx";
import { titleOf } from "./model/names-in.ts";
import { allInPlay, type Entry, type Picked } from "./model/pick-records.ts";

/** Every record in play, by its grounds: a page of the margin that leads back to the same place. */
export function AllLaws({
	picked,
	onBack,
}: {
	picked: Picked;
	onBack(): void;
}) {
	const words = useWords();
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	const all = allInPlay(picked);
	const inferred = all.filter(({ match }) => match.relation === "inferred");
	const named = all.filter(({ match }) => match.relation !== "inferred");
	const groups: [WordKey, Entry[]][] = [
		["group_cited", named],
		["group_inferred", inferred],
	];
	return (
		<main>
			<div class="backbar">
				<button
					class="ib"
					type="button"
					aria-label={words.say("bar_back")}
					onClick={onBack}
				>
					<Icon of="back" />
				</button>
				<h1 ref={heading} tabIndex={-1}>
					{words.say("all_laws_heading", { count: all.length })}
				</h1>
			</div>
			<div class="sec sheet">
				{groups.map(
					([key, entries]) =>
						entries.length > 0 && (
							<section class="grp" key={key}>
								<h2>
									{words.say(key)} <span>{words.number(entries.length)}</span>
								</h2>
								{entries.map((entry) => (
									<Line key={entry.record.id} entry={entry} />
								))}
							</section>
						),
				)}
			</div>
		</main>
	);
}

function Line({ entry }: { entry: Entry }) {
	const words = useWords();
	const { record, match } = entry;
	const mention = match.reasons.flatMap(({ mentions }) => mentions)[0];
	return (
		<details class={record.confidence === "low" ? "lawc low" : "lawc"}>
			<summary>
				<Icon of={foldShape(entry)} />
				<span>
					<h3 class="law">
						<Text of={titleOf(record, words.lang)} />
					</h3>
					<span class="one">
						<FoldFacts entry={entry} />
						{mention && (
							<>
								{" · "}
								<Lemma quote={mention.quote} small />
							</>
						)}
					</span>
				</span>
				<Icon of="down" class="chev" />
			</summary>
			<div class="in">
				<LawBody entry={entry} />
			</div>
		</details>
	);
}
