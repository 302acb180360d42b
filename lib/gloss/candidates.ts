import type { Dataset } from "../dataset/compiled.ts";
import type { Raised } from "./raise.ts";

/** A record that shares ideas with the story; found through the indexes, before anything of it is read. */
export interface Candidate {
	readonly index: number;
	/** Sum of the weights of the matters that it shares. */
	readonly overlap: number;
}

export interface Candidates {
	/** Records of the given jurisdictions. */
	readonly here: readonly Candidate[];
	/** Records of all others. */
	readonly elsewhere: readonly Candidate[];
}

/** How many are kept on either side; what is cut off shares least. */
const most = 64;
/** Matters below this weight, and beyond so many, lead nowhere. */
const leastMatter = 0.1;
const mostMatters = 8;

export const noCandidates: Candidates = { here: [], elsewhere: [] };

/**
 * Records that share a raised matter, the most overlapping first. Only lists of numbers are walked, nothing is read or
 * sorted that is not kept, so that fifty thousand records cost about what five hundred do.
 * @param codes - the story's jurisdictions
 */
export function findCandidates(
	dataset: Dataset,
	codes: readonly string[],
	raised: readonly Raised[],
): Candidates {
	const matters = raised
		.filter((r) => r.kind === "matter" && r.weight >= leastMatter)
		.slice(0, mostMatters);
	const isHere = new Uint8Array(dataset.recordCount);
	for (const code of codes)
		for (const index of dataset.recordsOfJurisdiction(code)) isHere[index] = 1;
	const overlaps = new Float32Array(dataset.recordCount);
	const here: number[] = [];
	const elsewhere: number[] = [];
	for (const matter of matters)
		for (const index of dataset.recordsOfConcept(matter.index)) {
			if (overlaps[index] === 0)
				(isHere[index] === 1 ? here : elsewhere).push(index);
			overlaps[index] = (overlaps[index] ?? 0) + matter.weight;
		}
	return {
		here: strongest(here, overlaps),
		elsewhere: strongest(elsewhere, overlaps),
	};
}

/** The strongest by counting, then a sort of those alone; of equals the lower number comes first. */
function strongest(
	indices: readonly number[],
	overlaps: Float32Array,
): Candidate[] {
	const levels = new Uint32Array(257);
	for (const index of indices) count(levels, levelOf(overlaps, index));
	let cut = 256;
	for (let total = levels[256] ?? 0; cut > 0 && total < most; )
		total += levels[--cut] ?? 0;
	return indices
		.filter((index) => levelOf(overlaps, index) >= cut)
		.map((index) => ({ index, overlap: overlaps[index] ?? 0 }))
		.sort((a, b) => b.overlap - a.overlap || a.index - b.index)
		.slice(0, most);
}

function count(levels: Uint32Array, level: number): void {
	levels[level] = (levels[level] ?? 0) + 1;
}

function levelOf(overlaps: Float32Array, index: number): number {
	return Math.min(256, Math.ceil((overlaps[index] ?? 0) * 64));
}
