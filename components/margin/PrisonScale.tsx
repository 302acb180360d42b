import { useWords } from "../words/context.ts";
import { Text } from "../words/Text.tsx";
import { useMargin } from "./context.ts";
import { titleOf } from "./model/names-in.ts";
import { longestPrison, penaltiesOn } from "./model/penalties.ts";
import type { Picked } from "./model/pick-records.ts";
import { ScaleRow } from "./ScaleRow.tsx";

const rowsAtMost = 7;

/** Longest prison terms on one axis from zero: solid what may reach the story, hatched what does not. */
export function PrisonScale({ picked }: { picked: Picked }) {
	const words = useWords();
	const { day } = useMargin();
	const { leading, folded, notReaching } = picked;
	const rows = [...(leading ? [leading] : []), ...folded, ...notReaching]
		.map(({ record, match }) => ({
			record,
			reaches: match.applicability.verdict !== "does-not-apply",
			term: longestPrison(penaltiesOn(record, day)),
		}))
		.filter(({ term }) => term !== null)
		.slice(0, rowsAtMost);
	if (rows.length < 2) return null;
	const longest = Math.max(
		...rows.map(({ term }) => (typeof term === "number" ? term : 0)),
	);
	return (
		<figure class="scale">
			<figcaption>{words.say("scale_heading")}</figcaption>
			{rows.map(({ record, reaches, term }) => (
				<ScaleRow
					key={record.id}
					label={<Text of={titleOf(record, words.lang)} />}
					share={typeof term === "number" ? term / longest : 1}
					look={reaches ? "on" : "off"}
					figure={
						typeof term === "number"
							? words.months(term)
							: words.say("prison_life")
					}
				/>
			))}
			<p class="meta">{words.say("scale_key")}</p>
		</figure>
	);
}
