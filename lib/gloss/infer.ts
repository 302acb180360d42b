import type { RecordFacts } from "../dataset/compiled.ts";
import type { Stage, Step } from "../dataset/vocabulary.ts";
import { type Applied, applyRecord } from "./apply.ts";
import type { Candidate } from "./candidates.ts";
import { inferBill } from "./infer-bill.ts";
import { daysBetween, isText, standingOn } from "./law-on-day.ts";
import {
	contradiction,
	type Ground,
	isAttached,
	logistic,
	type Match,
} from "./matches.ts";
import { mainMatter } from "./raise.ts";
import type { Spot } from "./spotted.ts";
import { matchesTier, type StatedPenalty, tiersOn } from "./stated-penalty.ts";
import type { Story } from "./story.ts";

/** Somebody is held to account: a law is being applied, not made. */
const caseStages: ReadonlySet<Stage> = new Set([
	"investigation",
	"arrest",
	"charged",
	"trial",
	"plea",
	"acquitted",
	"convicted",
	"ruling",
	"settlement",
]);
const criminalStages: ReadonlySet<Stage> = new Set([
	"arrest",
	"charged",
	"plea",
	"acquitted",
	"convicted",
]);

/** How sure an inference must be, how near to the best another must come, and how many are told. */
const least = 0.6;
const nearness = 0.12;
const most = 3;

/**
 * Laws that the page does not name and that its facts point to: matter × jurisdiction × conduct × stage × date in force
 * × penalty. Grounds or nothing: an idea and a country alone infer no law.
 */
export function inferLaws(
	story: Story,
	candidates: readonly Candidate[],
	pointed: readonly Match[],
): Match[] {
	const open = candidates.filter(
		({ index }) => !isAnswered(story, index, pointed),
	);
	const bill = inferBill(story, open);
	if (bill) return [bill];
	const inferred = open
		.map((candidate) => inferOne(story, candidate))
		.filter((match) => match !== null)
		.sort((a, b) => b.score - a.score || a.index - b.index);
	const pinned = inferred.some(isPinned);
	const best = inferred[0]?.score ?? 0;
	return withoutFrames(
		inferred.filter(
			(match) =>
				match.score >= least &&
				match.score >= best - nearness &&
				// One provision has exactly this penalty: its neighbours have not.
				(!pinned || isPinned(match)),
		),
	).slice(0, most);
}

/** The page itself names a law of that place on its main matter: nothing is left to be inferred there. */
function isAnswered(
	story: Story,
	index: number,
	pointed: readonly Match[],
): boolean {
	const { jurisdiction } = story.dataset.record(index);
	const main = mainMatter(story.raised);
	return pointed.some(
		(match) =>
			isAttached(match) &&
			isText(match.record) &&
			match.record.jurisdiction === jurisdiction &&
			(main === null || match.record.concepts.includes(main.id)),
	);
}

function inferOne(story: Story, candidate: Candidate): Match | null {
	const record = story.dataset.record(candidate.index);
	if (!isText(record) || record.kind === "bill" || record.kind === "guidance")
		return null;
	if (isOnlyAmending(record)) return null;
	const applied = applyRecord(story, record);
	const fingerprint = fingerprintOf(story, record);
	const against = contradiction(applied);
	// A penalty that fits one provision says more about what was done than verbs do.
	if (
		against &&
		!(against.element === "conduct" && fingerprint?.strength === "both")
	)
		return null;
	const standing = standingOn(record, story.day);
	if (standing.name !== "in-force") return null;
	const weight = evidenceOf(story, record, { candidate, applied, fingerprint });
	if (weight === null) return null;
	return {
		index: candidate.index,
		record,
		relation: "inferred",
		score: logistic(weight),
		grounds: [
			...matterGrounds(story, record),
			...conductGrounds(applied),
			...stageGrounds(story),
			...(fingerprint?.ground ? [fingerprint.ground] : []),
			{ code: "in-force-on", params: { date: story.day }, spots: [] },
		],
		applied,
	};
}

function evidenceOf(
	story: Story,
	record: RecordFacts,
	{
		candidate,
		applied,
		fingerprint,
	}: {
		candidate: Candidate;
		applied: Applied;
		fingerprint: Fingerprint | null;
	},
): number | null {
	const met = (element: string) =>
		applied.elements.some((f) => f.element === element && f.finding === "met");
	const persons = ["real-person", "minor", "no-consent"].filter(met).length;
	const acts = met("conduct");
	const isCase = caseStages.has(story.facts.stage);
	const pinned = fingerprint?.strength === "both";
	const news = isNewsOf(story, record);
	if (!pinned && !news && !(isCase && acts)) return null;
	if (!pinned && !news && persons === 0 && !sharesMainMatter(story, record))
		return null;
	const criminal = record.penalties.some((p) => p.nature === "criminal");
	if (criminalStages.has(story.facts.stage) && !criminal) return null;
	const place = story.situated.find((s) => s.code === record.jurisdiction);
	return (
		-3.6 +
		1.6 * Math.min(candidate.overlap, 1.5) -
		1.4 * unraisedShare(story, record) +
		(place?.weight ?? 0) +
		(acts ? 1.2 : 0) +
		0.5 * Math.min(persons, 2) +
		(isDescribed(story, candidate.index) ? 1.5 : 0) +
		(news ? 2.4 : 0) +
		(criminal && criminalStages.has(story.facts.stage) ? 0.5 : 0) +
		(record.elements.namesAi ? 0.4 : 0) +
		{ both: 3.2, one: 1.1, other: -1.6 }[fingerprint?.strength ?? "one"] *
			(fingerprint ? 1 : 0)
	);
}

