import type { Words } from "../../lib/words/words.ts";
import { Icon } from "../shapes/Icon.tsx";
import { useWords } from "../words/context.ts";
import { English } from "../words/Text.tsx";
import { useMargin } from "./context.ts";
import { GoTo, Lemma } from "./Lemma.tsx";
import {
	type CheckRow,
	checklist,
	leftOutConducts,
} from "./model/checklist.ts";
import type { Entry } from "./model/pick-records.ts";

/** The law's requirements, each met, not met, not settled or not needed, with the words of the story that say so. */
export function Checklist({ entry }: { entry: Entry }) {
	const words = useWords();
	const { view } = useMargin();
	if (!view.gloss) return null;
	const rows = checklist(entry, view.gloss.facts);
	const leftOut = leftOutConducts(entry.record).map((one) =>
		words.name("conduct", one),
	);
	return (
		<>
			<h3 class="sub">{words.say("elements_heading")}</h3>
			{rows.length === 0 && <p class="soft">{words.say("elements_none")}</p>}
			<ul class="check">
				{rows.map((row) => (
					<Row key={row.element} row={row} />
				))}
			</ul>
			{leftOut.length > 0 && (
				<p class="also">
					{words.say("conduct_not_covered", {
						conducts: words.list(leftOut, "or"),
					})}
				</p>
			)}
		</>
	);
}

function Row({ row }: { row: CheckRow }) {
	const words = useWords();
	const { mark, mention, condition } = row;
	return (
		<li>
			<span class={`mk-${mark}`}>
				<Icon of={mark === "unknown" ? "cannot-tell" : mark} />
			</span>
			<div>
				{words.capital(titleOfRow(row, words))}
				<span class="f">{words.name("finding", mark)}</span>
				{condition && (
					<span class="f">
						{words.fill("label_value", {
							label: words.say("only_if"),
							value: <English key="condition" text={condition} />,
						})}
					</span>
				)}
				{mention && <Lemma quote={mention.quote} small />}
			</div>
			{mention && <GoTo mention={mention} />}
		</li>
	);
}

function titleOfRow(
	{ element, absent, conducts }: CheckRow,
	words: Words,
): string {
	if (element === "conduct")
		return conducts.length > 0
			? words.list(
					conducts.map((one) => words.name("conduct", one)),
					"or",
				)
			: words.say("element_conduct");
	if (!absent) return words.name("element", element);
	const key = `element_absent_${element.replaceAll("-", "_")}`;
	return words.knows(key) ? words.say(key) : words.name("element", element);
}
