import type { Span } from "../types.ts";
import type { Citation } from "./citation.ts";

/** The way back from normalised text to its source, which alone knows upper from lower case. */
export interface CaseSource {
	readonly source: string;
	readonly toSource: Uint32Array;
	readonly sourceEnd: Uint32Array;
}

/**
 * A family of citations. `read` is called where one of the triggers stands and looks at a bounded neighbourhood only,
 * so that the whole stays linear.
 */
export interface Grammar {
	/** Normalised. */
	readonly triggers: readonly string[];
	read(reading: Reading, trigger: Span): Citation[];
}

/** A normalised text with what the grammars ask of it. */
export class Reading {
	readonly text: string;
	readonly lang: string;
	private readonly cases: CaseSource | null;
	private kana: boolean | null = null;

	constructor(text: string, cases: CaseSource | null, lang: string) {
		this.text = text;
		this.cases = cases;
		this.lang = lang;
	}

	/** @param expression - sticky */
	match(expression: RegExp, at: number): RegExpExecArray | null {
		expression.lastIndex = at;
		return expression.exec(this.text);
	}

	/** The expression, which ends in "$", on the last `reach` units before `at`. */
	matchBefore(
		expression: RegExp,
		at: number,
		reach: number,
	): RegExpExecArray | null {
		return expression.exec(this.text.slice(Math.max(0, at - reach), at));
	}

	/** Was this unit written as a capital? Without a source nobody knows: then `unknown` is the answer. */
	isUpper(at: number, unknown: boolean): boolean {
		if (this.cases === null) return unknown;
		const unit = this.cases.source.charCodeAt(this.cases.toSource[at] ?? 0);
		if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
		return /\p{Lu}/u.test(String.fromCharCode(unit));
	}

	/** The span as the source writes it, on one line; without a source, as normalised. */
	written(start: number, end: number): string {
		if (this.cases === null || start >= end) return this.text.slice(start, end);
		const { source, toSource, sourceEnd } = this.cases;
		return source
			.slice(toSource[start] ?? 0, sourceEnd[end - 1] ?? 0)
			.replace(/\s+/gu, " ");
	}

	/** Could a word or number begin at `at`? */
	isStart(at: number): boolean {
		return at === 0 || !/[\p{L}\p{N}]/u.test(this.text.charAt(at - 1));
	}

	/** Is the text Japanese, by its kana? */
	hasKana(): boolean {
		this.kana ??= /[\u3041-\u3096]/.test(this.text.slice(0, 20_000));
		return this.kana;
	}
}
