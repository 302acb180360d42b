/**
 * The closed groups of cue words. A cue says something about the story only through its group; the words themselves
 * stand in one file a language. Order matters: a cue's number in the compiled dataset is made from its place here,
 * so new groups are added at the end.
 */
export const cueGroups = [
	// Is it about AI?
	"ai-strong", // speaks of AI wherever it stands
	"ai-acronym", // "AI", "IA", "KI": counts only in upper case
	"ai-product", // systems and makers whose names mean nothing else
	"ai-ambiguous", // names that are also words: count only beside another AI cue
	"ai-weak", // algorithm, biometric, synthetic
	"not-ai", // what else the letters stand for: avian influenza, Amnesty International
	// Is it about law?
	"law",
	"law-weak", // rules, rights, governance
	"legal-matter", // copyright, defamation, privacy
	"court",
	"police",
	"prosecution",
	"legislature",
	"regulator",
	"executive",
	// How far has it got?
	"told-proposed",
	"told-enacted",
	"told-in-force",
	"told-ended", // repealed, struck down, withdrawn
	"told-investigation",
	"told-arrest",
	"told-charged",
	"told-trial",
	"told-plea",
	"told-acquitted",
	"told-convicted",
	"told-ruling",
	"told-settlement",
	"told-sued",
	// What was done?
	"does-create",
	"does-possess",
	"does-publish",
	"does-distribute",
	"does-sell",
	"does-threaten",
	"does-train",
	"does-deploy",
	"does-label",
	"does-decide",
	"does-impersonate",
	// Who is shown, and did they agree?
	"depiction",
	"sexual",
	"fictional",
	"real-person",
	"adult",
	"adult-depicted",
	"minor",
	"minor-depicted",
	"consent-absent",
	"consent-given",
	// How is it told?
	"negation",
	"hearsay",
	"suspicion", // "on suspicion of", "accused of"
	"future",
	"conditional",
	"elsewhere", // a comparison with another place
	"study", // research that a story leans on
	"maker", // a company or person whose nationality is told in passing
	// What is claimed?
	"first-ever",
	"precedent",
	"guilt",
	"banned",
	"at-most",
	"at-least",
	"punishable",
	"imposed", // what a court did, not what the law allows
	"prison",
	"fine",
	// What kind of page is it?
	"kind-opinion",
	"kind-press-release",
	"kind-court-report",
	"kind-legal-note",
	"kind-product",
	"kind-shop",
	"kind-forum",
	"kind-index",
	"kind-search",
	"kind-consent",
	// Whose rulings bind
	"apex-court",
	"turnover", // fines as a share of it
	"told-passed", // a vote that may be one chamber's: a law or still a bill
	"mistaken", // holds a cue and means something else: "Vorurteil" is no "Urteil", "en cours" no "cour"
] as const;

export type CueGroup = (typeof cueGroups)[number];

/**
 * Words by group, separated by commas. A "*" at an end leaves that end open: "arrest*" also finds "arrested",
 * "*gesetz*" finds "Urheberrechtsgesetzes". Scripts without spaces need none.
 */
export type Lexicon = Readonly<Partial<Record<CueGroup, string>>>;
