import { letterClass, letterClassOf } from "../letters.ts";
import type { Span } from "../types.ts";
import {
	eastAsianScales,
	kanjiDigits,
	kanjiUnits,
	numberWords,
	scaleWords,
} from "./number-words.ts";

/** A number as written, scale included ("2.5 million", "250万", "fünf"). */
export interface NumberHit extends Span {
	readonly value: number;
	/** Written with digits; words and kanji are weaker evidence. */
	readonly digits: boolean;
}

const longestDigits = 30;
/** In characters; no word of numbers is longer. */
const longestWord = 12;
const digitRun = /\d(?:[\d.,'’](?=\d)|\d| (?=\d{3}(?!\d))){0,40}/y;
/** Bounded: a longer run is no number word, and reading on would make adversarial text quadratic. */
const word = /[\p{L}\p{M}]{1,13}/uy;
/** Letters up to the next East Asian character. */
const letters = /(?:(?![\u2e80-\ud7ff])[\p{L}\p{M}])+/uy;
const kanjiRun = /[〇零一二三四五六七八九十百千两兩]{1,12}/y;

/**
 * Every number of a normalised text, in one pass. Linear: each character is read a bounded number of times.
 * A range ("two to five") gives two numbers.
 */
export function findNumbers(text: string): NumberHit[] {
	const hits: NumberHit[] = [];
	let i = 0;
	while (i < text.length) {
		const hit = numberAt(text, i);
		if (hit) {
			hits.push(hit);
			i = hit.end;
			continue;
		}
		i = nextStart(text, i);
	}
	return hits;
}

/** The number that starts exactly here, or null. */
export function numberAt(text: string, at: number): NumberHit | null {
	const code = text.charCodeAt(at);
	if (code >= 48 && code <= 57) return digitsAt(text, at);
	if (code >= 0x3007 && code <= 0x9fff) return kanjiAt(text, at);
	if (code < 97 || (at > 0 && isLetter(text.charCodeAt(at - 1)))) return null;
	return wordAt(text, at);
}

function digitsAt(text: string, at: number): NumberHit | null {
	digitRun.lastIndex = at;
	const run = digitRun.exec(text)?.[0];
	if (run === undefined || run.length > longestDigits) return null;
	const value = parseDigits(run);
	if (value === null) return null;
	return withScale(text, {
		start: at,
		end: at + run.length,
		value,
		digits: true,
	});
}

/**
 * Read a run of digits with separators. "2,500,000" and "2.500.000" group; the last separator is a decimal mark where
 * it is the only one of its kind and not followed by exactly three digits, or where it differs from the grouping mark.
 */
export function parseDigits(run: string): number | null {
	const plain = run.replace(/[ '’]/g, "");
	const lastDot = plain.lastIndexOf(".");
	const lastComma = plain.lastIndexOf(",");
	const last = Math.max(lastDot, lastComma);
	if (last < 0) return Number(plain);
	const mark = plain[last] ?? "";
	const others = plain.slice(0, last);
	const tail = plain.length - last - 1;
	const isDecimal =
		(lastDot >= 0 && lastComma >= 0) || (tail !== 3 && !others.includes(mark));
	const whole = (isDecimal ? others : plain).replace(/[.,]/g, "");
	const value = Number(isDecimal ? `${whole}.${plain.slice(last + 1)}` : whole);
	return Number.isFinite(value) ? value : null;
}

function wordAt(text: string, at: number): NumberHit | null {
	const end = wordEnd(text, at);
	if (end === at || end - at > longestWord) return null;
	const value = numberWords.get(text.slice(at, end));
	if (value === undefined) return null;
	return withScale(text, { start: at, end, value, digits: false });
}

function kanjiAt(text: string, at: number): NumberHit | null {
	kanjiRun.lastIndex = at;
	const run = kanjiRun.exec(text)?.[0];
	if (run === undefined) return null;
	const value = parseKanji(run);
	return withScale(text, {
		start: at,
		end: at + run.length,
		value,
		digits: false,
	});
}

/** 百七十五 is 175, 一七五 too. */
export function parseKanji(run: string): number {
	let total = 0;
	let current = 0;
	let seenUnit = false;
	for (const sign of run) {
		const unit = kanjiUnits.get(sign);
		if (unit !== undefined) {
			total += (current === 0 ? 1 : current) * unit;
			current = 0;
			seenUnit = true;
		} else {
			const digit = kanjiDigits.get(sign) ?? 0;
			current = seenUnit ? digit : current * 10 + digit;
		}
	}
	return total + current;
}

/** Add "million", "Mio.", 万 and so on that follow; 1億5000万 adds up. */
function withScale(text: string, hit: NumberHit): NumberHit {
	const east = eastAsianScale(text, hit);
	if (east) return east;
	let at = hit.end;
	if (text[at] === " " || text[at] === "-") at++;
	const nameEnd = wordEnd(text, at);
	if (nameEnd === at || nameEnd - at > longestWord) return hit;
	const name = text.slice(at, nameEnd);
	const scale = scaleWords.get(name);
	// A lone letter counts only where it touches the digits ("$6m"), else "m" may be metres.
	if (scale === undefined || (name.length === 1 && at !== hit.end)) return hit;
	if (name === "mil" && !hit.digits && hit.value === 1) return hit;
	let end = at + name.length;
	if (text[end] === "." && /^(mio|mrd|mln)$/.test(name)) end++;
	return { ...hit, end, value: round(hit.value * scale) };
}

function eastAsianScale(text: string, hit: NumberHit): NumberHit | null {
	let { end } = hit;
	let total = 0;
	let part = hit.value;
	let found = false;
	for (let step = 0; step < 4; step++) {
		const scale = eastAsianScales.find(([sign]) => text.startsWith(sign, end));
		if (!scale) break;
		found = true;
		end += scale[0].length;
		part *= scale[1];
		// 3千万: a scale on a scale multiplies.
		const next = eastAsianScales.find(([sign]) => text.startsWith(sign, end));
		if (next) continue;
		total += part;
		part = 0;
		digitRun.lastIndex = end;
		const run = digitRun.exec(text)?.[0];
		if (run === undefined || run.length > longestDigits) break;
		const more = parseDigits(run);
		if (more === null) break;
		const after = end + run.length;
		if (!eastAsianScales.some(([sign]) => text.startsWith(sign, after))) break;
		part = more;
		end = after;
	}
	return found ? { ...hit, end, value: round(total + part) } : null;
}

/** Floating point noise: 2.3 × 1e6 is 2300000, not 2299999.9999999995. */
function round(value: number): number {
	return Math.round(value * 1e6) / 1e6;
}

function isLetter(unit: number): boolean {
	return letterClassOf(unit) <= letterClass.mark;
}

/** Where the run of letters at `at` ends, or some place beyond the longest word of numbers. */
function wordEnd(text: string, at: number): number {
	const most = Math.min(text.length, at + longestWord + 1);
	let end = at;
	while (end < most && isLetter(text.charCodeAt(end))) end++;
	if (
		end === most ||
		letterClassOf(text.charCodeAt(end)) < letterClass.surrogate
	)
		return end;
	word.lastIndex = at;
	return at + (word.exec(text)?.[0].length ?? 0);
}

/** Where a number could begin next: past this run of letters, so that "someone" is not "one". */
function nextStart(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code < 97 || (code >= 0x2e80 && code <= 0xd7ff)) return at + 1;
	let end = at;
	for (; end < text.length; end++) {
		const unit = text.charCodeAt(end);
		if ((unit >= 0x2e80 && unit <= 0xd7ff) || !isLetter(unit)) break;
	}
	if (letterClassOf(text.charCodeAt(end)) === letterClass.surrogate) {
		letters.lastIndex = end;
		end += letters.exec(text)?.[0].length ?? 0;
	}
	return Math.max(at + 1, end);
}
