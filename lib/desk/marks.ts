import type { Mention } from "../gloss/gloss.ts";

export type MarkKind = "law" | "idea" | "claim";

/** One passage that the reader underlines, with the words of its card. Made by the background, plain data. */
export interface Mark {
	readonly kind: MarkKind;
	readonly mention: Mention;
	/** Where "more" leads in the margin. */
	readonly target: {
		readonly kind: "record" | "concept" | "claim";
		/** Id of the record or concept; index of the claim. */
		readonly id: string;
	};
}
