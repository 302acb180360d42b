import type {
	AgeFinding,
	ClaimKind,
	Conduct,
	ConsentFinding,
	ElementName,
	Stage,
	SubjectFinding,
} from "../dataset/vocabulary.ts";
import type {
	ClaimCode,
	DetectionCode,
	RecordReasonCode,
	SinceCode,
} from "./codes.ts";

/** Words of the page that led to a statement. `quote` equals that slice of the text or title, always. */
export interface Mention {
	readonly in: "text" | "title";
	readonly start: number;
	readonly end: number;
	readonly quote: string;
}

/** Values for the holes of a sentence: plain data, so that it crosses messages and prints as JSON. */
export type Params = Readonly<
	Record<string, string | number | boolean | null | readonly string[]>
>;

export interface Reason<Code extends string> {
	readonly code: Code;
	readonly params: Params;
	readonly mentions: readonly Mention[];
}

export type PageKind =
	| "news"
	| "opinion"
	| "court-report"
	| "press-release"
	| "legal-note"
	| "other";

/** What the engine makes of an article: also the command line's output. Field meanings: the design's contracts. */
export interface Gloss {
	readonly schemaVersion: 1;
	readonly datasetVersion: string;
	readonly id: string;
	readonly url?: string;
	readonly title: string;
	/** ISO date, or null where it is not known: then today's law is used. */
	readonly publishedAt: string | null;
	readonly lang: string;
	readonly pageKind: PageKind;
	readonly isAiRegulation: boolean;
	/** Calibrated probability, 0 to 1. */
	readonly score: number;
	readonly reasons: readonly Reason<DetectionCode>[];
	/** The governing one first; the most specific before its parent. */
	readonly jurisdictions: readonly Weighted<{ readonly code: string }>[];
	readonly concepts: readonly Weighted<{ readonly id: string }>[];
	readonly facts: Facts;
	/** Attached records first, by score; then contrast; then comparable. */
	readonly records: readonly RecordMatch[];
	readonly claims: readonly Claim[];
	readonly citations: readonly CitedLaw[];
	/** Jurisdiction codes in play of which the dataset holds nothing that fits. */
	readonly noRecordFor: readonly string[];
	readonly since: readonly Since[];
}

export type Weighted<T> = T & {
	readonly weight: number;
	readonly mentions: readonly Mention[];
};

export interface Facts {
	readonly subject: SubjectFinding;
	readonly age: AgeFinding;
	readonly consent: ConsentFinding;
	readonly conduct: readonly Conduct[];
	readonly stage: Stage;
	/** By fact: "subject", "age", "consent", "stage", and "conduct:sell" and so on. */
	readonly mentions: Readonly<Record<string, readonly Mention[]>>;
}

export type Relation =
	| "cited"
	| "linked"
	| "named"
	| "inferred"
	| "contrast"
	| "comparable";

export interface RecordMatch {
	readonly id: string;
	readonly relation: Relation;
	readonly score: number;
	readonly reasons: readonly Reason<RecordReasonCode>[];
	readonly applicability: Applicability;
}

export interface Applicability {
	readonly verdict: "may-apply" | "does-not-apply" | "unclear";
	readonly elements: readonly ElementFinding[];
}

export interface ElementFinding {
	readonly element: ElementName;
	readonly finding: "met" | "not-met" | "unknown";
	readonly mentions: readonly Mention[];
}

export interface Claim {
	readonly kind: ClaimKind;
	readonly quote: string;
	readonly start: number;
	readonly end: number;
	readonly verdict: "supported" | "differs" | "needs-context" | "cannot-tell";
	readonly recordId: string | null;
	readonly statisticId: string | null;
	readonly explanation: { readonly code: ClaimCode; readonly params: Params };
}

export interface CitedLaw {
	readonly start: number;
	readonly end: number;
	readonly quote: string;
	readonly normalized: string;
	readonly recordId: string | null;
}

/** What happened after the story's date. */
export interface Since {
	readonly recordId: string;
	readonly code: SinceCode;
	readonly params: Params;
}
