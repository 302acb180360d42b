import type {
	CaseStatus,
	Conduct,
	Confidence,
	ElementName,
	EventStatus,
	LegalTradition,
	RecordKind,
	Stage,
	Step,
	TextStatus,
} from "../dataset/vocabulary.ts";
import type {
	Applicability,
	Claim,
	ElementFinding,
	Relation,
} from "../gloss/gloss.ts";

/** Each closed vocabulary that a person may read, under the prefix of its keys. */
export interface Vocabulary {
	readonly answer: "yes" | "no" | "partly" | "unknown";
	readonly combine:
		| "either"
		| "either-or-both"
		| "both"
		| "prison-with-optional-fine";
	readonly conduct: Conduct;
	readonly confidence: Confidence;
	readonly density: "all" | "first" | "none";
	/** The title of a requirement: "A real person is shown". */
	readonly element: Exclude<ElementName, "conduct">;
	readonly finding: ElementFinding["finding"] | "not-needed";
	/** How the record came to the story, as a sentence. */
	readonly ground: Relation;
	/** What the story says instead of what the law needs. */
	readonly here: ElementName;
	readonly kind: RecordKind;
	readonly nature: "criminal" | "administrative" | "civil";
	readonly need: ElementName;
	readonly per: "violation" | "day" | "work" | "person";
	readonly reach: Applicability["verdict"];
	readonly register: "plain" | "standard" | "legal";
	/** How the record came to the story, in a word or two. */
	readonly relation: Relation;
	readonly stage: Stage;
	readonly status: TextStatus | CaseStatus | EventStatus;
	readonly step: Step;
	readonly tradition: LegalTradition;
	readonly verdict: Claim["verdict"];
	readonly weight: "binding" | "persuasive" | "none";
	/** The story's stage in a few words, for the glance. */
	readonly what: Stage;
}
export type Named = keyof Vocabulary;

/** Key of the word for a value: nameKey("status", "in-force") is "status_in_force". */
export function nameKey<Group extends Named>(
	group: Group,
	value: Vocabulary[Group],
): string {
	return `${group}_${value.replaceAll("-", "_")}`;
}