const stepsOfNews: Readonly<Partial<Record<Stage, readonly Step[]>>> = {
	enacted: ["passed", "signed", "promulgated", "amended"],
	"in-force": ["in-force", "applies", "amended"],
};
const newsDays = 5;

/** The story tells that a law was made or begins, and that of this one did within days of the story. */
function isNewsOf(story: Story, record: RecordFacts): boolean {
	const { publishedOn, facts, situated } = story;
	const steps = stepsOfNews[facts.stage];
	// Only the first jurisdiction: a country makes many laws in a week, and its states more.
	if (!steps || !publishedOn || situated[0]?.code !== record.jurisdiction)
		return false;
	return record.steps.some(
		({ step, date, planned }) =>
			steps.includes(step) &&
			!planned &&
			date.length === 10 &&
			Math.abs(daysBetween(date, publishedOn)) <= newsDays,
	);
}

/** The page describes what the record is known for, without naming it. */
export function isDescribed(story: Story, index: number): boolean {
	return story.pointers.some(
		(pointer) => pointer.by === "described" && pointer.record === index,
	);
}

/** How much of what the law is about the page does not speak of: an election law is not for a story without one. */
function unraisedShare(story: Story, record: RecordFacts): number {
	const raised = new Set(story.raised.map(({ id }) => id));
	const matters = record.concepts.filter((id) => {
		const index = story.dataset.findConcept(id);
		return index !== null && story.dataset.concept(index).kind === "matter";
	});
	if (matters.length === 0) return 1;
	return matters.filter((id) => !raised.has(id)).length / matters.length;
}

/** The weightiest matter that the page names is one of the record's. */
function sharesMainMatter(story: Story, record: RecordFacts): boolean {
	const main = mainMatter(story.raised);
	return main !== null && record.concepts.includes(main.id);
}

interface Fingerprint {
	/** Term and fine agree; one of them does and the other is not told; neither does. */
	readonly strength: "both" | "one" | "other";
	readonly ground: Ground | null;
}

/** A term and a fine told together point to few provisions, often to one. Null where the page tells no maximum. */
function fingerprintOf(story: Story, record: RecordFacts): Fingerprint | null {
	const stated = story.stated.filter((s) => !s.imposed);
	if (stated.length === 0) return null;
	let best: Fingerprint = { strength: "other", ground: null };
	for (const said of stated)
		for (const tier of tiersOn(record.penalties, story.day)) {
			const { prison, fine } = matchesTier(said, tier);
			if (prison === true && fine === true)
				return { strength: "both", ground: penaltyGround(said) };
			const one =
				(prison === true && fine === null) ||
				(fine === true && prison === null);
			if (one) best = { strength: "one", ground: penaltyGround(said) };
		}
	return best;
}

function penaltyGround(said: StatedPenalty): Ground {
	return {
		code: "penalty-matches",
		params: {
			prisonMonths:
				typeof said.prisonMonths === "number" ? said.prisonMonths : null,
			fine: said.fine?.amount ?? null,
			currency: said.fine?.currencies[0] ?? null,
		},
		spots: [said],
	};
}

export function matterGrounds(story: Story, record: RecordFacts): Ground[] {
	const shared = story.raised.filter(
		(r) => r.kind === "matter" && record.concepts.includes(r.id),
	);
	const place = story.situated.find((s) => s.code === record.jurisdiction);
	const grounds: Ground[] = shared.slice(0, 3).map((raised) => ({
		code: "concept",
		params: { conceptId: raised.id },
		spots: raised.spots.slice(0, 3),
	}));
	if (place)
		grounds.push({
			code: "jurisdiction",
			params: { jurisdiction: place.code },
			spots: place.spots.slice(0, 3),
		});
	return grounds;
}

function conductGrounds(applied: Applied): Ground[] {
	const finding = applied.elements.find((f) => f.element === "conduct");
	if (finding?.finding !== "met") return [];
	return [
		{
			code: "conduct",
			params: { conduct: finding.detail ?? null },
			spots: finding.spots.slice(0, 3),
		},
	];
}

function stageGrounds(story: Story): Ground[] {
	const { stage, spots } = story.facts;
	if (!caseStages.has(stage)) return [];
	const where: readonly Spot[] = spots.get("stage") ?? [];
	return [{ code: "stage", params: { stage }, spots: where.slice(0, 2) }];
}

function isPinned(match: Match): boolean {
	return match.grounds.some(
		(g) =>
			g.code === "penalty-matches" &&
			g.params.fine !== null &&
			g.params.prisonMonths !== null,
	);
}

/** An act that only changes others holds nobody to account by itself. */
function isOnlyAmending(record: RecordFacts): boolean {
	return (
		record.penalties.length === 0 &&
		record.relations.some(({ type }) => type === "amends" || type === "repeals")
	);
}

/** The most specific wins: a frame is not inferred beside its own provision. */
function withoutFrames(matches: readonly Match[]): Match[] {
	const frames = new Set(
		matches.flatMap(({ record }) =>
			record.relations.filter((r) => r.type === "part-of").map((r) => r.id),
		),
	);
	return matches.filter(({ record }) => !frames.has(record.id));
}
