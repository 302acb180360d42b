import { toLiveRange } from "../page/ranges.ts";

/**
 * Bring words into the middle of the window; without the glide where the person asked for less motion.
 * @returns false where the words take no place on the page (hidden, or gone)
 */
export function scrollToRange(range: AbstractRange): boolean {
	const live = toLiveRange(range);
	const box = live.getBoundingClientRect();
	const around = live.startContainer.parentElement;
	const view = around?.ownerDocument.defaultView;
	if (!around || !view || (box.width === 0 && box.height === 0)) return false;
	const calm = view.matchMedia("(prefers-reduced-motion: reduce)").matches;
	const tall = around.getBoundingClientRect().height > view.innerHeight;
	around.scrollIntoView({
		block: "center",
		behavior: calm || tall ? "instant" : "smooth",
	});
	if (tall) {
		// The paragraph is longer than the window: its middle may be far from the words.
		const { top, height } = live.getBoundingClientRect();
		view.scrollBy({
			top: top + height / 2 - view.innerHeight / 2,
			behavior: "instant",
		});
	}
	return true;
}
