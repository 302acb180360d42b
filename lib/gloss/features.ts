import type { Dataset } from "../dataset/compiled.ts";
import type { Pointer } from "./evidence.ts";
import type { CueGroup } from "./lexicons/groups.ts";
import type { Situated } from "./situate.ts";
import type { Cue, Spotted } from "./spotted.ts";

/** What is counted on a page to tell whether it is about AI and the law. Each can be named in a reason. */
export const featureNames = [
	"noAi",
	"noLaw",
	"aiInTitle",
	"lawInTitle",
	"bothInTitle",
	"aiInLead",
	"lawInLead",
	"aiDensity",
	"lawDensity",
	"matterDensity",
	"together",
	"togetherInLead",
	"withAuthority",
	"withPolicy",
	"authorities",
	"stages",
	"citations",
	"recordsNamed",
	"aiRecordNamed",
	"products",
	"notAi",
	"bareAcronym",
	"shop",
	"forum",
	"index",
	"search",
	"short",
	"linkShare",
	"aiInPassing",
	"lawInPassing",
] as const;
export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

const lawGroups: ReadonlySet<CueGroup> = new Set([
	"law",
	"court",
	"prosecution",
	"told-enacted",
	"told-in-force",
	"told-arrest",
	"told-charged",
	"told-plea",
	"told-acquitted",
	"told-convicted",
	"told-sued",
	"banned",
]);
const authorityGroups: ReadonlySet<CueGroup> = new Set([
	"police",
	"prosecution",
	"court",
	"legislature",
	"regulator",
	"executive",
]);
const stageGroups: ReadonlySet<CueGroup> = new Set([
	"told-proposed",
	"told-enacted",
	"told-in-force",
	"told-ended",
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
]);

/** Which cues speak of AI on this page; what else the letters stand for takes the acronym away. */
export function aiCues(spotted: Spotted): Cue[] {
	const strong = [
		...spotted.cuesOf("ai-strong"),
		...spotted.cuesOf("ai-product"),
	];
	const acronym = spotted.cuesOf("ai-acronym");
	const otherMeaning = spotted.cuesOf("not-ai").length;
	const isOther = otherMeaning > 0 && strong.length < 2;
	const sure = isOther ? strong : [...strong, ...acronym];
	// "Claude" and "Gemini" are AI where something else on the page is.
	const named = sure.length > 0 ? spotted.cuesOf("ai-ambiguous") : [];
	return [...sure, ...named].sort((a, b) => a.start - b.start);
}

export function lawCues(spotted: Spotted): Cue[] {
	return distinct(spotted.cues.filter((cue) => lawGroups.has(cue.group)));
}

export function authorityCues(spotted: Spotted): Cue[] {
	return distinct(spotted.cues.filter((cue) => authorityGroups.has(cue.group)));
}

/** What earlier stages know of the page. */
export interface FeatureContext {
	readonly pointers: readonly Pointer[];
	readonly situated: readonly Situated[];
}

