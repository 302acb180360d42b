import type {
	InstitutionFacts,
	PlaceFacts,
	StatisticFacts,
} from "../dataset/compiled.ts";
import type { Citation } from "../text/citations/index.ts";
import type { DateMention } from "../text/quantities/dates.ts";
import type { Money } from "../text/quantities/money.ts";
import type { NumberHit } from "../text/quantities/numbers.ts";
import type { Percentage } from "../text/quantities/percentages.ts";
import type { PrisonTerm } from "../text/quantities/prison-terms.ts";
import type { CueGroup } from "./lexicons/groups.ts";
import type { Page } from "./page.ts";

/** A place in the normalised text. `sentence` is an index into `page.sentences`; 0 is the title's first. */
export interface Spot {
	readonly start: number;
	readonly end: number;
	readonly sentence: number;
}

export interface Cue extends Spot {
	readonly group: CueGroup;
}

/** A name of a record, a concept, a place or a figure; `index` is its number in the dataset. */
export interface Named extends Spot {
	readonly index: number;
	readonly needs: "jurisdiction" | "context" | null;
}

export interface NamedInstitution extends Named {
	readonly institution: InstitutionFacts;
}

export interface NamedPlace extends Named {
	readonly place: PlaceFacts;
}

export interface NamedStatistic extends Named {
	readonly statistic: StatisticFacts;
}

export type CitationSpot = Citation & Spot;
export type MoneySpot = Money & Spot;
export type TermSpot = PrisonTerm & Spot;
export type PercentSpot = Percentage & Spot;
export type NumberSpot = NumberHit & Spot;
export type DateSpot = DateMention & Spot;

/** Everything that was found on the page, each list in text order: what the later stages read. */
export interface Spotted {
	readonly page: Page;
	readonly cues: readonly Cue[];
	readonly cuesOf: (group: CueGroup) => readonly Cue[];
	readonly cuesIn: (sentence: number) => readonly Cue[];
	readonly records: readonly Named[];
	readonly recordsIn: (sentence: number) => readonly Named[];
	readonly concepts: readonly Named[];
	readonly places: readonly NamedPlace[];
	readonly institutions: readonly NamedInstitution[];
	readonly statistics: readonly NamedStatistic[];
	readonly citations: readonly CitationSpot[];
	readonly citationsIn: (sentence: number) => readonly CitationSpot[];
	readonly numbers: readonly NumberSpot[];
	readonly money: readonly MoneySpot[];
	readonly terms: readonly TermSpot[];
	readonly percentages: readonly PercentSpot[];
	readonly dates: readonly DateSpot[];
}
