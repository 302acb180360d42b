import { aiWideWords, aiWords, lawWideWords, lawWords } from "./gate-lists.ts";

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
	const { stems, wide } = indexOf(about);
	const found = new Set<string>();
	let narrow = text;
	if (anyWide.test(text)) {
		for (const word of wide) if (text.includes(word)) found.add(word);
		narrow = text.replace(wideBeforeLetter, "$& ");
	}
	lookAt(0);
	for (const before of beforeWords)
		for (
			let at = narrow.indexOf(before);
			at >= 0 && found.size < cap;
			at = narrow.indexOf(before, at + 1)
		)
			lookAt(at + 1);
	return found.size - (found.has("ai") && otherAi.test(text) ? 1 : 0);

	function lookAt(at: number) {
		const stemsHere = stems.get(keyAt(narrow, at));
		if (stemsHere)
			for (const stem of stemsHere)
				if (stands(stem, narrow, at)) found.add(stem.text);
	}
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

interface Stem {
	readonly text: string;
	/** The word must end here. */
	readonly isWhole: boolean;
	/** How many of its first letters must be capitals: "AI" is no Italian "ai", an Act no act. */
	readonly capitals: number;
}

interface Index {
	/** By `keyAt` of their beginning. */
	readonly stems: ReadonlyMap<number, readonly Stem[]>;
	readonly wide: readonly string[];
}

const indexes: { ai?: Index; law?: Index } = {};

/** Built when first asked for: most pages say nothing of AI, and are done before law is looked for. */
function indexOf(about: "ai" | "law"): Index {
	const built = indexes[about];
	if (built) return built;
	const stems = new Map<number, Stem[]>();
	for (const entry of (about === "ai" ? aiWords : lawWords).split("|")) {
		const stem = readStem(entry);
		const key = keyAt(stem.text, 0);
		const others = stems.get(key);
		if (others) others.push(stem);
		else stems.set(key, [stem]);
	}
	const wide = (about === "ai" ? aiWideWords : lawWideWords).split("|");
	const index = { stems, wide };
	indexes[about] = index;
	return index;
}

function readStem(entry: string): Stem {
	const isWhole = entry.endsWith(".");
	const isName = entry.startsWith("!");
	const from = isName || entry.startsWith("^") ? 1 : 0;
	const text = entry.slice(from, isWhole ? -1 : undefined);
	return { text, isWhole, capitals: isName ? text.length : from };
}

/** Stems are looked up by their first three letters, two-letter ones by those. */
function keyAt(text: string, at: number): number {
	const start =
		lower(text.charCodeAt(at)) | (lower(text.charCodeAt(at + 1)) << 10);
	const third = lower(text.charCodeAt(at + 2));
	return isLetter(third) ? start | (third << 20) : start;
}

function stands(stem: Stem, text: string, at: number): boolean {
	const { text: word, capitals } = stem;
	for (let i = 0; i < word.length; i++) {
		const code = text.charCodeAt(at + i);
		const wanted = word.charCodeAt(i);
		if (lower(code) !== wanted) return false;
		if (i < capitals && code === wanted && isLetter(code)) return false;
	}
	const end = at + word.length;
	if (stem.isWhole && isLetter(text.charCodeAt(end))) return false;
	// Flights are AI 171 and AI-191.
	return word !== "ai" || !flight.test(text.slice(end, end + 3));
}

const flight = /^[- ]?\d\d/;

/** Lower case for Latin letters: all that the lists hold. */
function lower(code: number): number {
	return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)
		? code + 32
		: code;
}

/** A letter of the Latin alphabets, in lower case or not, or a digit. */
function isLetter(code: number): boolean {
	return (
		(code >= 97 && code <= 122) ||
		(code >= 48 && code <= 57) ||
		(code >= 65 && code <= 90) ||
		(code >= 0xc0 && code < 0x250)
	);
}
