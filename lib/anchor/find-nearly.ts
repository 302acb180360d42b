import type { Span } from "../text/types.ts";
import type { TextQuoteSelector } from "./selectors.ts";

/** Longest quote that is searched for in this way; a longer one is sought by its two ends. */
const longestPattern = 256;
/** Share of a quote's characters that may differ. */
const tolerance = 0.2;
/** Text searched on each side of where the quote stood, in code units. */
const reach = 20_000;

/**
 * Find words that nearly match a quote, close to where it stood. Approximate search after Sellers (1980): the least
 * number of insertions, deletions and substitutions that turn the quote into some stretch of the text, in one pass
 * over it with one column of counts. Bounded: at most `2 × reach × longestPattern` steps.
 * @returns null where more than a fifth would have to change, or a short quote changed at all
 */
export function findNearly(
	text: string,
	quote: TextQuoteSelector,
	expected: number,
): Span | null {
	const { exact } = quote;
	if (exact.length < 12) return null;
	const from = Math.max(0, expected - reach);
	const window = text.slice(from, expected + exact.length + reach);
	const found =
		exact.length <= longestPattern
			? searchIn(window, exact, expected - from)
			: byEnds(window, exact, expected - from);
	return found && { start: from + found.start, end: from + found.end };
}

/** The two ends of a long quote, the second after the first and about as far off as it was. */
function byEnds(window: string, exact: string, expected: number): Span | null {
	const size = longestPattern / 2;
	const head = searchIn(window, exact.slice(0, size), expected);
	if (!head) return null;
	const tailAt = head.start + exact.length - size;
	const from = Math.max(head.end, tailAt - exact.length * tolerance);
	const tail = searchIn(
		window.slice(from, tailAt + size + exact.length * tolerance),
		exact.slice(-size),
		tailAt - from,
	);
	return tail && { start: head.start, end: Math.round(from) + tail.end };
}

interface Hit extends Span {
	readonly edits: number;
}

function searchIn(
	text: string,
	pattern: string,
	expected: number,
): Span | null {
	const most = Math.floor(pattern.length * tolerance);
	const rows = pattern.length + 1;
	let edits = new Uint16Array(rows);
	let starts = new Uint32Array(rows);
	let nextEdits = new Uint16Array(rows);
	let nextStarts = new Uint32Array(rows);
	for (let row = 0; row < rows; row++) edits[row] = row;
	let best: Hit | null = null;

	for (let column = 1; column <= text.length; column++) {
		const code = text.charCodeAt(column - 1);
		nextEdits[0] = 0;
		nextStarts[0] = column;
		for (let row = 1; row < rows; row++) {
			const isSame = pattern.charCodeAt(row - 1) === code;
			const replaced = (edits[row - 1] ?? 0) + (isSame ? 0 : 1);
			const added = (edits[row] ?? 0) + 1;
			const left = (nextEdits[row - 1] ?? 0) + 1;
			const least = Math.min(replaced, added, left);
			nextEdits[row] = least;
			nextStarts[row] =
				(least === replaced
					? starts[row - 1]
					: least === added
						? starts[row]
						: nextStarts[row - 1]) ?? 0;
		}
		[edits, nextEdits] = [nextEdits, edits];
		[starts, nextStarts] = [nextStarts, starts];
		const hit: Hit = {
			edits: edits[rows - 1] ?? rows,
			start: starts[rows - 1] ?? 0,
			end: column,
		};
		if (hit.edits <= most && isBetter(hit, best, expected)) best = hit;
	}
	return best && { start: best.start, end: best.end };
}

function isBetter(hit: Hit, best: Hit | null, expected: number): boolean {
	if (best === null || hit.edits < best.edits) return true;
	return (
		hit.edits === best.edits &&
		Math.abs(hit.start - expected) < Math.abs(best.start - expected)
	);
}
