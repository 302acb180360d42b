import type { Mark } from "../desk/marks.ts";
import type { Mention } from "../gloss/gloss.ts";
import type { ExtractedArticle } from "../page/extract-article.ts";
import { type Painted, paintHighlights } from "../page/highlights.ts";
import { toLiveRange } from "../page/ranges.ts";
import { findMention, type MarkedPassage, placeMarks } from "./passages.ts";
import { scrollToRange } from "./scroll-to.ts";

const flashMs = 2_500;

/** The marks as they stand on the page: painted, pointed at, stepped through, scrolled to. */
export function makeMarkedPage(document: Document, signal: AbortSignal) {
	let painted: Painted<MarkedPassage> | null = null;
	let extracted: ExtractedArticle | null = null;
	let current: MarkedPassage | null = null;
	let fading: ReturnType<typeof setTimeout> | undefined;
	signal.addEventListener("abort", () => {
		clearTimeout(fading);
		painted?.undo();
		painted = null;
	});

	return {
		/** The painting that holds now: `watchPointer` asks it what is under the pointer. */
		painted: () => painted,

		/** Paint these marks instead of the ones before. */
		paint(page: ExtractedArticle, marks: readonly Mark[]): void {
			if (signal.aborted) return;
			painted?.undo();
			extracted = page;
			painted = paintHighlights(document, placeMarks(page, marks), "all");
			const { passages } = painted;
			current = passages.find(({ key }) => key === current?.key) ?? null;
		},

		/** Scroll to words of the page and flash them; false where they are gone. */
		reveal(mention: Mention): boolean {
			const range = extracted && findMention(extracted, mention);
			if (!range || !scrollToRange(range)) return false;
			flash({ kind: "note", key: "", range, mark: null });
			return true;
		},

		/**
		 * Go to the next (1) or previous (-1) passage, from the last one or from what the window shows; goes round.
		 * @returns null where nothing is marked
		 */
		step(by: 1 | -1): MarkedPassage | null {
			const passages = painted?.passages ?? [];
			if (passages.length === 0) return null;
			const from = current
				? passages.indexOf(current)
				: lastAbove(passages) - (by < 0 ? -1 : 0);
			const index = (from + by + passages.length) % passages.length;
			current = passages[index] ?? null;
			if (current && scrollToRange(current.range)) hold(current);
			return current;
		},

		/** Where a passage stands now, in viewport coordinates. */
		boxOf: ({ range }: MarkedPassage) =>
			toLiveRange(range).getBoundingClientRect(),
	};

	function hold(passage: MarkedPassage): void {
		clearTimeout(fading);
		painted?.setCurrent(passage);
	}

	function flash(passage: MarkedPassage): void {
		hold(passage);
		fading = setTimeout(() => painted?.setCurrent(null), flashMs);
	}
}

/** Index of the last passage above the window; -1 where none is. */
function lastAbove(passages: readonly MarkedPassage[]): number {
	return passages.findLastIndex(
		({ range }) => toLiveRange(range).getBoundingClientRect().bottom < 0,
	);
}
