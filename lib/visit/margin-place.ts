import type { MarkTarget } from "../desk/marks.ts";
import { elementOf, type Reading } from "./follow-page.ts";
import { findOpenDialogue, isFreeStrip } from "./free-strip.ts";
import { choosePlacement, type Placement } from "./placement.ts";
import type { MarginPlace } from "./ui.ts";

const dialogueAgainMs = 1_000;

/** What the person chose, and what the visit was begun for. */
export interface MarginWishes {
	readonly widthPx: number;
	/** Open as soon as there is something to show, even where there is no room to dock. */
	readonly open: boolean;
	/** Say so even where nothing was found. */
	readonly asked: boolean;
	/** Where there is no room: the browser's own panel takes the margin, or it lies over the page. */
	readonly withoutRoom: "panel" | "overlay";
	/** False where a frame of ours does not live: then only the panel is left. */
	readonly mayFrame: boolean;
}

/**
 * Where the margin stands and whether it is open. It docks by itself where there is room; it opens over the page only
 * for a person's hand; while a dialogue waits for an answer it does neither.
 */
export function makeMarginPlace(
	document: Document,
	wishes: MarginWishes,
	{
		show,
		openPanel,
	}: {
		show: (place: MarginPlace) => void;
		/** Called within the person's click. Resolves to false where the browser would not open it. */
		openPanel: (target: MarkTarget | null) => Promise<boolean>;
	},
	signal: AbortSignal,
) {
	const view = document.defaultView;
	let { widthPx, mayFrame } = wishes;
	let reading: Reading | null = null;
	/** What the person's hand decided; null: nothing yet. */
	let byHand: boolean | null = wishes.open ? true : null;
	let placement: Placement = { place: "tab" };
	let waiting: ReturnType<typeof setTimeout> | undefined;
	view?.addEventListener("resize", () => place(), { passive: true, signal });
	signal.addEventListener("abort", () => clearTimeout(waiting));

	return {
		take(next: Reading): void {
			const isOther = next.page.article.url !== reading?.page.article.url;
			reading = next;
			if (isOther) byHand = wishes.open && byHand !== false ? true : null;
			place();
		},

		/** The person opens the margin, at an entry or as it is. */
		open(target: MarkTarget | null): void {
			const inPage =
				mayFrame &&
				(placement.place !== "tab" || wishes.withoutRoom === "overlay");
			if (inPage) openInPage();
			else
				void openPanel(target).then((opened) => {
					if (!opened) openInPage(); // Firefox takes no click from a page for its sidebar
				});
		},

		/** A frame does not live in this page. */
		giveUpFrame(): void {
			mayFrame = false;
			byHand = false;
			place();
		},

		/** A message asks for it: no click of the person's that the browser's panel would open for. */
		turn(to: "open" | "closed" | "other"): void {
			byHand = to === "other" ? !isOpen() : to === "open";
			draw();
		},

		isOpen,
		where: () => placement.place,

		resize(px: number): void {
			widthPx = px;
			place();
		},
	};

	function place(): void {
		if (!view || signal.aborted || !reading) return;
		const story = elementOf(reading.page.root);
		const { clientWidth: width } = document.documentElement;
		placement = !mayFrame
			? { place: "tab" }
			: choosePlacement(
					{ width, height: view.innerHeight },
					story?.getBoundingClientRect() ?? null,
					(strip) => story !== null && isFreeStrip(story, strip),
					widthPx,
				);
		draw();
	}

	function openInPage(): void {
		byHand = true;
		draw();
	}

	function draw(): void {
		if (signal.aborted) return;
		clearTimeout(waiting);
		if (count() !== null && byHand === null && findOpenDialogue(document)) {
			show({
				placement: { place: "tab" },
				count: count(),
				open: false,
				widthPx,
			});
			waiting = setTimeout(place, dialogueAgainMs);
			return;
		}
		show({ placement, count: count(), open: isOpen(), widthPx });
	}

	function isOpen(): boolean {
		if (count() === null) return false;
		return byHand ?? (placement.place === "dock" && mayFrame);
	}

	function count(): number | null {
		if (!reading) return null;
		if (reading.state === "ready") return reading.marks.length;
		return wishes.asked ? 0 : null;
	}
}
