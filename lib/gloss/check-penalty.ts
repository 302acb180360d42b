import type { RecordFacts } from "../dataset/compiled.ts";
import type { Penalty } from "../dataset/schema.ts";
import type { Checked, CheckInput } from "./claims.ts";
import { isInBody } from "./claims.ts";
import { isText, standingOn } from "./law-on-day.ts";
import { isAttached, type Match } from "./matches.ts";
import type { Spot } from "./spotted.ts";
import { matchesTier, type StatedPenalty, tiersOn } from "./stated-penalty.ts";
import type { Story } from "./story.ts";

/** How far before the figures the words may stand that belong to the claim. */
const leadReach = 90;

/** Maximum penalties that the page tells, against the law as it stood on the day that matters. */
export function checkPenalties({ story, matches }: CheckInput): Checked[] {
	const attached = matches.filter(
		(match) => isAttached(match) && isText(match.record),
	);
	const withPenalties = attached.filter(
		({ record }) => record.penalties.length > 0,
	);
	const frames = new Set(
		withPenalties.flatMap(({ record }) =>
			framesOf(story, record).map(({ id }) => id),
		),
	);
	const laws: Laws = {
		asked: withPenalties.filter(({ record }) => !frames.has(record.id)),
		kin: [
			...withPenalties.filter(({ record }) => frames.has(record.id)),
			...kinOf(story, attached).filter(
				({ record }) => record.penalties.length > 0,
			),
		],
		isSpecific: frames.size > 0,
	};
	return story.stated
		.filter((said) => !said.imposed && isInBody(story, said))
		.map((said) => checkOne(story, said, laws))
		.filter((claim) => claim !== null);
}

/** Whose penalties a figure may be. */
interface Laws {
	/** The most specific laws that are attached. */
	readonly asked: readonly Match[];
	/** Their frames, and the frames' other parts. */
	readonly kin: readonly Match[];
	/** A provision with penalties of its own is attached: a figure of its frame is another provision's. */
	readonly isSpecific: boolean;
}

/** An act often keeps its penalties in a provision of its own: parts of the same frame are asked too, after the rest. */
function kinOf(story: Story, attached: readonly Match[]): Match[] {
	const known = new Set(attached.map(({ index }) => index));
	const kin: Match[] = [];
	for (const match of attached.slice(0, 6))
		for (const frame of [match.record, ...framesOf(story, match.record)])
			for (const [type, id] of frame.inverse) {
				const index = type === "part-of" ? story.dataset.findRecord(id) : null;
				if (index === null || known.has(index) || kin.length >= mostKin)
					continue;
				known.add(index);
				kin.push({ ...match, index, record: story.dataset.record(index) });
			}
	return kin;
}

function framesOf(story: Story, record: RecordFacts): RecordFacts[] {
	return record.relations
		.filter(({ type }) => type === "part-of")
		.map(({ id }) => story.dataset.findRecord(id))
		.filter((index) => index !== null)
		.map((index) => story.dataset.record(index));
}

const mostKin = 12;

function checkOne(
	story: Story,
	said: StatedPenalty,
	laws: Laws,
): Checked | null {
	const all = [...laws.asked, ...laws.kin];
	const spoken = lawsSpokenOf(story, said, all);
	const asked = spoken.length > 0 ? spoken : laws.asked;
	const own = findTier(story, said, asked);
	if (own) return supported(story, said, own);
	const other = findTier(story, said, laws.kin);
	if (other)
		return laws.isSpecific && spoken.length === 0
			? otherTier(story, said, other)
			: supported(story, said, other);
	const law = asked[0];
	// Without a law that the sentence means, a figure that fits nothing says nothing.
	if (!law || spoken.length !== 1) return null;
	return (
		differs(story, said, law) ??
		claimOf(story, said, {
			law,
			verdict: "cannot-tell",
			code: "penalty-not-settled",
			params: {},
		})
	);
}

interface LawTier {
	readonly law: Match;
	readonly tier: Penalty;
}

function findTier(
	story: Story,
	said: StatedPenalty,
	laws: readonly Match[],
): LawTier | null {
	for (const law of laws) {
		const tier = tiersFor(story, law).find((t) => holdsAll(said, t));
		if (tier) return { law, tier };
	}
	return null;
}

/** The figure stands in the same act, for something else than what the story is about. */
function otherTier(
	story: Story,
	said: StatedPenalty,
	{ law, tier }: LawTier,
): Checked {
	return claimOf(story, said, {
		law,
		verdict: "needs-context",
		code: "penalty-other-tier",
		params: { ref: tier.ref, condition: tier.condition ?? tier.who ?? null },
	});
}

/** The tiers that held on the day; of a law that was still to come, those that it was to have. */
function tiersFor(story: Story, { record }: Match): readonly Penalty[] {
	const tiers = tiersOn(record.penalties, story.day);
	return standingOn(record, story.day).name === "in-force"
		? tiers
		: record.penalties;
}

