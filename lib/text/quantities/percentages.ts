import type { Span } from "../types.ts";
import { type Bound, boundOf } from "./bounds.ts";
import { findNumbers, type NumberHit } from "./numbers.ts";

export interface Percentage extends Span {
	/** In per cent: "96%" is 96. */
	readonly value: number;
	readonly bound: Bound;
}

const unit =
	/^ ?(?:%|percent\b|per cent\b|per-cent\b|prozent|pour cent\b|por ciento\b|por cento\b|per cento\b|パーセント|퍼센트|프로\b)/u;

/** Percentages in a normalised text, words included ("ninety-six per cent" is not read; "96 per cent" is). */
export function findPercentages(
	text: string,
	numbers: readonly NumberHit[] = findNumbers(text),
): Percentage[] {
	const found: Percentage[] = [];
	for (const number of numbers) {
		const after = unit.exec(text.slice(number.end, number.end + 14))?.[0];
		const chinese =
			after === undefined && text.endsWith("百分之", number.start);
		if (after === undefined && !chinese) continue;
		const span = {
			start: chinese ? number.start - 3 : number.start,
			end: number.end + (after?.length ?? 0),
		};
		found.push({ ...span, value: number.value, bound: boundOf(text, span) });
	}
	return found;
}
