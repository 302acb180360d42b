import { type Normalised, sourceSpan } from "../normalise.ts";
import type { Span } from "../types.ts";
import type { Citation } from "./citation.ts";

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
	/** Where the last list of provisions ended: the openers inside it have been read. */
	listEnd = 0;
	private readonly normal: Normalised;
	private kana: boolean | null = null;

	constructor(normal: Normalised, lang: string) {
		this.text = normal.text;
		this.normal = normal;
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

	/** Was this unit written as a capital? */
	isUpper(at: number): boolean {
		const { source, toSource } = this.normal;
		const unit = source.charCodeAt(toSource[at] ?? 0);
		if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
		return /\p{Lu}/u.test(String.fromCharCode(unit).normalize("NFKC"));
	}

	/** The span as the source writes it, on one line. */
	written(start: number, end: number): string {
		const span = sourceSpan(this.normal, start, end);
		return this.normal.source
			.slice(span.start, span.end)
			.normalize("NFKC")
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
