/** What a page says, as plain text with its structure: printed by `extract`, read by the engine. */
export interface Article {
	readonly schemaVersion: 1;
	readonly id: string;
	readonly url?: string;
	readonly canonicalUrl?: string;
	readonly title: string;
	readonly byline?: string;
	readonly publisher?: string;
	/** ISO 8601 date or date-time, as the page states it. */
	readonly publishedAt?: string;
	readonly modifiedAt?: string;
	/** BCP 47; "und" where neither the page nor the text tells. */
	readonly lang: string;
	/** The body alone; blocks are joined by "\n". For plain-text input, the input unchanged. */
	readonly text: string;
	/** In text order. A footnote block may lie inside a paragraph block: a marker that interrupts its sentence. */
	readonly blocks: readonly Block[];
	readonly links: readonly Link[];
	/** True where the page was longer than what is read (400,000 characters). */
	readonly truncated?: true;
}

export type BlockKind =
	| "heading"
	| "paragraph"
	| "quote"
	| "list"
	| "table"
	| "caption"
	| "footnote";

export interface Block {
	readonly start: number;
	readonly end: number;
	readonly kind: BlockKind;
}

export interface Link {
	readonly start: number;
	readonly end: number;
	readonly href: string;
}

/** Longest body that is read, in UTF-16 code units. */
export const maxTextLength = 400_000;
