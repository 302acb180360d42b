import type { Mark } from "../desk/marks.ts";
import { watchPointer } from "../page/pointer.ts";
import type { makeMarkedPage } from "./marked-page.ts";
import type { MarkedPassage } from "./passages.ts";
import type { ShownCard } from "./ui.ts";

const showAfterMs = 140;
/** Time to move from the words into the card. */
const hideAfterMs = 320;

/**
 * When the card is there: soon after the pointer rests on marked words, until it leaves both; at a tap; and for the
 * keyboard, until it is closed. It goes when the page scrolls under it.
 * @param show - draws it
 * @param instead - takes the mark where the margin can show it at once; true if it did
 */
export function controlCard(
	document: Document,
	marked: ReturnType<typeof makeMarkedPage>,
	{
		show,
		instead,
	}: {
		show: (card: ShownCard | null) => void;
		instead: (mark: Mark) => boolean;
	},
	signal: AbortSignal,
) {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let shown: MarkedPassage | null = null;
	let byKeyboard = false;
	signal.addEventListener("abort", () => clearTimeout(timer));

	watchPointer(
		document,
		marked.painted,
		(passage) => {
			clearTimeout(timer);
			if (passage === shown && passage) return;
			timer = passage
				? setTimeout(() => showAt(passage, false), showAfterMs)
				: setTimeout(hideUnlessHeld, hideAfterMs);
		},
		signal,
	);
	document.addEventListener(
		"click",
		(event) => {
			if (!(event instanceof PointerEvent) || event.pointerType !== "touch")
				return;
			const { clientX, clientY } = event;
			const passage = marked.painted()?.passageAt(clientX, clientY) ?? null;
			if (passage) showAt(passage, false);
			else hideUnlessHeld();
		},
		{ passive: true, signal },
	);
	document.addEventListener("scroll", () => (byKeyboard ? follow() : hide()), {
		passive: true,
		capture: true,
		signal,
	});

	return {
		/** @param keyboard - the card takes the focus */
		showAt,
		hide,
		/** The pointer came into the card, or left it. */
		hover(inside: boolean): void {
			clearTimeout(timer);
			if (!inside) timer = setTimeout(hideUnlessHeld, hideAfterMs);
		},
	};

	function showAt(passage: MarkedPassage, keyboard: boolean): void {
		if (signal.aborted || !passage.mark) return;
		clearTimeout(timer);
		if (instead(passage.mark)) return;
		shown = passage;
		byKeyboard = keyboard;
		show({ mark: passage.mark, at: marked.boxOf(passage), byKeyboard });
	}

	/** The window glides to words that were stepped to, and their card with them. */
	function follow(): void {
		if (!shown?.mark) return;
		show({ mark: shown.mark, at: marked.boxOf(shown), byKeyboard });
	}

	function hideUnlessHeld(): void {
		if (!byKeyboard) hide();
	}

	function hide(): void {
		clearTimeout(timer);
		if (shown) show(null);
		shown = null;
		byKeyboard = false;
	}
}
