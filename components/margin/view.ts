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
	/** Read the page although it does not look like news about AI and the law; absent where that is not possible. */
	lookAgain?(): void;
	/** Use the dataset that came with the extension; absent where it is in use already. */
	useBundled?(): void;
}

/** What the person chose of what the margin draws. */
export interface MarginSettings {
	readonly register: Register;
}

/** An entry of the margin that the page asks for: "Open in the margin" on a card. */
export type { MarkTarget as MarginTarget } from "../../lib/desk/marks.ts";

export type Register = "plain" | "standard" | "legal";
