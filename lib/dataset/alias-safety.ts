import type { Alias } from "./schema.ts";

type Needs = NonNullable<Alias["needs"]> | null;

/**
 * What a name of a record needs before it counts. Data may state more or other care; where it states none:
 * - a bare number ("Article 175", "SB 53", "第175条") and a name made of everyday words of the law alone ("AI Act",
 *   "Penal Code") need their jurisdiction, as does an abbreviation of up to three letters ("DSA");
 * - a single word, or up to three Chinese characters, needs context;
 * - everything else is a name by itself.
 */
export function needsOf(text: string, stated: Alias["needs"]): Needs {
	if (stated !== undefined) return stated;
	const name = text.trim();
	if (isEverydayLaw(name) || isWideNumber(name) || isShortAlphabetic(name))
		return "jurisdiction";
	return isOneWord(name) ? "context" : null;
}

/** A concept is often one word ("deepfake") and still itself; only abbreviations of up to three letters need company. */
export function conceptNeedsOf(text: string, stated: Alias["needs"]): Needs {
	return stated ?? (isShortAlphabetic(text.trim()) ? "context" : null);
}

/** "AI", "DSA", "C2PA": counts only where the page writes it in capitals. At most six characters, no small letter. */
export function isInCapitals(text: string): boolean {
	return /^\p{Lu}[\p{Lu}\p{N}.&]{1,5}$/u.test(text.trim());
}

/** Nothing but numbers, letters that count or abbreviate, and words that many laws of many countries are called by. */
function isEverydayLaw(name: string): boolean {
	const words = name.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
	if (words.length < 2) return words.length === 0 || /\p{N}/u.test(name);
	return words.every(
		(word) =>
			/^\p{N}/u.test(word) ||
			everyday.has(word) ||
			(word.length <= 2 && !hasWideScript(word)),
	);
}

const everyday = new Set(
	(
		"the and of on in for section sec article art artículo artikel articolo artigo paragraph para chapter title part " +
		"rule rules act acts law laws bill bills public code penal criminal civil order regulation directive decree " +
		"resolution ordinance constitution amendment proposition measure assembly senate house number " +
		"artificial intelligence data protection privacy copyright online safety digital services service markets " +
		"children child kids deepfake deepfakes chatbot election elections obscenity intimate image images pornography " +
		"transparency accountability consumer security information communications telecommunications"
	).split(" "),
);

/** "第175条の2", "제14조의2". */
function isWideNumber(name: string): boolean {
	return (
		/^第?[\d〇一二三四五六七八九十百千]+[条條号號](?:の[\d一二三四五六七八九十]+)?$/u.test(
			name,
		) || /^제?\d+조(?:의\d+)?$/u.test(name)
	);
}

function isShortAlphabetic(name: string): boolean {
	return /^\p{L}{1,3}$/u.test(name) && !hasWideScript(name);
}

function isOneWord(name: string): boolean {
	if (hasWideScript(name)) return [...name].length <= 3;
	// An abbreviation of four letters and more is a name of its own ("GDPR", "COPPA").
	return !/\s/.test(name) && !/^\p{Lu}{4,}$/u.test(name);
}

function hasWideScript(text: string): boolean {
	return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text);
}
