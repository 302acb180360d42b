import type { Span } from "../types.ts";

/** One provision, act or decision that a text cites. Ranges and lists give one citation each, over the same span. */
export interface Citation extends Span {
	readonly system: CitationSystem;
	/** The country or state that the form itself names; null where any may be meant ("Article 175 of the Penal Code"). */
	readonly jurisdiction: string | null;
	/** The canonical form, for people; parses again to the same first key. */
	readonly normalized: string;
	/**
	 * Under which records are found, the most specific first. A key that begins with a star holds for any country: the story's
	 * jurisdiction decides.
	 */
	readonly keys: readonly string[];
}

export type CitationSystem =
	| "code" // US Code, CFR, state codes
	| "act" // an act by number
	| "provision" // a provision of a named law
	| "bill"
	| "reporter"
	| "neutral"
	| "docket"
	| "order"
	| "eu";

/** A grammar reads a normalised (case-folded) text; it must be linear: bounded repetition only. */
export type Grammar = (text: string) => Iterable<Citation>;
