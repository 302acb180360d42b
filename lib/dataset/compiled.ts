import type { Automaton } from "../text/automaton.ts";
import type {
	Comparison,
	Concept,
	Elements,
	LawRecord,
	Penalty,
	Place,
	Statistic,
} from "./schema.ts";
import type { Confidence } from "./vocabulary.ts";

/** What one pattern of the automaton stands for. A pattern may stand for several things. */
export interface PatternEntry {
	readonly kind:
		| "record"
		| "concept"
		| "place"
		| "institution"
		| "statistic"
		| "cue";
	/** Index into the table of its kind; for a cue, the number that the lexicon gave it. */
	readonly target: number;
	/** BCP 47 of the pattern; "und" where it serves every language. */
	readonly lang: string;
	/** "jurisdiction" or "context" where the alias alone is not enough; else null. */
	readonly needs: "jurisdiction" | "context" | null;
	/** An abbreviation ("US", "AI", "DSA"): counts only where the page writes it in capitals. */
	readonly inCapitals?: true;
}

/** What the engine needs of a record: the body (summary, provisions, sources …) stays in the shard. */
export type RecordFacts = Pick<
	LawRecord,
	| "id"
	| "kind"
	| "jurisdiction"
	| "title"
	| "status"
	| "steps"
	| "concepts"
	| "relations"
	| "checkedOn"
> & {
	readonly shortTitle: string;
	readonly penalties: readonly Penalty[];
	readonly elements: Elements;
	readonly confidence: Confidence;
	readonly weight: "binding" | "persuasive" | "none" | null;
	/** Derived: relations of others that point here, as [type, id]. */
	readonly inverse: readonly (readonly [
		LawRecord["relations"][number]["type"],
		string,
	])[];
};

export type ConceptFacts = Pick<
	Concept,
	"id" | "kind" | "sexual" | "broader" | "raisedBy"
>;
export type PlaceFacts = Pick<
	Place,
	"code" | "parent" | "tradition" | "currencies" | "newsTlds"
>;
export type InstitutionFacts = {
	readonly place: number;
	readonly role: Place["institutions"][number]["role"];
	readonly name: string;
};
export type StatisticFacts = Pick<
	Statistic,
	| "id"
	| "value"
	| "unit"
	| "currency"
	| "figure"
	| "attributedTo"
	| "source"
	| "concepts"
	| "records"
> & { readonly counted: string };

/** Which stories raise a question, and its answers place by place; its words and notes stay in the release's file. */
export type ComparisonFacts = Pick<
	Comparison,
	"id" | "concepts" | "conducts" | "subject" | "age"
> & {
	readonly cells: readonly Pick<
		Comparison["cells"][number],
		"jurisdiction" | "answer" | "records"
	>[];
};

/** The compiled dataset, opened over its bytes: typed-array views, facts decoded when first asked for. */
export interface Dataset {
	readonly version: string;
	/** The day of the latest check in the release, ISO. */
	readonly checkedOn: string;
	readonly automaton: Automaton;
	/** @param pattern - number of a pattern as the automaton reports it */
	entriesOf(pattern: number): readonly PatternEntry[];

	readonly recordCount: number;
	record(index: number): RecordFacts;
	/** Also knows former ids. */
	findRecord(id: string): number | null;
	/** Records of a jurisdiction (not of its parts or parent), as indices in ascending order. */
	recordsOfJurisdiction(code: string): Uint32Array;
	/** Records that carry a concept, as indices in ascending order. */
	recordsOfConcept(concept: number): Uint32Array;
	/** Records whose citation has this key (lib/text/citations), most specific key first at the caller. */
	recordsOfCitation(key: string): readonly number[];
	/** Records whose official address is this page; compared without scheme, "www.", trailing slash and fragment. */
	recordsOfLink(href: string): readonly number[];

	readonly conceptCount: number;
	concept(index: number): ConceptFacts;
	findConcept(id: string): number | null;

	readonly placeCount: number;
	place(index: number): PlaceFacts;
	findPlace(code: string): number | null;
	institution(index: number): InstitutionFacts;
	/** The jurisdiction that publishes law on this host, or null. */
	placeOfHost(host: string): number | null;

	readonly statisticCount: number;
	statistic(index: number): StatisticFacts;

	readonly comparisonCount: number;
	comparison(index: number): ComparisonFacts;
	findComparison(id: string): number | null;
	/** Questions that a record answers in one of their cells, in ascending order. */
	comparisonsOfRecord(record: number): Uint32Array;
	/** Questions that an idea may raise, in ascending order. */
	comparisonsOfConcept(concept: number): Uint32Array;
}

/** A cue word of the engine's lexicons, given to `compile` so that one automaton finds everything. */
export interface CuePattern {
	readonly cue: number;
	readonly lang: string;
	readonly text: string;
}
