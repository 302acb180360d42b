/**
 * Every statement that the engine can make, as a code. The engine writes no words for people: the interface and the
 * command line make a sentence from code and params, in the person's language (message keys: `reason_`, `record_`,
 * `claim_`, `since_` + the code with "-" as "_"). A test holds that each code has its sentence.
 */

/** Why a page is, or is not, news about AI and the law. */
export const detectionCodes = [
	"ai-named", // terms: string[]
	"law-named", // terms: string[]
	"authority-named", // names: string[]
	"citation-found", // citations: string[]
	"record-named", // recordIds: string[]
	"ai-and-law-together", // sentences: number
	"in-title", // terms: string[]
	"stage-told", // stage
	"no-ai",
	"no-law",
	"ai-in-passing", // count: number
	"law-in-passing", // count: number
	"product-news", // terms: string[]
	"not-an-article", // what: "index" | "shop" | "forum" | "search" | "short"
	"unknown-language", // lang
] as const;
export type DetectionCode = (typeof detectionCodes)[number];

/** Why a record is shown. */
export const recordReasonCodes = [
	"cited", // citation
	"linked", // href
	"named", // name
	"concept", // conceptId
	"jurisdiction", // jurisdiction
	"conduct", // conduct
	"stage", // stage
	"penalty-matches", // prisonMonths: number|null, fine: number|null, currency: string|null
	"in-force-on", // date
	"same-event", // date
	"applies-attached", // recordId: the attached law that this case or event is about
	"frame-of", // recordId: the more specific law that this is the general frame of
	"element-contradicted", // element
	"not-yet-law", // date, status
	"same-question-abroad", // jurisdiction, questionId: string|null
] as const;
export type RecordReasonCode = (typeof recordReasonCodes)[number];

/** What is said about a legal claim of the page. */
export const claimCodes = [
	"penalty-matches", // ref, statedPrisonMonths, statedFine, currency, omitted: string[] ("petty-fine", "both", …)
	"penalty-differs", // ref, statedPrisonMonths, statedFine, maxPrisonMonths, maxFine, currency
	"penalty-other-tier", // ref, condition
	"penalty-not-settled",
	"status-matches", // status, date
	"status-not-law-yet", // status, date
	"status-not-yet-in-force", // date
	"status-no-longer", // status, date
	"status-changed-since", // statusThen, statusNow, date
	"status-not-settled",
	"date-matches", // step, date
	"date-differs", // step, statedDate, date
	"date-not-settled",
	"first-earlier-known", // recordIds: string[], jurisdiction
	"first-not-verifiable", // jurisdiction
	"arrest-sets-no-precedent", // stage, tradition: "common" | "civil" | "mixed" | "religious" | null
	"plea-sets-no-precedent", // tradition
	"lower-court-not-binding", // tradition
	"precedent-higher-court", // recordId|null
	"told-as-suspicion", // stage
	"told-as-guilt", // stage
	"statistic-traced", // org, year, counted (English), figure
	"statistic-other-figure", // org, year, figure, stated
	"statistic-misread", // org, year, figure
] as const;
export type ClaimCode = (typeof claimCodes)[number];

/** What changed between the story's day and today. */
export const sinceCodes = [
	"amended", // date, by: recordId|null, what (English, from the record)
	"enacted", // date
	"in-force", // date
	"repealed", // date
	"struck-down", // date
	"failed", // date
	"case-moved", // date, step
	"new-law", // date: a law on the same matter, passed since
] as const;
export type SinceCode = (typeof sinceCodes)[number];
