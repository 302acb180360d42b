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
	const { isHere, overlaps, touched } = slateOf(dataset);
	const local = codes.map((code) => dataset.recordsOfJurisdiction(code));
	for (const indices of local)
		for (let at = 0; at < indices.length; at++)
			isHere[indices[at] as number] = 1;
	// Those of here are written from the front, those of elsewhere from the back.
	let here = 0;
	let elsewhere = touched.length;
	for (const { index: matter, weight } of matters) {
		const indices = dataset.recordsOfConcept(matter);
		for (let at = 0; at < indices.length; at++) {
			const index = indices[at] as number;
			if (overlaps[index] === 0)
				touched[isHere[index] === 1 ? here++ : --elsewhere] = index;
			overlaps[index] = (overlaps[index] as number) + weight;
		}
	}
	const found = {
		here: strongest(touched.subarray(0, here), overlaps),
		elsewhere: strongest(touched.subarray(elsewhere), overlaps),
	};
	for (const indices of local)
		for (let at = 0; at < indices.length; at++)
			isHere[indices[at] as number] = 0;
	for (let at = 0; at < here; at++) overlaps[touched[at] as number] = 0;
	for (let at = elsewhere; at < touched.length; at++)
		overlaps[touched[at] as number] = 0;
	return found;
}

/** Room for a number a record, wiped after use: making it anew for each story costs more than the search. */
interface Slate {
	readonly isHere: Uint8Array;
	readonly overlaps: Float32Array;
	readonly touched: Uint32Array;
}

const slates = new WeakMap<Dataset, Slate>();

function slateOf(dataset: Dataset): Slate {
	const known = slates.get(dataset);
	if (known) return known;
	const slate = {
		isHere: new Uint8Array(dataset.recordCount),
		overlaps: new Float32Array(dataset.recordCount),
		touched: new Uint32Array(dataset.recordCount),
	};
	slates.set(dataset, slate);
	return slate;
}

/** The strongest by counting, then a sort of those alone; of equals the lower number comes first. */
function strongest(indices: Uint32Array, overlaps: Float32Array): Candidate[] {
	const levels = new Uint32Array(257);
	for (let at = 0; at < indices.length; at++) {
		const level = levelOf(overlaps, indices[at] as number);
		levels[level] = (levels[level] as number) + 1;
	}
	let cut = 256;
	for (let total = levels[256] ?? 0; cut > 0 && total < most; )
		total += levels[--cut] ?? 0;
	const kept: Candidate[] = [];
	for (let at = 0; at < indices.length; at++) {
		const index = indices[at] as number;
		if (levelOf(overlaps, index) >= cut)
			kept.push({ index, overlap: overlaps[index] ?? 0 });
	}
	return kept
		.sort((a, b) => b.overlap - a.overlap || a.index - b.index)
		.slice(0, most);
}

function levelOf(overlaps: Float32Array, index: number): number {
	return Math.min(256, Math.ceil((overlaps[index] ?? 0) * 64));
}
