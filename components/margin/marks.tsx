import type { Applicability, Claim } from "../../lib/gloss/gloss.ts";
import { Icon } from "../shapes/Icon.tsx";
import type { ShapeName } from "../shapes/shapes.ts";
import { useWords } from "../words/context.ts";
import { isText } from "./model/pick-records.ts";
import type { RecordBody } from "./view.ts";

/** A verdict on a claim: shape, word and colour. */
export function Verdict({ verdict }: { verdict: Claim["verdict"] }) {
	const words = useWords();
	return (
		<span class={`verdict v-${verdict}`}>
			<Icon of={verdict} />
			{words.name("verdict", verdict)}
		</span>
	);
}

/** How far a law comes: the arrow that touches the wall, stops short of it, or is broken. */
export function reachShape(verdict: Applicability["verdict"]): ShapeName {
	if (verdict === "may-apply") return "reach";
	return verdict === "unclear" ? "unclear-reach" : "no-reach";
}

/** Where a text stands in its life, or that it is a case. */
export function lifeShape(
	record: Pick<RecordBody, "kind">,
	status: RecordBody["status"],
): ShapeName {
	if (!isText(record.kind)) return "case";
	switch (status) {
		case "proposed":
			return "proposed";
		case "enacted":
			return "enacted";
		case "failed":
		case "repealed":
		case "struck-down":
		case "enjoined":
			return "ended";
		default:
			return "in-force";
	}
}

/** How sure we are of a record: three bars and the word. */
export function Confidence({ level }: { level: RecordBody["confidence"] }) {
	const words = useWords();
	const filled = { high: 3, medium: 2, low: 1 }[level];
	return (
		<span class="conf">
			<span class="bars" aria-hidden="true">
				{[1, 2, 3].map((bar) => (
					<i key={bar} class={bar > filled ? "o" : undefined} />
				))}
			</span>
			{words.name("confidence", level)}
		</span>
	);
}
