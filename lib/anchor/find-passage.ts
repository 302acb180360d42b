import type { Span } from "../text/types.ts";
import { findNearly } from "./find-nearly.ts";
import type { Selectors } from "./selectors.ts";

export interface FoundPassage extends Span {
	/** "exact": the very words; "near": words that differ a little, to be shown as such. */
	readonly how: "exact" | "near";
}

/**
 * Find a described passage in a text: where it stood, if it still stands there; else its words, told from equal ones
 * by their context and by nearness; else words that are nearly the same.
 * @returns null where nothing is near enough: rather lost than wrong
 */
export function findPassage(
	text: string,
	{ quote, position }: Selectors,
): FoundPassage | null {
	const { exact } = quote;
	if (exact === "") return null;
	const context = quote.prefix.length + quote.suffix.length;
	if (
		text.startsWith(exact, position.start) &&
		contextFits(text, position.start, quote) === context
	)
		return at(position.start, exact.length);
	const best = bestPlace(text, quote, position.start);
	if (best !== null) return at(best, exact.length);
	const near = findNearly(text, quote, position.start);
	return near === null ? null : { ...near, how: "near" };
}

function at(start: number, length: number): FoundPassage {
	return { start, end: start + length, how: "exact" };
}

/** More places than this are a word, not a passage: the context of the first ones decides. */
const mostPlaces = 500;

function bestPlace(
	text: string,
	quote: Selectors["quote"],
	expected: number,
): number | null {
	const places = placesOf(text, quote.exact, mostPlaces);
	let best: number | null = null;
	let bestFit = -1;
	for (const place of places) {
		const fit = contextFits(text, place, quote);
		const isNearer =
			best === null || Math.abs(place - expected) < Math.abs(best - expected);
		if (fit > bestFit || (fit === bestFit && isNearer)) {
			best = place;
			bestFit = fit;
		}
	}
	// A short word with nothing of its context left may be any word.
	const isLone = places.length === 1 && quote.exact.length >= 8;
	return bestFit > 0 || isLone || hadNoContext(quote) ? best : null;
}

function hadNoContext({ prefix, suffix }: Selectors["quote"]): boolean {
	return prefix === "" && suffix === "";
}

function placesOf(text: string, words: string, limit: number): number[] {
	const places: number[] = [];
	for (
		let place = text.indexOf(words);
		place >= 0 && places.length < limit;
		place = text.indexOf(words, place + 1)
	)
		places.push(place);
	return places;
}

/** How many characters of the context still stand next to the words, counted outwards from them. */
function contextFits(
	text: string,
	place: number,
	{ exact, prefix, suffix }: Selectors["quote"],
): number {
	let before = 0;
	while (
		before < prefix.length &&
		text[place - 1 - before] === prefix[prefix.length - 1 - before]
	)
		before++;
	let after = 0;
	while (
		after < suffix.length &&
		text[place + exact.length + after] === suffix[after]
	)
		after++;
	return before + after;
}
