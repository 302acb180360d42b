import type { CueGroup } from "./lexicons/groups.ts";
import type { Cue, Spot, Spotted } from "./spotted.ts";

/** How a thing is told: each is true where a word in the same sentence, close enough, says so. */
export interface Modality {
	readonly negated: boolean;
	readonly hearsay: boolean;
	readonly conditional: boolean;
	readonly future: boolean;
	/** The sentence compares with another place or time, or tells of research. */
	readonly aside: boolean;
}

/** Distances are characters of normalised text: four or five words where words are spaced, a clause where not. */
const reach = {
	spaced: { negation: 28, conditional: 70, future: 30 },
	dense: { negation: 8, conditional: 30, future: 14 },
} as const;

/** Read the words around a spot. Its own words do not count: "non-existent" does not negate itself. */
export function modalityOf(spotted: Spotted, spot: Spot): Modality {
	const cues = spotted.cuesIn(spot.sentence);
	const far = spotted.page.isDense ? reach.dense : reach.spaced;
	const near = (group: CueGroup, distance: number) =>
		cues.some(
			(cue) =>
				cue.group === group &&
				(leadsInto(cue, spot) ||
					(!overlaps(cue, spot) && isWithin(spotted, cue, spot, distance))),
		);
	return {
		negated: near("negation", far.negation),
		hearsay: cues.some(
			(cue) => cue.group === "hearsay" || cue.group === "suspicion",
		),
		conditional: near("conditional", far.conditional),
		future: near("future", far.future),
		aside: cues.some(
			(cue) => cue.group === "elsewhere" || cue.group === "study",
		),
	};
}

/**
 * Is the cue close before the spot, in the same clause? In Japanese and Korean negation and condition come after, so
 * there both sides count.
 */
function isWithin(
	spotted: Spotted,
	cue: Cue,
	spot: Spot,
	distance: number,
): boolean {
	const before = cue.end <= spot.start;
	if (!before && !spotted.page.isVerbLast) return false;
	const [from, to] = before ? [cue.end, spot.start] : [spot.end, cue.start];
	if (to - from > distance) return false;
	return !/[;:,、，；。—]/u.test(spotted.page.normal.text.slice(from, to));
}

/** "If convicted" runs into "convicted of". */
function leadsInto(cue: Spot, spot: Spot): boolean {
	return cue.start < spot.start && cue.end > spot.start && cue.end < spot.end;
}

function overlaps(a: Spot, b: Spot): boolean {
	return a.start < b.end && b.start < a.end;
}
