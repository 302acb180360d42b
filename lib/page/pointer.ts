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
	document.addEventListener(
		"pointermove",
		(event) => {
			if (asked !== 0 || event.pointerType === "touch") return;
			const { clientX, clientY } = event;
			asked = view.requestAnimationFrame(() => {
				asked = 0;
				if (signal.aborted) return;
				const passage = painted()?.passageAt(clientX, clientY) ?? null;
				if (passage === last) return;
				last = passage;
				onPassage(passage, clientX, clientY);
			});
		},
		{ passive: true, signal },
	);
	signal.addEventListener("abort", () => view.cancelAnimationFrame(asked));
}
