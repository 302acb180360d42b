import type { Span } from "./types.ts";

/** A stretch of source that normalisation passes over, and what stands in its place. */
export interface Gap extends Span {
	readonly replacement: "" | " " | "\n";
}

/**
 * Turn spans to be skipped (footnote markers, soft line breaks) into gaps that take in the white space around them.
 * A marker on lines of its own is closed up only where it interrupts a sentence: before punctuation, or between words
 * of which the second does not look like a beginning.
 * @param skip - in any order, may touch or overlap
 * @returns disjoint gaps in text order
 */
export function findGaps(source: string, skip: readonly Span[]): Gap[] {
	const sorted = skip
		.map(({ start, end }) => ({
			start: Math.max(0, start),
			end: Math.min(source.length, end),
		}))
		.filter(({ start, end }) => start < end)
		.sort((a, b) => a.start - b.start || a.end - b.end);
	const gaps: Gap[] = [];
	let index = 0;
	while (index < sorted.length) {
		const first = sorted[index] as Span;
		const start = backOverSpace(source, first.start);
		let end = overSpace(source, first.end);
		index++;
		// Further markers that follow at once, also after a comma between two numbers: one gap.
		for (let next = sorted[index]; next; next = sorted[++index]) {
			if (next.start > end && overComma(source, end) !== next.start) break;
			if (next.end > end) end = overSpace(source, next.end);
		}
		const previous = gaps.at(-1);
		gaps.push({
			start: previous ? Math.max(previous.end, start) : start,
			end,
			replacement: replacementFor(source, start, end, first),
		});
	}
	return gaps;
}

function replacementFor(
	source: string,
	start: number,
	end: number,
	marker: Span,
): Gap["replacement"] {
	const left = source.charAt(start - 1);
	const right = source.charAt(end);
	if (left === "" || right === "") return "\n";
	if (/\p{M}/u.test(right)) return " ";
	if (marker.end > marker.start && isBlank(source, marker))
		return left === "-" || (isWide(left) && isWide(right)) ? "" : " ";
	const around =
		source.slice(start, marker.start) + source.slice(marker.end, end);
	const closing = /[.,;:!?)\]}’”'"»、。，．；：！？」』）]/u.test(right);
	if (!/[\n\r\u2028\u2029]/.test(around)) {
		if (closing) return "";
		if (/\s/.test(around)) return " ";
		return /[\p{L}\p{N}]/u.test(left) &&
			/[\p{L}\p{N}]/u.test(right) &&
			!(isWide(left) || isWide(right))
			? " "
			: "";
	}
	if (/[.!?。！？…]/u.test(left)) return "\n";
	if (closing) return "";
	if (isWide(left) && isWide(right))
		return /[\u3041-\u309f]/u.test(right) ? "" : "\n";
	return /[\p{Ll}\d(]/u.test(right) ? " " : "\n";
}

function isBlank(source: string, span: Span): boolean {
	return /^\s*$/.test(source.slice(span.start, span.end));
}

/** Scripts that are written without spaces. */
function isWide(char: string): boolean {
	return /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/u.test(char);
}

function overSpace(source: string, from: number): number {
	let at = from;
	while (at < source.length && /\s/.test(source.charAt(at))) at++;
	return at;
}

function overComma(source: string, from: number): number {
	return /[,、]/.test(source.charAt(from)) ? overSpace(source, from + 1) : from;
}

function backOverSpace(source: string, from: number): number {
	let at = from;
	while (at > 0 && /\s/.test(source.charAt(at - 1))) at--;
	return at;
}
