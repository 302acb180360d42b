import {
	classOfUnit,
	foldCluster,
	foldedUnit,
	isDropped,
	learnUnit,
	startsWithMark,
	unitClass,
} from "./folding.ts";
import { findGaps } from "./look-through.ts";
import type { Span } from "./types.ts";

/** Raise on any change to what `normalise` returns: compiled datasets of another version are rebuilt. */
export const normaliserVersion: number = 1;

export interface Normalised {
	readonly text: string;
	/** What was normalised. */
	readonly source: string;
	/** Source offset at which each normalised unit begins; one longer than `text`, last = source length. */
	readonly toSource: Uint32Array;
	/** Source offset at which the source of each normalised unit ends. */
	readonly sourceEnd: Uint32Array;
}

/**
 * Fold a text so that two ways of writing the same words compare equal: NFKC, case, quotes, dashes, one space for any
 * white space, one "\n" for any run with a line break in it, nothing for soft hyphens and zero-width characters.
 * Idempotent; nulls and lone surrogates survive.
 * @param skip - spans to look through (footnote markers; a line break inside a paragraph), see `findGaps`
 */
export function normalise(
	source: string,
	skip: readonly Span[] = [],
): Normalised {
	const writer = new Writer(source);
	let from = 0;
	for (const gap of skip.length > 0 ? findGaps(source, skip) : []) {
		writer.fold(from, gap.start);
		writer.bridge(gap.replacement, gap.start, gap.end);
		from = gap.end;
	}
	writer.fold(from, source.length);
	return writer.finish();
}

/** The page's own words for a span of normalised text: whole characters, no space at either end. */
export function sourceSpan(n: Normalised, start: number, end: number): Span {
	const limit = n.text.length;
	let first = Math.max(0, Math.min(start, limit));
	let last = Math.max(first, Math.min(end, limit));
	while (first < last && isSpace(n.text.charCodeAt(first))) first++;
	while (last > first && isSpace(n.text.charCodeAt(last - 1))) last--;
	const sourceStart = n.toSource[first] ?? 0;
	if (first === last) return { start: sourceStart, end: sourceStart };
	return { start: sourceStart, end: n.sourceEnd[last - 1] ?? sourceStart };
}

function isSpace(unit: number): boolean {
	return unit === 0x20 || unit === 0x0a;
}

const space = 0x20;
const newline = 0x0a;
const dash = 0x2d;

/** Grows three arrays side by side. White space is held back until something follows it. */
class Writer {
	private readonly source: string;
	private units: Uint16Array;
	private starts: Uint32Array;
	private ends: Uint32Array;
	private length = 0;
	/** 0, or the white space that is due before the next unit. */
	private pending = 0;
	private pendingStart = 0;
	private pendingEnd = 0;

	constructor(source: string) {
		this.source = source;
		const capacity = source.length + 64;
		this.units = new Uint16Array(capacity);
		this.starts = new Uint32Array(capacity + 1);
		this.ends = new Uint32Array(capacity);
	}

	fold(from: number, to: number): void {
		const { source } = this;
		let at = from;
		while (at < to) {
			at = this.foldRun(at, to);
			if (at >= to) return;
			const unit = source.charCodeAt(at);
			const kind = classOfUnit[unit] || learnUnit(unit);
			at =
				kind === unitClass.simple
					? this.foldCluster(at, at + 1, to)
					: this.foldOther(kind, at, to);
		}
	}

	/**
	 * The fast path: characters that become one unit, and the spaces between them.
	 * @returns where it stopped: at the first unit that needs more care
	 */
	private foldRun(from: number, to: number): number {
		const { source, units, starts, ends } = this;
		const room = units.length - 2;
		let length = this.length;
		let at = from;
		while (at < to && length < room) {
			const unit = source.charCodeAt(at);
			const kind = classOfUnit[unit] || learnUnit(unit);
			if (kind === unitClass.space) {
				this.hold(space, at, at + 1);
				at++;
				continue;
			}
			if (kind !== unitClass.simple) break;
			const next = at + 1 < to ? source.charCodeAt(at + 1) : 0;
			// Only from U+0300 on, and after a soft hyphen, can something join this character.
			if ((next >= 0x300 || next === 0xad) && this.joins(next)) break;
			if (this.pending !== 0) {
				if (length > 0) {
					units[length] = this.pending;
					starts[length] = this.pendingStart;
					ends[length++] = this.pendingEnd;
				}
				this.pending = 0;
			}
			units[length] = foldedUnit[unit] as number;
			starts[length] = at++;
			ends[length++] = at;
		}
		this.length = length;
		if (length >= room) this.grow();
		return at;
	}

	/** Stand something in for a stretch of source that is passed over. */
	bridge(replacement: "" | " " | "\n", start: number, end: number): void {
		if (replacement === "") return;
		this.hold(replacement === " " ? space : newline, start, end);
	}

