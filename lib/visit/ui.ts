import type { Mark } from "../desk/marks.ts";
import type { Box, Placement } from "./placement.ts";

/** What of ours is drawn in the page: the margin's place and the card. The entrypoint draws it with components. */
export interface VisitUi {
	/** Draw the margin's place anew. */
	showMargin(margin: MarginPlace): void;
	/** Draw the card of a mark beside its words; null draws none. */
	showCard(card: ShownCard | null): void;
	/** Take everything of ours out of the page. */
	remove(): void;
}

export interface MarginPlace {
	readonly placement: Placement;
	/** Null: nothing to show, so not even a tab. */
	readonly count: number | null;
	readonly open: boolean;
	/** Over the page where there is no room to dock. */
	readonly widthPx: number;
}

export interface ShownCard {
	readonly mark: Mark;
	/** Where the words stand, in viewport coordinates. */
	readonly at: Box;
	/** The person came by keyboard: the card takes the focus and gives it back. */
	readonly byKeyboard: boolean;
}
