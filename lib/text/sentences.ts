import {
	abbreviations,
	afterOrdinal,
	maybeFinal,
	usualBeginnings,
} from "./abbreviations.ts";
import type { Span } from "./types.ts";

/** A "sentence" without an end (a table, a list run together) is cut after so many characters. */
const longest = 1_500;

const lineBreak = 0x0a;
const stop = 0x2e;
const question = 0x3f;
const exclamation = 0x21;
const wideStop = 0x3002;

/**
 * The sentences of a normalised text, without the white space between them. A line break always ends one.
 * Case is gone from normalised text, so a full stop is judged by the word before it.
 */
export function findSentences(text: string): Span[] {
	const found: Span[] = [];
	let start = 0;
	let at = 0;
	const close = (end: number) => {
		const span = trimmed(text, start, end);
		if (span.start < span.end) found.push(span);
		start = end;
	};
	while (at < text.length) {
		const unit = text.charCodeAt(at);
		at++;
		if (unit === lineBreak) close(at);
		else if (
			unit === stop ||
			unit === question ||
			unit === exclamation ||
			unit === wideStop
		) {
			const end = endOfSentence(text, at, unit);
			if (end !== 0) {
				close(end);
				at = end;
			}
		} else if (at - start >= longest && unit === 0x20) close(at);
		else if (at - start >= longest * 2) close(at);
	}
	close(text.length);
	return found;
}

export { findSentences as sentences };

/**
 * The clauses of a sentence: parted by commas, colons, semicolons, spaced dashes and brackets.
 * @param span - of a normalised text
 */
export function findClauses(text: string, span: Span): Span[] {
	const found: Span[] = [];
	let start = span.start;
	for (let at = span.start; at <= span.end; at++) {
		if (at < span.end && !endsClause(text, at)) continue;
		const clause = trimmed(text, start, at);
		if (clause.start < clause.end) found.push(clause);
		start = at + 1;
	}
	return found;
}

/** @param at - behind the mark @returns where the sentence ends, with closing quotes, or 0 if it does not */
function endOfSentence(text: string, at: number, unit: number): number {
	let end = at;
	while (end < text.length && end - at < 4 && isClosing(text.charAt(end)))
		end++;
	const next = text.charAt(end);
	if (unit === wideStop || (unit !== stop && isWide(next)))
		// 「…。」と述べた: the quotation is part of a longer sentence.
		return end > at && next !== "" && next !== "\n" && next !== " " ? 0 : end;
	if (next !== "" && next !== " " && next !== "\n") return 0;
	if (unit !== stop || next !== " ") return end;
	if (/["'”]/.test(text.slice(at, end))) return end;
	return endsWithWord(text, at - 1, end + 1) ? end : 0;
}

/** Is the full stop at `at` an end, with the next word beginning at `next`? */
function endsWithWord(text: string, at: number, next: number): boolean {
	const before = /[\p{L}\p{N}.º°]{1,14}$/u.exec(
		text.slice(Math.max(0, at - 14), at),
	)?.[0];
	if (before === undefined) return true;
	const following = text.slice(next, next + 24);
	const word = /^[\p{L}']+/u.exec(following)?.[0] ?? "";
	if (maybeFinal.has(before)) return usualBeginnings.has(word);
	if (abbreviations.has(before) || before.endsWith("..")) return false;
	if (/^\p{L}$/u.test(before)) return usualBeginnings.has(word);
	if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return usualBeginnings.has(word);
	if (/^\d{1,2}$/.test(before))
		return (
			!afterOrdinal.test(following) && !startsLine(text, at - before.length)
		);
	return true;
}

/** "1. First point": the number of a list item. */
function startsLine(text: string, at: number): boolean {
	return at === 0 || text.charCodeAt(at - 1) === lineBreak;
}

function endsClause(text: string, at: number): boolean {
	switch (text.charAt(at)) {
		case ",":
		case ":":
			return text.charAt(at + 1) === " " || isWide(text.charAt(at + 1));
		case ";":
		case "、":
		case "(":
		case ")":
			return true;
		case "-":
			return text.charAt(at - 1) === " " && text.charAt(at + 1) === " ";
		default:
			return false;
	}
}

function isClosing(char: string): boolean {
	return char !== "" && "\"')]}」』》】".includes(char);
}

function isWide(char: string): boolean {
	return /[\u3000-\u30ff\u3400-\u9fff]/u.test(char);
}

function trimmed(text: string, from: number, to: number): Span {
	let start = from;
	let end = to;
	while (start < end && isBlank(text.charCodeAt(start))) start++;
	while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
	return { start, end };
}

function isBlank(unit: number): boolean {
	return unit === 0x20 || unit === lineBreak;
}
