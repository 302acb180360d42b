import type { Mention } from "../gloss/gloss.ts";

/** One passage that the reader underlines, with the words of its card. Made by the background, plain data. */
export interface Mark {
	readonly kind: "law" | "idea" | "claim";
	readonly mention: Mention;
	readonly target: MarkTarget;
	readonly card: MarkCard;
}

/** Where in the margin a mark leads. */
export type MarkTarget =
	| { readonly kind: "law"; readonly id: string }
	| { readonly kind: "idea"; readonly id: string }
	/** By the claim's offset in the text. */
	| { readonly kind: "claim"; readonly start: number };

/** What the card beside the words says, in the person's language where the records have it. */
export interface MarkCard {
	/** The law's short title, the idea's name, or the claim's verdict. */
	readonly title: string;
	/** One sentence, or the few that belong to a claim. */
	readonly text: string;
	/** BCP 47 of the text where it is not the interface's language; else null. */
	readonly textLang: string | null;
	/** The law that it leads to; null on a law's own card and where there is none. */
	readonly law: string | null;
	/** Of a claim. */
	readonly verdict:
		| "supported"
		| "differs"
		| "needs-context"
		| "cannot-tell"
		| null;
}

/** What a mark stands for, as a key: two marks with the same one say the same. */
export function targetKey(target: MarkTarget): string {
	return target.kind === "claim"
		? `claim:${target.start}`
		: `${target.kind}:${target.id}`;
}
