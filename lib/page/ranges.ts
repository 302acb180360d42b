import type { Span } from "../text/types.ts";
import type { TextPiece } from "./text-writer.ts";
import type { TreeNode } from "./tree.ts";

/**
 * The place on the page of a stretch of an article's text (or title).
 * @param pieces - as `extractArticle` gave them, in text order
 * @returns null where the stretch is empty, is not wholly on the page any more, or its nodes now say something else
 */
export function rangeOf(
	pieces: readonly TextPiece[],
	start: number,
	end: number,
): StaticRange | null {
	if (start >= end) return null;
	// Line breaks between blocks stand in the text but in no node: a stretch may begin or end on one.
	const from = lowestIndex(pieces.length, (i) => (pieces[i]?.end ?? 0) > start);
	const to =
		lowestIndex(pieces.length, (i) => (pieces[i]?.start ?? 0) >= end) - 1;
	const first = pieces[from];
	const last = pieces[to];
	if (!first || !last || to < from) return null;
	const startContainer = liveText(first.node);
	const endContainer = liveText(last.node);
	if (!startContainer || !endContainer) return null;
	const startOffset = first.nodeOffset + Math.max(0, start - first.start);
	const endOffset = last.nodeOffset + Math.min(end, last.end) - last.start;
	if (startOffset > startContainer.length || endOffset > endContainer.length)
		return null;
	return new StaticRange({
		startContainer,
		startOffset,
		endContainer,
		endOffset,
	});
}

/** A live range over the same place: it can be measured and scrolled to. */
export function toLiveRange(range: AbstractRange): Range {
	const live = new Range();
	live.setStart(range.startContainer, range.startOffset);
	live.setEnd(range.endContainer, range.endOffset);
	return live;
}

/**
 * Where a range of the page (a selection, say) stands in the article's text. White space that the text does not hold
 * at its ends is left out.
 * @returns null where the range holds nothing of the text
 */
export function offsetsOf(
	pieces: readonly TextPiece[],
	range: AbstractRange,
): Span | null {
	const live = toLiveRange(range);
	const from = lowestIndex(pieces.length, (index) =>
		isAfterStart(live, pieces[index]),
	);
	const to =
		lowestIndex(pieces.length, (index) => !isBeforeEnd(live, pieces[index])) -
		1;
	const first = pieces[from];
	const last = pieces[to];
	if (!first || !last || to < from) return null;
	const start =
		range.startContainer === first.node
			? first.start + Math.max(0, range.startOffset - first.nodeOffset)
			: first.start;
	const end =
		range.endContainer === last.node
			? Math.min(last.end, last.start + range.endOffset - last.nodeOffset)
			: last.end;
	return start < end ? { start, end } : null;
}

/** Does the piece end after the range's start? */
function isAfterStart(range: Range, piece: TextPiece | undefined): boolean {
	const node = piece && liveText(piece.node);
	if (!piece || !node) return false;
	const end = piece.nodeOffset + piece.end - piece.start;
	if (node === range.startContainer) return end > range.startOffset;
	return range.comparePoint(node, Math.min(end, node.length)) >= 0;
}

/** Does the piece begin before the range's end? */
function isBeforeEnd(range: Range, piece: TextPiece | undefined): boolean {
	const node = piece && liveText(piece.node);
	if (!piece || !node) return false;
	if (node === range.endContainer) return piece.nodeOffset < range.endOffset;
	return range.comparePoint(node, Math.min(piece.nodeOffset, node.length)) <= 0;
}

/** First index at which a condition holds that, once true, stays true; `length` where it never does. */
function lowestIndex(length: number, holds: (index: number) => boolean) {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** The text node behind a piece of a live page, while it is still on the page. */
function liveText(node: TreeNode): Text | null {
	return isLiveText(node) && node.isConnected ? node : null;
}

function isLiveText(node: TreeNode): node is Text {
	return node.nodeType === 3 && "isConnected" in node;
}
