import type { GateWords } from "./gate-lists.ts";

/**
 * How many different words of a list stand in a text, counted up to `most`. Different ones only: a firm that says
 * "legal" ten times is one word, not a court case.
 *
 * What a fresh page pays for is code that runs for the first time: compiling a pattern, or interpreting a loop over
 * every character or every word, costs several times what reading the page's beginning does. So each word is searched
 * with the string's own function, and only the characters beside a find are looked at.
 */
export function countWords(
	words: GateWords,
	text: string,
	most: number,
): number {
	const lower = text.toLowerCase();
	let count = 0;
	const look = (
		list: string,
		within: string,
		stands: (word: string, text: string) => boolean,
	) => {
		for (const word of partsOf(list)) {
			if (count >= most) return;
			if (stands(word, within)) count++;
		}
	};
	look(words.names, text, standsWhole);
	if (showsWideScript(text)) look(words.wide, lower, standsAnywhere);
	look(words.starts, lower, beginsWord);
	look(words.wholes, lower, standsWhole);
	return count;
}

const known: Record<string, readonly string[]> = {};

function partsOf(list: string): readonly string[] {
	known[list] ??= list.split("|");
	return known[list];
}

function standsAnywhere(word: string, text: string): boolean {
	return text.includes(word);
}

function beginsWord(word: string, text: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
		if (!isLetter(text.charCodeAt(at - 1))) return true;
	return false;
}

function standsWhole(word: string, text: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		const end = at + word.length;
		if (isLetter(text.charCodeAt(at - 1)) || isLetter(text.charCodeAt(end)))
			continue;
		if (word !== "AI") return true;
		if (!isFlight(text, end)) return !speaksOfOtherAi(text);
	}
	return false;
}

/** Flights are AI 171 and AI-191. */
function isFlight(text: string, end: number): boolean {
	const next = text[end];
	const at = next === " " || next === "-" ? end + 1 : end;
	return isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1));
}

/** What else is called AI, in texts that then say it often. */
function speaksOfOtherAi(text: string): boolean {
	const lower = text.toLowerCase();
	return otherAi.some((name) => lower.includes(name));
}

const otherAi = [
	"air india",
	"amnesty international",
	"avian influenza",
	"avian flu",
	"bird flu",
	"artificial insemination",
];

/** A text in Chinese, Japanese or Korean shows it at any few places. */
function showsWideScript(text: string): boolean {
	const step = 1 + (text.length >> 6);
	for (let at = 0; at < text.length; at += step)
		if (text.charCodeAt(at) >= 0x2e80) return true;
	return false;
}

/** A letter of the Latin alphabets, or a digit; what stands past a text's ends is none. */
export function isLetter(code: number): boolean {
	return (
		((code | 32) >= 97 && (code | 32) <= 122) ||
		isDigit(code) ||
		(code >= 0xc0 && code < 0x250)
	);
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
