import type { Painted, Passage } from "./highlights.ts";

/**
 * Tell which passage the pointer rests on, at most once a frame and only when it changes. Touch is left to taps.
 * @param painted - asked anew each time, as a repaint replaces it
 * @param onPassage - null when the pointer leaves the last one
 */
export function watchPointer<P extends Passage>(
	document: Document,
	painted: () => Painted<P> | null,
	onPassage: (passage: P | null, x: number, y: number) => void,
	signal: AbortSignal,
): void {
	const view = document.defaultView;
	if (!view) return;
	let asked = 0;
	let last: P | null = null;
	/** Several moves may come within one frame: the last of them is where the pointer rests. */
	let at = { x: 0, y: 0 };
	document.addEventListener(
		"pointermove",
		(event) => {
			if (event.pointerType === "touch") return;
			at = { x: event.clientX, y: event.clientY };
			if (asked !== 0) return;
			asked = view.requestAnimationFrame(() => {
				asked = 0;
				if (signal.aborted) return;
				const passage = painted()?.passageAt(at.x, at.y) ?? null;
				if (passage === last) return;
				last = passage;
				onPassage(passage, at.x, at.y);
			});
		},
		{ passive: true, signal },
	);
	signal.addEventListener("abort", () => view.cancelAnimationFrame(asked));
}
