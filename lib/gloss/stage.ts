import type { Stage } from "../dataset/vocabulary.ts";
import type { CueGroup } from "./lexicons/groups.ts";
import { modalityOf } from "./modality.ts";
import { zoneWeight } from "./page.ts";
import type { Spot, Spotted } from "./spotted.ts";

export interface StageFound {
	readonly stage: Stage;
	readonly spots: readonly Spot[];
}

/**
 * What each group of words tells, and how much further than the others it has got: a story of a sentence tells of the
 * arrest too, and is a story of the sentence.
 */
const told: readonly (readonly [CueGroup, Stage, number])[] = [
	["told-proposed", "proposed", 0.85],
	["told-enacted", "enacted", 1.2],
	["told-in-force", "in-force", 1.35],
	["told-investigation", "investigation", 0.8],
	["told-arrest", "arrest", 1.2],
	["told-charged", "charged", 1.25],
	["told-trial", "trial", 0.8],
	["told-plea", "plea", 1.15],
	["told-acquitted", "acquitted", 1.5],
	["told-convicted", "convicted", 1.35],
	["told-ruling", "ruling", 0.9],
	["told-settlement", "settlement", 1.4],
	["told-sued", "other", 0.7],
];

const least = 1;

/** How far the matter of the story has got: what title and beginning tell, not what is hoped, denied or told in passing. */
export function stageOf(spotted: Spotted): StageFound {
	let best: StageFound = { stage: "other", spots: [] };
	let bestWeight = 0;
	const vote = isChambersVote(spotted) ? "told-proposed" : "told-enacted";
	for (const [group, stage, factor] of told) {
		let weight = 0;
		const spots: Spot[] = [];
		const perSentence = new Map<number, number>();
		const votes = group === vote ? spotted.cuesOf("told-passed") : [];
		for (const cue of [...spotted.cuesOf(group), ...votes]) {
			const { negated, conditional, future, aside } = modalityOf(spotted, cue);
			if (negated || conditional) continue;
			// A bill is always about the future; anything else that is still to come has not been reached.
			const unreached = future && group !== "told-proposed" ? 0.25 : 1;
			const zone = zoneWeight(spotted.page.sentences[cue.sentence]);
			const value = zone * unreached * (aside ? 0.4 : 1);
			// Two words of one sentence tell one thing.
			const before = perSentence.get(cue.sentence) ?? 0;
			if (value <= before) continue;
			perSentence.set(cue.sentence, value);
			weight += value - before;
			if (spots.length < 6) spots.push(cue);
		}
		const total = Math.sqrt(weight) * factor;
		if (weight >= least && total > bestWeight) {
			bestWeight = total;
			best = { stage, spots };
		}
	}
	return best.stage === "convicted" && isCivil(spotted)
		? { ...best, stage: "ruling" }
		: best;
}

const criminal: readonly CueGroup[] = [
	"prison",
	"told-arrest",
	"told-charged",
	"told-plea",
];

/** "Condemned" to pay damages, in many languages the same verb: somebody sued, nobody was arrested or jailed. */
function isCivil(spotted: Spotted): boolean {
	return (
		spotted.cuesOf("told-sued").length > 0 &&
		criminal.every((group) => spotted.cuesOf(group).length === 0)
	);
}

/** A vote on a bill makes no law by itself: unless the page tells of a signature or a gazette, it was one chamber's. */
function isChambersVote(spotted: Spotted): boolean {
	const weigh = (group: CueGroup) =>
		spotted
			.cuesOf(group)
			.reduce(
				(sum, cue) => sum + zoneWeight(spotted.page.sentences[cue.sentence]),
				0,
			);
	return weigh("told-proposed") > 1.5 * weigh("told-enacted") + 1;
}
