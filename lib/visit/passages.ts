import { type Mark, targetKey } from "../desk/marks.ts";
import type { Mention } from "../gloss/gloss.ts";
import type { ExtractedArticle } from "../page/extract-article.ts";
import type { Passage } from "../page/highlights.ts";
import { rangeOf } from "../page/ranges.ts";

/** A mark and where on the page it stands now. */
export interface MarkedPassage extends Passage {
	/** Null for words that are shown on request and bear no mark. */
	readonly mark: Mark | null;
}

/** Find the marks on the page, in its order; those whose words are gone are left out. */
export function placeMarks(
	extracted: ExtractedArticle,
	marks: readonly Mark[],
): MarkedPassage[] {
	return marks.flatMap((mark) => {
		const range = findMention(extracted, mark.mention);
		if (!range) return [];
		return [{ kind: mark.kind, key: targetKey(mark.target), range, mark }];
	});
}

/**
 * The place of a mention on the page as it was last read. The page may have changed since the gloss was made: then the
 * same words nearest to the old place count.
 */
export function findMention(
	{ article, pieces, titlePieces }: ExtractedArticle,
	{ in: where, start, end, quote }: Mention,
): StaticRange | null {
	const text = where === "title" ? article.title : article.text;
	const shift = nearest(text, quote, start);
	if (shift === null) return null;
	const at = where === "title" ? titlePieces : pieces;
	return rangeOf(at, start + shift, end + shift);
}

/** How far the quote has moved; null where it is gone. */
function nearest(text: string, quote: string, start: number): number | null {
	if (text.startsWith(quote, start)) return 0;
	const after = text.indexOf(quote, start);
	const before = text.lastIndexOf(quote, start);
	if (after < 0 && before < 0) return null;
	if (before < 0 || (after >= 0 && after - start < start - before))
		return after - start;
	return before - start;
}
