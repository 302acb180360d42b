import type { MarginPlace } from "../../lib/visit/ui.ts";
import { drawShape } from "../shapes/draw.ts";
import { makeEdge } from "./edge.ts";

export interface MarginBoxWords {
	/** Name of the frame, for screen readers. */
	readonly frame: string;
	readonly resize: string;
	tab(count: number): string;
}

export interface MarginBoxActions {
	/** The tab was pressed. Called within the click, as the browser's panel opens only then. */
	onOpen(): void;
	/** The person pulled the margin to this width. */
	onWidth(widthPx: number): void;
	/** A new frame stands in the page: it waits for its pass. */
	onFrame(frame: HTMLIFrameElement): void;
}

const widths = { min: 280, max: 720 };

/**
 * The margin's place in the page: nothing, the folded tab, or the box with its frame. The frame lives on while the box
 * changes its place, and goes when the margin is folded.
 * @param frameUrl - the margin's own page
 */
export function makeMarginBox(
	root: ShadowRoot,
	frameUrl: string,
	words: MarginBoxWords,
	actions: MarginBoxActions,
): (place: MarginPlace) => void {
	const { ownerDocument: document } = root.host;
	let tab: HTMLElement | null = null;
	let box: HTMLElement | null = null;

	return ({ placement, count, open, widthPx }) => {
		tab?.remove();
		tab = null;
		if (count === null || !open) {
			box?.remove();
			box = null;
		}
		if (count === null) return;
		if (!open) {
			tab = drawTab(count, placement.place === "sheet");
			root.append(tab);
			return;
		}
		if (!box) {
			box = document.createElement("div");
			const frame = makeFrame();
			box.append(frame);
			root.append(box);
			actions.onFrame(frame);
		}
		const edge = box.querySelector<HTMLElement>(".edge");
		const wasHeld = edge !== null && edge === root.activeElement;
		edge?.remove();
		if (placement.place === "sheet") asSheet(box);
		else if (placement.place === "dock")
			asColumn(box, `box dock ${placement.side}`, placement.widthPx);
		else asColumn(box, "box over right", widthPx);
		// Whoever moves it by the arrow keys presses them more than once.
		if (wasHeld) box.querySelector<HTMLElement>(".edge")?.focus();
	};

	function asColumn(box: HTMLElement, className: string, widthPx: number) {
		box.className = className;
		box.append(
			makeEdge(document, {
				...widths,
				label: words.resize,
				on: className.endsWith("right") ? "left" : "right",
				size: widthPx,
				onSize: (size) => box.style.setProperty("--width", `${size}px`),
				onDone: actions.onWidth,
			}),
		);
	}

	function asSheet(box: HTMLElement) {
		const height = document.documentElement.clientHeight;
		box.className = "box sheet";
		box.append(
			makeEdge(document, {
				label: words.resize,
				on: "top",
				size: Math.round(height * 0.46),
				min: 160,
				max: Math.max(160, height - 32),
				onSize: (size) => box.style.setProperty("--height", `${size}px`),
				// A sheet begins at the same height each time: the next window is another one.
				onDone: () => undefined,
			}),
		);
	}

	function makeFrame(): HTMLIFrameElement {
		const frame = document.createElement("iframe");
		frame.src = frameUrl;
		frame.title = words.frame;
		return frame;
	}

	function drawTab(count: number, low: boolean): HTMLElement {
		const button = document.createElement("button");
		button.type = "button";
		button.className = low ? "tab low" : "tab";
		button.setAttribute("aria-label", words.tab(count));
		button.title = words.tab(count);
		button.append(drawShape(document, "logo"), String(count));
		button.addEventListener("click", () => actions.onOpen());
		return button;
	}
}