	finish(): Normalised {
		const { length } = this;
		this.starts[length] = this.source.length;
		return {
			text: stringFrom(this.units.subarray(0, length)),
			source: this.source,
			toSource: this.starts.subarray(0, length + 1),
			sourceEnd: this.ends.subarray(0, length),
		};
	}

	private foldOther(kind: number, at: number, to: number): number {
		switch (kind) {
			case unitClass.newline:
				this.hold(newline, at, at + 1);
				return at + 1;
			case unitClass.dropped:
				this.drop(at, at + 1);
				return at + 1;
			case unitClass.longDash:
				this.hold(space, at, at);
				this.emit(dash, at, at + 1);
				this.hold(space, at + 1, at + 1);
				return at + 1;
			case unitClass.lowSurrogate:
				this.emit(this.source.charCodeAt(at), at, at + 1);
				return at + 1;
			case unitClass.highSurrogate:
				return this.foldPair(at, to);
			default:
				return this.foldCluster(at, at + 1, to);
		}
	}

	private foldPair(at: number, to: number): number {
		const point = this.source.codePointAt(at) ?? 0;
		if (point < 0x10000 || at + 2 > to) {
			this.emit(this.source.charCodeAt(at), at, at + 1);
			return at + 1;
		}
		if (isDropped(String.fromCodePoint(point))) {
			this.drop(at, at + 2);
			return at + 2;
		}
		return this.foldCluster(at, at + 2, to);
	}

	/** A character with what joins it, folded as one. All its units map to the whole. */
	private foldCluster(start: number, after: number, to: number): number {
		const { source } = this;
		let text = source.slice(start, after);
		let at = after;
		let end = after;
		while (at < to) {
			const point = source.codePointAt(at) ?? 0;
			const width = point > 0xffff && at + 2 <= to ? 2 : 1;
			const char = source.slice(at, at + width);
			if (isMark(point, char)) {
				text += char;
				end = at + width;
			} else if (!isDroppedPoint(point, char)) break;
			at += width;
		}
		const folded = foldCluster(text);
		for (let i = 0; i < folded.length; i++) {
			const unit = folded.charCodeAt(i);
			if (unit === space || unit === newline) this.hold(unit, start, end);
			else this.emit(unit, start, end);
		}
		return at;
	}

	private joins(unit: number): boolean {
		const kind = classOfUnit[unit] || learnUnit(unit);
		return (
			kind === unitClass.mark ||
			kind === unitClass.dropped ||
			kind === unitClass.highSurrogate
		);
	}

	/** Dropping what parts two lone surrogates would make a character of them: there it stays. */
	private drop(start: number, end: number): void {
		const last = this.length > 0 ? (this.units[this.length - 1] ?? 0) : 0;
		if (this.pending !== 0 || last < 0xd800 || last > 0xdbff) return;
		for (let at = start; at < end; at++)
			this.emit(this.source.charCodeAt(at), start, end);
	}

	private hold(unit: number, start: number, end: number): void {
		if (this.pending === 0) this.pendingStart = start;
		this.pendingEnd = end;
		if (this.pending !== newline) this.pending = unit;
	}

	private flush(): void {
		const unit = this.pending;
		this.pending = 0;
		if (this.length > 0) this.emit(unit, this.pendingStart, this.pendingEnd);
	}

	private emit(unit: number, start: number, end: number): void {
		if (this.pending !== 0) this.flush();
		if (this.length + 2 > this.units.length) this.grow();
		const length = this.length++;
		this.units[length] = unit;
		this.starts[length] = start;
		this.ends[length] = end;
	}

	private grow(): void {
		const capacity = this.units.length * 2;
		this.units = widened(this.units, new Uint16Array(capacity));
		this.starts = widened(this.starts, new Uint32Array(capacity + 1));
		this.ends = widened(this.ends, new Uint32Array(capacity));
	}
}

function widened<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
	to.set(from);
	return to;
}

function isMark(point: number, char: string): boolean {
	if (point > 0xffff) return startsWithMark(char);
	return (classOfUnit[point] || learnUnit(point)) === unitClass.mark;
}

function isDroppedPoint(point: number, char: string): boolean {
	if (point > 0xffff) return isDropped(char);
	return (classOfUnit[point] || learnUnit(point)) === unitClass.dropped;
}

/** In pieces, as a call takes only so many arguments; TextDecoder would replace lone surrogates. */
function stringFrom(units: Uint16Array): string {
	const pieces: string[] = [];
	for (let at = 0; at < units.length; at += 8192)
		pieces.push(
			Reflect.apply(String.fromCharCode, null, units.subarray(at, at + 8192)),
		);
	return pieces.join("");
}
