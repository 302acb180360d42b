/** Where the margin stands in a page. */
export type Placement =
	| {
			readonly place: "dock";
			readonly side: "left" | "right";
			readonly widthPx: number;
	  }
	/** A small tab with a count; opening it uses the browser's panel or lies over the page, as the person prefers. */
	| { readonly place: "tab" }
	/** A sheet at the bottom of a narrow window. */
	| { readonly place: "sheet" };

export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

export const leastDockPx = 320;
const narrowPx = 900;

/**
 * Choose where the margin stands: beside the article where there is room that nobody uses, else folded to a tab.
 * @param window - size of the viewport without its scroll bar, in CSS px
 * @param article - where the story stands, in viewport coordinates; null where it is not known
 * @param isFree - whether this strip of the viewport is empty; asked only for a strip that is wide enough
 * @param wishedPx - the width that the person left the margin at
 */
export function choosePlacement(
	window: { readonly width: number; readonly height: number },
	article: Box | null,
	isFree: (strip: Box) => boolean,
	wishedPx: number,
): Placement {
	if (window.width < narrowPx) return { place: "sheet" };
	if (!article) return { place: "tab" };
	const beside = { right: window.width - article.right, left: article.left };
	for (const side of ["right", "left"] as const)
		for (const wish of [Math.max(leastDockPx, wishedPx), leastDockPx]) {
			const widthPx = Math.floor(Math.min(beside[side], wish));
			if (widthPx < leastDockPx) continue;
			const strip = {
				top: 0,
				bottom: window.height,
				left: side === "left" ? 0 : window.width - widthPx,
				right: side === "left" ? widthPx : window.width,
			};
			if (isFree(strip)) return { place: "dock", side, widthPx };
		}
	return { place: "tab" };
}
