import type {
	Comparison,
	Concept,
	LawRecord,
	Statistic,
} from "../dataset/schema.ts";
import type { Confidence } from "../dataset/vocabulary.ts";
import type { Gloss } from "../gloss/gloss.ts";

/** All that the margin draws for one page: made by the background, sent as one message, plain data. */
export interface MarginView {
	readonly state: MarginState;
	readonly page: {
		readonly url: string;
		readonly title: string;
		readonly publisher: string | null;
		readonly publishedAt: string | null;
		readonly lang: string;
		readonly truncated: boolean;
	} | null;
	/** Null unless state is "ready" or "nothing-found". */
	readonly gloss: Gloss | null;
	/** Bodies of the records that the gloss names and of those that they lead to, by id. */
	readonly records: Readonly<Record<string, RecordBody>>;
	readonly concepts: Readonly<Record<string, Concept>>;
	readonly statistics: Readonly<Record<string, Statistic>>;
	/** The questions that this story raises, the closest first. */
	readonly comparisons: readonly Comparison[];
	readonly dataset: {
		readonly version: string;
		readonly checkedOn: string;
		readonly bundled: boolean;
	};
	/** The day on which "today" is judged, ISO. */
	readonly today: string;
}

export type MarginState =
	| "reading"
	| "ready"
	| "nothing-found"
	| "unknown-language"
	| "no-page" // the side panel beside a page that cannot be read
	| "error";

export type RecordBody = LawRecord & {
	readonly confidence: Confidence;
	/** Records that point here: [relation, id]. */
	readonly inverse: readonly (readonly [string, string])[];
};
