import { aiWords, lawWords } from "./gate-lists.ts";

/** Past this many the answer is settled. */
const cap = 8;

/**
 * How many different words of a text speak of AI, or of law, in the languages that the engine reads; counted up to a
 * cap. Different ones only: a firm that says "legal" ten times is one word, not a court case. One pass and no pattern:
 * on a fresh page, compiling patterns of this size costs several times what reading a page's beginning does.
 */
export function countWords(about: "ai" | "law", text: string): number {
	const index = indexOf(about);
	const found = new Set<string>();
	let isInWord = false;
	for (let i = 0; i < text.length && found.size < cap; i++) {
		const code = text.charCodeAt(i);
		const isWide = code >= firstWide;
		const isLetter = !isWide && isWordLetter(code);
		if (isWide || (isLetter && !isInWord)) {
			const stems = index.get(keyAt(text, i));
			if (stems)
				for (const stem of stems)
					if (stands(stem, text, i)) found.add(stem.text);
		}
		isInWord = isLetter;
	}
	return found.size - (found.has("ai") && otherAi.test(text) ? 1 : 0);
}

/** What else is called AI, in texts that then say it often. */
const otherAi =
	/air india|amnesty international|avian (?:influenza|flu)|bird flu|artificial insemination/i;

/**
 * From here on scripts without spaces, or (Hangul) with words that grow at both ends: every place may begin a stem.
 */
const firstWide = 0x2e80;

interface Stem {
	readonly text: string;
	/** The word must end here. */
	readonly isWhole: boolean;
	/** How many of its first letters must be capitals: "AI" is no Italian "ai", an Act no act. */
	readonly capitals: number;
}

const indexes: { ai?: Map<number, Stem[]>; law?: Map<number, Stem[]> } = {};

/** Built when first asked for: most pages say nothing of AI, and are done before law is looked for. */
function indexOf(about: "ai" | "law"): Map<number, Stem[]> {
	const built = indexes[about];
	if (built) return built;
	const index = new Map<number, Stem[]>();
	for (const entry of (about === "ai" ? aiWords : lawWords).split(" ")) {
		const stem = readStem(entry);
		const key = keyAt(stem.text, 0);
		const stems = index.get(key);
		if (stems) stems.push(stem);
		else index.set(key, [stem]);
	}
	indexes[about] = index;
	return index;
}

function readStem(entry: string): Stem {
	const sign = entry[0];
	const isWhole = entry.endsWith(".");
	const from = sign === "!" || sign === "^" ? 1 : 0;
	const text = entry.slice(from, isWhole ? -1 : undefined).replaceAll("_", " ");
	return {
		text,
		isWhole,
		capitals: sign === "!" ? text.trimEnd().length : from,
	};
}

/** Stems are looked up by their first three letters; two-letter ones, and those of wide scripts, by two. */
function keyAt(text: string, at: number): number {
	const first = text.charCodeAt(at);
	const second = text.charCodeAt(at + 1);
	if (first >= firstWide) return ((first & 0x7fff) << 15) | (second & 0x7fff);
	const third = text.charCodeAt(at + 2);
	const start = (lower(first) & 0x3ff) | ((lower(second) & 0x3ff) << 10);
	return isWordLetter(third) ? start | ((lower(third) & 0x3ff) << 20) : start;
}

function stands(stem: Stem, text: string, at: number): boolean {
	const { text: word, capitals } = stem;
	for (let i = 0; i < word.length; i++) {
		const code = text.charCodeAt(at + i);
		const wanted = word.charCodeAt(i);
		if (lower(code) !== wanted) return false;
		if (i < capitals && code === wanted && isWordLetter(code)) return false;
	}
	const end = at + word.length;
	if (stem.isWhole && isWordLetter(text.charCodeAt(end))) return false;
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

/** Letters of alphabets, and digits; what stands past a text's end is none. */
function isWordLetter(code: number): boolean {
	return (
		(code >= 97 && code <= 122) ||
		(code >= 65 && code <= 90) ||
		(code >= 48 && code <= 57) ||
		(code >= 0xc0 && code < 0x2000)
	);
}
