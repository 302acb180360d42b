import { useEffect, useState } from "preact/hooks";
import { Icon } from "../shapes/Icon.tsx";
import { useWords } from "../words/context.ts";
import { Text } from "../words/Text.tsx";
import { LawBody } from "./LawBody.tsx";
import { lifeShape, reachShape } from "./marks.tsx";
import { titleOf } from "./model/names-in.ts";
import { type Entry, isText } from "./model/pick-records.ts";

/** A law in one line of title and one of facts, opened alone. Low confidence is dashed and says so. */
export function LawFold({ entry, wanted }: { entry: Entry; wanted: boolean }) {
	const words = useWords();
	const [open, setOpen] = useState(wanted);
	useEffect(() => {
		if (wanted) setOpen(true);
	}, [wanted]);
	const { record } = entry;
	const low = record.confidence === "low";
	return (
		<details
			class={low ? "lawc low" : "lawc"}
			id={`law-${record.id}`}
			open={open}
			onToggle={(event) => setOpen(event.currentTarget.open)}
		>
			<summary>
				<Icon of={foldShape(entry)} />
				<span>
					<h3 class="law">
						<Text of={titleOf(record, words.lang)} />
					</h3>
					<span class="one">
						<FoldFacts entry={entry} />
					</span>
				</span>
				<Icon of="down" class="chev" />
			</summary>
			{open && (
				<div class="in">
					{low && <p class="meta">{words.say("low_confidence_note")}</p>}
					<LawBody entry={entry} />
				</div>
			)}
		</details>
	);
}

/** Reach for a law in force; what is not law, or is a case, shows that first. */
export function foldShape({ match, record }: Entry) {
	const life = lifeShape(record, record.status);
	return life === "in-force" ? reachShape(match.applicability.verdict) : life;
}

export function FoldFacts({ entry: { match, record } }: { entry: Entry }) {
	const words = useWords();
	const facts = [
		words.place(record.jurisdiction),
		isText(record.kind)
			? words.name("status", record.status)
			: words.say("label_value", {
					label: words.name("kind", record.kind),
					value: words.name("status", record.status),
				}),
		record.confidence === "low"
			? words.name("confidence", "low").toLocaleLowerCase(words.lang)
			: words.name("relation", match.relation),
	];
	return <>{facts.join(" · ")}</>;
}
