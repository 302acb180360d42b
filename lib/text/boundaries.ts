import { endingsOf, koreanParticle } from "./inflections.ts";
import type { KnownLanguage, Span } from "./types.ts";
import { isTrapped } from "./word-traps.ts";

/** Scripts that part their words differently. */
type Script = "letter" | "digit" | "katakana" | "hangul" | "wide" | "none";

/**
 * Does a pattern found in a normalised text stand there as a word, as the script and language understand it? Endings
 * that leave the word what it is count ("deepfakes", "Verordnungen", "딥페이크를"), so do compounds where the language
 * builds them without spaces.
 * @param lang - of the text; "und" allows no endings
 */
export function isWord(
	text: string,
	start: number,
	end: number,
	lang: KnownLanguage | "und",
): boolean {
	return findWord(text, start, end, lang) !== null;
}

/**
 * The whole word around a pattern, with its ending, or null where the pattern is only a part of another word.
 * @returns a span from `start` on, which ends behind the ending
 */
export function findWord(
	text: string,
	start: number,
	end: number,
	lang: KnownLanguage | "und",
): Span | null {
	if (start >= end || isTrapped(text, start, end)) return null;
	if (!opens(text, start, end, lang)) return null;
	const wordEnd = closes(text, start, end, lang);
	return wordEnd === 0 ? null : { start, end: wordEnd };
}

/** Could a word begin here, whatever its language? */
export function isWordStart(text: string, start: number): boolean {
	return opens(text, start, text.length, "und");
}

/** Could a word end here, whatever its language? */
export function isWordEnd(text: string, end: number): boolean {
	const first = scriptOf(text, end);
	const last = scriptOf(text, end - 1);
	if (last === "letter" || last === "digit")
		return !(first === "letter" || first === "digit") && !goesOn(text, end);
	return last !== "katakana" || first !== "katakana";
}

/** Where the word goes on to behind `end`: over letters and digits of the same script. */
export function wordEndAfter(text: string, end: number): number {
	const script = scriptOf(text, end - 1);
	let at = end;
	while (at < text.length && sameWord(script, scriptOf(text, at))) at++;
	return at;
}

function opens(
	text: string,
	start: number,
	end: number,
	lang: KnownLanguage | "und",
): boolean {
	const first = scriptOf(text, start);
	const before = scriptOf(text, start - 1);
	const length = end - start;
	switch (first) {
		case "letter":
		case "digit":
			if (before === "letter" || before === "digit")
				// The last part of a German compound ("Kinderpornografie").
				return (
					lang === "de" &&
					first === "letter" &&
					length >= 8 &&
					before === "letter" &&
					scriptOf(text, start - 3) === "letter"
				);
			// The tail of an address ("example.ai") or of a decimal number is no word.
			return !(
				/[.@_]/.test(text.charAt(start - 1)) &&
				/[\p{L}\p{N}]/u.test(text.charAt(start - 2))
			);
		case "katakana":
			return before !== "katakana" || length >= longKatakana;
		case "hangul":
			return before !== "hangul" || length >= longHangul;
		default:
			return true;
	}
}

/** Long enough to keep its meaning inside a compound ("ディープフェイクポルノ"). */
const longKatakana = 6;
const longHangul = 3;
const longestEnding = 12;

/** @returns where the word with its ending ends, or 0 if this is no end */
function closes(
	text: string,
	start: number,
	end: number,
	lang: KnownLanguage | "und",
): number {
	const last = scriptOf(text, end - 1);
	const after = scriptOf(text, end);
	switch (last) {
		case "digit":
			return after === "digit" || after === "letter" || goesOn(text, end)
				? 0
				: end;
		case "letter": {
			const wordEnd = lettersAfter(text, end);
			const rest = text.slice(end, Math.min(wordEnd, end + longestEnding + 1));
			if (rest === "") return goesOn(text, end) ? 0 : end;
			if (rest.length > longestEnding && lang !== "de") return 0;
			return endingsOf(lang, text.slice(start, end), rest) ? wordEnd : 0;
		}
		case "katakana":
			return after !== "katakana" || end - start >= longKatakana ? end : 0;
		case "hangul": {
			if (after !== "hangul" || end - start >= longHangul)
				return hangulAfter(text, end);
			const wordEnd = hangulAfter(text, end);
			return koreanParticle.test(text.slice(end, wordEnd)) ? wordEnd : 0;
		}
		default:
			return end;
	}
}

/** A number or short name that is longer than it looks: "SB 24-205", "175.1", "ai.com". */
function goesOn(text: string, end: number): boolean {
	const mark = text.charAt(end);
	const next = scriptOf(text, end + 1);
	if (scriptOf(text, end - 1) === "digit")
		return /[.,:-]/.test(mark) && next === "digit";
	return (
		mark === "." && next === "letter" && scriptOf(text, end - 3) !== "letter"
	);
}

function lettersAfter(text: string, end: number): number {
	let at = end;
	const limit = Math.min(text.length, end + 40);
	while (at < limit && sameWord("letter", scriptOf(text, at))) at++;
	if (text.charAt(at) === "'" && /^'s?(?!\p{L})/u.test(text.slice(at, at + 3)))
		at += text.charAt(at + 1) === "s" ? 2 : 1;
	return at;
}

function hangulAfter(text: string, end: number): number {
	let at = end;
	const limit = Math.min(text.length, end + 12);
	while (at < limit && scriptOf(text, at) === "hangul") at++;
	return at;
}

function sameWord(script: Script, next: Script): boolean {
	if (next === "none" || next === "wide") return false;
	if (script === "letter" || script === "digit")
		return next === "letter" || next === "digit";
	return script === next;
}

function scriptOf(text: string, at: number): Script {
	if (at < 0 || at >= text.length) return "none";
	const unit = text.charCodeAt(at);
	if (unit < 0x80) {
		if (unit >= 0x61 && unit <= 0x7a) return "letter";
		return unit >= 0x30 && unit <= 0x39 ? "digit" : "none";
	}
	if (unit >= 0xac00 && unit <= 0xd7a3) return "hangul";
	if ((unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc) return "katakana";
	if (
		(unit >= 0x3041 && unit <= 0x309f) ||
		(unit >= 0x3400 && unit <= 0x9fff) ||
		(unit >= 0xf900 && unit <= 0xfaff) ||
		unit === 0x3005
	)
		return "wide";
	return /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at)) ? "letter" : "none";
}
