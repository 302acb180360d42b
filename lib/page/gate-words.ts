import {
	aiWideWords,
	aiWords,
	type Group,
	lawWideWords,
	lawWords,
} from "./gate-lists.ts";

/** Past this many the answer is settled. */
const cap = 8;

/**
 * How many different words of a text speak of AI, or of law, in the languages that the engine reads; counted up to a
 * cap. Different ones only: a firm that says "legal" ten times is one word, not a court case.
 *
 * What a fresh page pays for is code that runs for the first time: compiling large patterns, or interpreting a loop
 * over every character, costs several times what reading the page's beginning does. So the text is searched with the
 * string's own functions, and only beginnings of words are looked at.
 */
export function countWords(about: "ai" | "law", text: string): number {
	const group = about === "ai" ? aiWords : lawWords;
	const found = new Set<string>();
	let narrow = text;
	if (anyWide.test(text)) {
		for (const word of about === "ai" ? aiWideWords : lawWideWords)
			if (text.includes(word)) found.add(word);
		narrow = text.replace(wideBeforeLetter, "$& ");
	}
	const lower = narrow.toLowerCase();
	addWordsAt(0, narrow, lower, group, found);
	for (const before of beforeWords)
		for (
			let at = lower.indexOf(before);
			at >= 0 && found.size < cap;
			at = lower.indexOf(before, at + 1)
		)
			addWordsAt(at + 1, narrow, lower, group, found);
	return found.size - (found.has("!ai.") && otherAi.test(text) ? 1 : 0);
}

/** Scripts without spaces, and Hangul, whose words grow at both ends. */
const anyWide = /[\u2e80-\uffff]/;
const wideBeforeLetter = /[\u2e80-\uffff](?=[A-Za-z])/g;

/** What stands before a word. */
const beforeWords = [
	" ",
	"\n",
	"-",
	"'",
	"’",
	"(",
	'"',
	"“",
	"„",
	"«",
	"/",
	"\u00a0",
];

/** What else is called AI, in texts that then say it often. */
const otherAi =
	/air india|amnesty international|avian (?:influenza|flu)|bird flu|artificial insemination/i;

function addWordsAt(
	at: number,
	text: string,
	lower: string,
	group: Group,
	found: Set<string>,
) {
	const length = isLetter(lower.charCodeAt(at + 2)) ? 3 : 2;
	const entries = group[lower.slice(at, at + length)];
	if (entries === undefined) return;
	for (const entry of entries.split("|"))
		if (stands(entry, at, text, lower)) found.add(entry);
}

function stands(entry: string, at: number, text: string, lower: string) {
	const isWhole = entry.endsWith(".");
	const isName = entry.startsWith("!");
	const from = isName || entry.startsWith("^") ? 1 : 0;
	const word = entry.slice(from, isWhole ? -1 : undefined);
	if (!lower.startsWith(word, at)) return false;
	const end = at + word.length;
	if (isWhole && isLetter(lower.charCodeAt(end))) return false;
	// "AI" is no Italian "ai", an Act no act.
	if (isName && text.slice(at, end) !== word.toUpperCase()) return false;
	if (from === 1 && text[at] === lower[at]) return false;
	// Flights are AI 171 and AI-191.
	return word !== "ai" || !flight.test(text.slice(end, end + 3));
}

const flight = /^[- ]?\d\d/;

/** A letter of the Latin alphabets in lower case, or a digit; what stands past a text's end is none. */
function isLetter(code: number): boolean {
	return (
		(code >= 97 && code <= 122) ||
		(code >= 48 && code <= 57) ||
		(code >= 0xc0 && code < 0x250)
	);
}
