/**
 * The closed vocabularies that dataset and engine share. Data may only use these values; the logic that gives them
 * meaning is code (design, rule 5).
 */

export const textKinds = [
	"statute",
	"regulation",
	"ordinance",
	"bill",
	"treaty",
	"guidance",
] as const;
export const recordKinds = [...textKinds, "case", "enforcement"] as const;
export type TextKind = (typeof textKinds)[number];
export type RecordKind = (typeof recordKinds)[number];

/** The life of a text. "enacted" means adopted but not yet in force. */
export const textStatuses = [
	"proposed",
	"failed",
	"enacted",
	"in-force",
	"partly-in-force",
	"partly-enjoined",
	"enjoined",
	"struck-down",
	"repealed",
	"published", // guidance
] as const;
export type TextStatus = (typeof textStatuses)[number];

/** Where a case stands. */
export const caseStatuses = [
	"charged",
	"pending",
	"settled",
	"decided",
	"convicted",
	"acquitted",
	"dismissed",
] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** Where an enforcement event stands. */
export const eventStatuses = [
	"investigation",
	"arrest",
	"charged",
	"penalty-imposed",
	"settled",
	"closed",
] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** Named steps in the life of a text, a case or an event: each with its own date. */
export const steps = [
	"introduced",
	"passed-chamber",
	"passed",
	"signed",
	"promulgated",
	"published",
	"in-force",
	"applies", // a part or a duty begins to apply
	"amended",
	"enjoined",
	"struck-down",
	"repealed",
	"failed",
	"withdrawn",
	"conduct",
	"complaint",
	"investigation",
	"arrest",
	"charged",
	"plea",
	"trial",
	"hearing",
	"decided",
	"sentenced",
	"appealed",
	"settled",
	"penalty-imposed",
	"closed",
] as const;
export type Step = (typeof steps)[number];

export const conducts = [
	"create",
	"possess",
	"publish",
	"distribute",
	"sell",
	"threaten",
	"train",
	"deploy",
	"label",
	"decide",
	"impersonate",
] as const;
export type Conduct = (typeof conducts)[number];

/** What a law may require before it reaches a story. */
export const elementNames = [
	"real-person",
	"minor",
	"no-consent",
	"intent",
	"conduct",
	"place",
	"date",
] as const;
export type ElementName = (typeof elementNames)[number];

export const stages = [
	"proposed",
	"enacted",
	"in-force",
	"investigation",
	"arrest",
	"charged",
	"trial",
	"plea",
	"acquitted",
	"convicted",
	"ruling",
	"settlement",
	"other",
] as const;
export type Stage = (typeof stages)[number];

export const claimKinds = [
	"penalty",
	"status",
	"date",
	"first",
	"precedent",
	"guilt",
	"statistic",
] as const;
export type ClaimKind = (typeof claimKinds)[number];

export type SubjectFinding = "fictional" | "identifiable" | "mixed" | "unknown";
export type AgeFinding = "adult" | "minor" | "mixed" | "unknown";
export type ConsentFinding = "given" | "absent" | "unknown";

export const legalTraditions = [
	"common",
	"civil",
	"mixed",
	"religious",
] as const;
export type LegalTradition = (typeof legalTraditions)[number];

export const institutionRoles = [
	"police",
	"prosecution",
	"court",
	"legislature",
	"government",
	"regulator",
	"other",
] as const;
export type InstitutionRole = (typeof institutionRoles)[number];

export const helpTopics = ["intimate-images", "child-protection"] as const;
export type HelpTopic = (typeof helpTopics)[number];

/** How sure we are: derived from the sources of a record, never stated. */
export type Confidence = "high" | "medium" | "low";
