import type { Mention } from "../../gloss/gloss.ts";

/** One thing that a gloss got wrong, with the words of the page that led to it. */
export interface Fault {
	readonly what:
		| "missed-page"
		| "false-alarm"
		| "jurisdiction"
		| "concept"
		| "missed-record"
		| "wrong-record"
		| "wrong-reach"
		| "missed-contrast"
		| "fact"
		| "missed-claim"
		| "wrong-verdict"
		| "wrong-differs";
	readonly detail: string;
	/** What the engine rested on, one line each; empty where it said nothing. */
	readonly grounds: readonly string[];
}

/** Grounds as a person reads them: "inferred-from-matter: “obscene images”, “first arrests”". */
export function groundLines(
	reasons: readonly {
		readonly code: string;
		readonly mentions: readonly Mention[];
	}[],
): string[] {
	return reasons.map(({ code, mentions }) => {
		const quotes = [...new Set(mentions.map(({ quote }) => quote))]
			.slice(0, 6)
			.map((quote) => `“${quote.replace(/\s+/gu, " ")}”`);
		return quotes.length > 0 ? `${code}: ${quotes.join(", ")}` : code;
	});
}
