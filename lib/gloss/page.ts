import { type Normalised, normalise, sourceSpan } from "../text/normalise.ts";
import { softBreaks } from "../text/plain-text.ts";
import { findSentences } from "../text/sentences.ts";
import type { Span } from "../text/types.ts";
import type { Article, BlockKind } from "./article.ts";
import type { Mention } from "./gloss.ts";

export type Zone = "title" | "lead" | "body" | "tail";

/** A sentence of the normalised page. */
export interface Sentence extends Span {
	readonly zone: Zone;
	readonly kind: BlockKind | "title";
}

/** An article as the stages read it: title and body folded once, in one text, with the way back to the page's words. */
export interface Page {
	readonly article: Article;
	readonly normal: Normalised;
	readonly sentences: readonly Sentence[];
	/** Written without spaces between words, or nearly so: distances are shorter. */
	readonly isDense: boolean;
	/** Negation and condition stand behind what they speak of, as in Japanese and Korean. */
	readonly isVerbLast: boolean;
	/** The page's own words for a span of the normalised text, clipped to title or body. */
	mention(start: number, end: number): Mention;
	/** The page's own writing of a span, before folding. */
	source(start: number, end: number): string;
}

/** Title and body are parted by a break that no pattern holds. */
const between = "\n\n";
/** How much of the body counts as its beginning, in characters of a script with spaces. */
const leadLength = 600;

export function readPage(article: Article): Page {
	const bodyStart = article.title.length + between.length;
	const joined = article.title + between + article.text;
	const skip = [
		...article.blocks.filter((block) => block.kind === "footnote"),
		...softBreaks(article.text, article.blocks),
	].map(({ start, end }) => ({
		start: start + bodyStart,
		end: end + bodyStart,
	}));
	const normal = normalise(joined, skip);
	return {
		article,
		normal,
		sentences: sentencesOf(article, normal, bodyStart),
		isDense: isDense(article.text),
		isVerbLast: isVerbLast(article.text),
		mention: (start, end) => mentionOf(article, normal, { start, end }),
		source: (start, end) => {
			const span = sourceSpan(normal, start, end);
			return joined.slice(span.start, span.end);
		},
	};
}

/** Where in the story a sentence stands says how much it weighs. */
export function zoneWeight(sentence: Sentence | undefined): number {
	switch (sentence?.zone) {
		case "title":
			return 3;
		case "lead":
			return 2;
		case "tail":
			return 0.5;
		default:
			return 1;
	}
}

function mentionOf(article: Article, normal: Normalised, span: Span): Mention {
	const { start, end } = sourceSpan(normal, span.start, span.end);
	const titleEnd = article.title.length;
	if (start < titleEnd) {
		const last = Math.min(end, titleEnd);
		const quote = article.title.slice(start, last);
		return { in: "title", start, end: last, quote };
	}
	const first = Math.max(0, start - titleEnd - between.length);
	const last = Math.max(first, end - titleEnd - between.length);
	const quote = article.text.slice(first, last);
	return { in: "text", start: first, end: last, quote };
}

function sentencesOf(
	article: Article,
	normal: Normalised,
	bodyStart: number,
): Sentence[] {
	const titleEnd = firstAtOrAfter(normal.toSource, article.title.length);
	const bodyFrom = firstAtOrAfter(normal.toSource, bodyStart);
	const bodyLength = normal.text.length - bodyFrom;
	const lead = bodyFrom + leadLength * (isDense(article.text) ? 0.4 : 1);
	const tail = bodyFrom + Math.max(lead - bodyFrom, bodyLength * 0.7);
	const blocks = new BlockFinder(article, normal, bodyStart);
	const sentences: Sentence[] = [];
	for (const { start, end } of findSentences(normal.text)) {
		if (start < titleEnd) {
			sentences.push({ start, end, zone: "title", kind: "title" });
			continue;
		}
		const zone = start < lead ? "lead" : start < tail ? "body" : "tail";
		sentences.push({ start, end, zone, kind: blocks.kindAt(start) });
	}
	return sentences;
}

/** Walks forward through blocks as sentences come in text order: linear over the page. */
class BlockFinder {
	readonly #article: Article;
	readonly #normal: Normalised;
	readonly #bodyStart: number;
	#next = 0;

	constructor(article: Article, normal: Normalised, bodyStart: number) {
		this.#article = article;
		this.#normal = normal;
		this.#bodyStart = bodyStart;
	}

	kindAt(at: number): BlockKind {
		const { blocks } = this.#article;
		const offset = (this.#normal.toSource[at] ?? 0) - this.#bodyStart;
		let block = blocks[this.#next];
		while (block && (block.end <= offset || block.kind === "footnote"))
			block = blocks[++this.#next];
		return block && block.start <= offset ? block.kind : "paragraph";
	}
}

/** First normalised offset whose source begins at or after `offset`. */
function firstAtOrAfter(toSource: Uint32Array, offset: number): number {
	let low = 0;
	let high = toSource.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((toSource[middle] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** A page of such a script says more in fewer characters. */
function isDense(text: string): boolean {
	return /[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7af]{3}/u.test(
		text.slice(0, 600),
	);
}

function isVerbLast(text: string): boolean {
	return /[\u3041-\u3096\uac00-\ud7af]{2}/u.test(text.slice(0, 600));
}
