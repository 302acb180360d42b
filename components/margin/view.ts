import type { Mention } from "../../lib/gloss/gloss.ts";

// The background makes the view, and lib may not know the components: the types live with their maker.
export type {
	MarginState,
	MarginView,
	RecordBody,
} from "../../lib/desk/view.ts";

/** What the person can do in the margin; the entrypoint answers. */
export interface MarginActions {
	/** Scroll the page to these words and flash them. */
	reveal(mention: Mention): void;
	close(): void;
	setRegister(register: Register): void;
	openSettings(): void;
	retry(): void;
}

export type Register = "plain" | "standard" | "legal";