/** Measure a page. Counts are damped by logarithms, so that a long page does not outweigh a clear one. */
export function featuresOf(
	spotted: Spotted,
	dataset: Dataset,
	{ pointers, situated }: FeatureContext,
): Features {
	const { page } = spotted;
	const { sentences } = page;
	const zoneOf = (cue: Cue) => sentences[cue.sentence]?.zone;
	const ai = aiCues(spotted);
	const law = lawCues(spotted);
	const weakAi = distinct(spotted.cuesOf("ai-weak"));
	const matters = distinct(spotted.cuesOf("legal-matter"));
	const authorities = authorityCues(spotted);
	const stages = distinct(spotted.cues.filter((c) => stageGroups.has(c.group)));
	const inTitle = (cues: readonly Cue[]) =>
		cues.some((c) => zoneOf(c) === "title");
	const inLead = (cues: readonly Cue[]) =>
		cues.filter((c) => zoneOf(c) === "lead" || zoneOf(c) === "title").length;
	const lawSentences = new Set(law.map((c) => c.sentence));
	const authoritySentences = new Set(authorities.map((c) => c.sentence));
	const aiSentences = new Set([...ai, ...weakAi].map((c) => c.sentence));
	const both = [...aiSentences].filter(
		(s) =>
			lawSentences.has(s) ||
			(authoritySentences.has(s) && hasStage(spotted, s)),
	);
	const policySentences = new Set(
		[...spotted.cuesOf("law-weak"), ...matters].map((c) => c.sentence),
	);
	const shared = (others: ReadonlySet<number>) =>
		Math.min(
			Math.log1p([...aiSentences].filter((s) => others.has(s)).length),
			2.5,
		);
	const bothInLead = both.filter(
		(s) => sentences[s]?.zone !== "body" && sentences[s]?.zone !== "tail",
	);
	// Thousands of characters, of a script with spaces; a short page is not dense for being short.
	const size = Math.max(
		0.8,
		(page.normal.text.length / 1000) * (page.isDense ? 2.2 : 1),
	);
	const density = (count: number) => Math.log1p(count / size);
	const records = new Set(
		pointers.filter((p) => isNamed(p, dataset, situated)).map((p) => p.record),
	);
	const kind = (group: CueGroup) =>
		density(distinct(spotted.cuesOf(group)).length);
	const lawCount = law.length + 0.5 * matters.length + 0.4 * authorities.length;
	const aiCount = ai.length + weakAi.length * 0.4;
	return {
		noAi: 1 - Math.max(inTitle(ai) ? 1 : 0, Math.min(1, aiCount / 3)),
		noLaw: 1 - Math.max(inTitle(law) ? 1 : 0, Math.min(1, lawCount / 4)),
		aiInTitle: inTitle(ai) ? 1 : inTitle(weakAi) ? 0.5 : 0,
		lawInTitle: inTitle(law)
			? 1
			: inTitle(authorities) || inTitle(matters)
				? 0.5
				: 0,
		bothInTitle:
			inTitle(ai) && (inTitle(law) || inTitle(authorities) || inTitle(matters))
				? 1
				: 0,
		aiInLead: Math.min(1, inLead(ai) / 2),
		lawInLead: Math.min(1, inLead(law) / 3),
		aiDensity: Math.min(density(aiCount), 2.5),
		lawDensity: Math.min(density(law.length), 3),
		matterDensity: Math.min(density(matters.length), 2.5),
		together: Math.min(Math.log1p(both.length), 2.5),
		togetherInLead: bothInLead.length > 0 ? 1 : 0,
		withAuthority: shared(authoritySentences),
		withPolicy: shared(policySentences),
		authorities: Math.min(
			density(authorities.length + spotted.institutions.length),
			3,
		),
		stages: Math.min(density(stages.length), 2.5),
		citations: Math.min(Math.log1p(spotted.citations.length), 2),
		recordsNamed: Math.min(Math.log1p(records.size), 2),
		aiRecordNamed: [...records].some((r) => dataset.record(r).elements.namesAi)
			? 1
			: 0,
		products: Math.min(kind("kind-product"), 3),
		bareAcronym:
			ai.length > 0 &&
			weakAi.length === 0 &&
			ai.every((cue) => cue.group === "ai-acronym")
				? 1
				: 0,
		notAi: Math.min(1, spotted.cuesOf("not-ai").length / 2),
		shop: Math.min(1, spotted.cuesOf("kind-shop").length / 3),
		forum: Math.min(1, distinct(spotted.cuesOf("kind-forum")).length / 8),
		index: Math.min(1, spotted.cuesOf("kind-index").length / 4),
		search: inTitle(spotted.cuesOf("kind-search"))
			? 1
			: Math.min(1, spotted.cuesOf("kind-search").length / 3),
		short: shortness(page.normal.text.length * (page.isDense ? 2.2 : 1)),
		linkShare: linkShare(spotted),
		aiInPassing:
			ai.length > 0 && ai.length <= 2 && !inTitle(ai) && inLead(ai) === 0
				? 1
				: 0,
		lawInPassing:
			law.length > 0 && law.length <= 2 && !inTitle(law) && inLead(law) === 0
				? 1
				: 0,
	};
}

/** A name that needs its jurisdiction counts where that governs ("the AI Act", in a story of Brussels). */
function isNamed(
	pointer: Pointer,
	dataset: Dataset,
	situated: readonly Situated[],
): boolean {
	if (pointer.by === "described") return false;
	if (pointer.by !== "named" || pointer.spot.needs === null) return true;
	const { jurisdiction } = dataset.record(pointer.record);
	return (
		pointer.spot.needs === "jurisdiction" &&
		situated.some(({ code, governs }) => governs && code === jurisdiction)
	);
}

function hasStage(spotted: Spotted, sentence: number): boolean {
	return spotted.cuesIn(sentence).some((cue) => stageGroups.has(cue.group));
}

/** Words that stand for several things at once are counted once. */
function distinct(cues: readonly Cue[]): Cue[] {
	const sorted = [...cues].sort((a, b) => a.start - b.start);
	return sorted.filter((cue, at) => cue.start !== sorted[at - 1]?.start);
}

/** 1 for a page of a line or two, 0 from a short paragraph on. */
function shortness(length: number): number {
	return Math.max(0, Math.min(1, (300 - length) / 250));
}

/** A page that is mostly links is a list of stories, not a story. */
function linkShare(spotted: Spotted): number {
	const { links, text } = spotted.page.article;
	if (text.length === 0) return 0;
	let linked = 0;
	for (const { start, end } of links) linked += Math.max(0, end - start);
	return Math.min(1, linked / text.length);
}