/** Laws that the sentence, or the one before it, points to: figures are bound to the law that they speak of. */
function lawsSpokenOf(
	story: Story,
	said: StatedPenalty,
	laws: readonly Match[],
): Match[] {
	for (const sentence of [said.sentence, said.sentence - 1]) {
		const spoken = laws.filter((law) =>
			story.pointers.some(
				(pointer) =>
					pointer.record === law.index &&
					pointer.by !== "linked" &&
					pointer.spot.sentence === sentence,
			),
		);
		if (spoken.length > 0) return spoken;
	}
	return [];
}

/** Every part that is told agrees with the tier, and at least one is told. */
function holdsAll(said: StatedPenalty, tier: Penalty): boolean {
	const { prison, fine } = matchesTier(said, tier);
	const turnover =
		said.turnoverPercent === null
			? null
			: tier.fine?.maxTurnoverPercent === undefined
				? null
				: tier.fine.maxTurnoverPercent === said.turnoverPercent;
	const parts = [prison, fine, turnover];
	return parts.includes(true) && !parts.includes(false);
}

function supported(
	story: Story,
	said: StatedPenalty,
	{ law, tier }: LawTier,
): Checked {
	return claimOf(story, said, {
		law,
		verdict: "supported",
		code: "penalty-matches",
		params: {
			...statedParams(said),
			ref: tier.ref,
			omitted: omitted(said, tier),
		},
	});
}

/** What the page leaves out of the tier. */
function omitted(said: StatedPenalty, tier: Penalty): string[] {
	const left: string[] = [];
	const also = tier.alsoPossible ?? [];
	if (also.some((text) => /petty fine/i.test(text))) left.push("petty-fine");
	if (said.prisonMonths === null && tier.prison?.maxMonths !== undefined)
		left.push("prison");
	if (said.fine === null && tier.fine?.max !== undefined) left.push("fine");
	return left;
}

/**
 * "Differs" needs all of: a record of high confidence that the sentence itself names, one tier that holds on the day,
 * figures of the same kind, told as a maximum, told once, and a law whose standing on the day is sure.
 */
function differs(
	story: Story,
	said: StatedPenalty,
	law: Match,
): Checked | null {
	const tiers = tiersOn(law.record.penalties, story.day);
	const [tier] = tiers;
	const standing = standingOn(law.record, story.day);
	const sure =
		law.record.confidence === "high" &&
		(law.relation === "cited" || law.relation === "named") &&
		standing.name === "in-force" &&
		!standing.vague &&
		story.publishedOn !== null &&
		said.atMost &&
		!said.several &&
		said.turnoverPercent === null;
	if (!sure || tiers.length !== 1 || !tier || tier.condition !== undefined)
		return null;
	const max = tier.prison?.maxMonths;
	const fine = tier.fine?.max;
	const term = said.prisonMonths !== null && max !== undefined;
	const sum =
		said.fine !== null &&
		fine !== undefined &&
		tier.fine?.currency !== undefined &&
		said.fine.currencies[0] === tier.fine.currency;
	const wrongTerm = term && said.prisonMonths !== max;
	const wrongSum = sum && said.fine?.amount !== fine;
	if (!wrongTerm && !wrongSum) return null;
	return claimOf(story, said, {
		law,
		verdict: "differs",
		code: "penalty-differs",
		params: {
			...statedParams(said),
			ref: tier.ref,
			maxPrisonMonths: max ?? null,
			maxFine: fine ?? null,
			currency: tier.fine?.currency ?? null,
		},
	});
}

function statedParams(said: StatedPenalty) {
	return {
		statedPrisonMonths: said.prisonMonths,
		statedFine: said.fine?.amount ?? null,
		currency: said.fine?.currencies[0] ?? null,
	};
}

function claimOf(
	story: Story,
	said: StatedPenalty,
	told: Pick<Checked, "verdict" | "code" | "params"> & { law: Match },
): Checked {
	return {
		kind: "penalty",
		spot: withLead(story, said),
		verdict: told.verdict,
		recordId: told.law.record.id,
		statisticId: null,
		code: told.code,
		params: told.params,
	};
}

/** From the verb to the last figure and its noun: "could face up to two years in prison, fines of up to ¥2.5 million". */
function withLead(story: Story, said: StatedPenalty): Spot {
	const cues = story.spotted.cuesIn(said.sentence);
	let { start, end } = said;
	for (const { group, start: from, end: to } of cues) {
		const isVerb = group === "punishable" || group === "at-most";
		if (isVerb && to <= said.start && said.start - from <= leadReach)
			start = Math.min(start, from);
		const isNoun =
			group === "prison" || group === "fine" || group === "at-most";
		if (isNoun && from >= said.end && from - said.end <= 12)
			end = Math.max(end, to);
	}
	return { ...said, start, end: toClauseEnd(story, said.sentence, end) };
}

/** A word or two more to the end of the clause belong to the figure: "per violation". */
function toClauseEnd(story: Story, sentence: number, end: number): number {
	const { sentences, normal } = story.spotted.page;
	const rest = normal.text.slice(end, sentences[sentence]?.end ?? end);
	const stop = rest.search(/[,;:()"]|[.!?](?:\s|$)|[、，。；]/u);
	const left = stop < 0 ? rest.length : stop;
	return left <= 24 ? end + left : end;
}
