import type { Dataset } from "../dataset/compiled.ts";
import type { ClaimKind, Stage } from "../dataset/vocabulary.ts";
import type { Match } from "./matches.ts";
import { zoneWeight } from "./page.ts";
import type { Named, Spot, Spotted } from "./spotted.ts";

/** An idea that the page raises. */
export interface Raised {
	readonly index: number;
	readonly id: string;
	readonly kind: "matter" | "process";
	/** 0 to 1. */
	readonly weight: number;
	readonly spots: readonly Spot[];
	/** In the words of the page, not only by what it tells. */
	readonly named: boolean;
}

/** What the story tells, beyond words: each may raise an idea (a stage raises "arrest is not conviction"). */
export interface Told {
	readonly stage: Stage;
	readonly stageSpots: readonly Spot[];
	readonly claims: ReadonlyMap<ClaimKind, Spot>;
}

/** Ideas by their names, by what the story tells, and the wider ideas above them; the weightiest first. */
export function raiseConcepts(
	spotted: Spotted,
	dataset: Dataset,
	told: Told,
): Raised[] {
	const raised = new Map<number, Raised>();
	const sums = namedSums(spotted);
	for (const [index, { sum, spots }] of sums)
		put(raised, dataset, {
			index,
			weight: sum / (sum + 1.5),
			spots,
			named: true,
		});
	for (let index = 0; index < dataset.conceptCount; index++) {
		const { raisedBy } = dataset.concept(index);
		if (!raisedBy) continue;
		if (raisedBy.stages?.includes(told.stage))
			put(raised, dataset, {
				index,
				weight: 0.5,
				spots: told.stageSpots,
				named: false,
			});
		for (const kind of raisedBy.claims ?? []) {
			const spot = told.claims.get(kind);
			if (spot)
				put(raised, dataset, {
					index,
					weight: 0.5,
					spots: [spot],
					named: false,
				});
		}
	}
	addBroader(raised, dataset);
	return [...raised.values()].sort(
		(a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1),
	);
}

function namedSums(
	spotted: Spotted,
): Map<number, { sum: number; spots: Spot[] }> {
	const sums = new Map<number, { sum: number; spots: Spot[] }>();
	for (const hit of spotted.concepts) {
		if (hit.needs !== null && !hasContext(spotted, hit)) continue;
		const entry = sums.get(hit.index) ?? { sum: 0, spots: [] };
		sums.set(hit.index, entry);
		entry.sum += zoneWeight(spotted.page.sentences[hit.sentence]);
		if (entry.spots.length < 12) entry.spots.push(hit);
	}
	return sums;
}

/** What a law that the page cites or names brings with it, where the page's words do not say it. */
const byLawWeight = 0.3;

/** Laws that the page cites or names raise their matters too. */
export function raiseByLaws(
	{ raised, dataset }: { raised: readonly Raised[]; dataset: Dataset },
	matches: readonly Match[],
): Raised[] {
	const all = new Map(raised.map((r) => [r.index, r]));
	for (const { relation, record, grounds } of matches) {
		if (relation !== "cited" && relation !== "named") continue;
		const spots = grounds.flatMap((ground) => ground.spots).slice(0, 3);
		for (const id of record.concepts) {
			const index = dataset.findConcept(id);
			if (index === null || dataset.concept(index).kind !== "matter") continue;
			put(all, dataset, { index, weight: byLawWeight, spots, named: false });
		}
	}
	return [...all.values()].sort(
		(a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1),
	);
}

/** The matter that the page raises most: what is inferred or compared must share it. */
export function mainMatter(raised: readonly Raised[]): Raised | null {
	return raised.find(({ kind }) => kind === "matter") ?? null;
}

/** A word that is not enough by itself counts beside AI, law, or an idea that is. */
function hasContext(spotted: Spotted, hit: Named): boolean {
	return (
		spotted
			.cuesIn(hit.sentence)
			.some((cue) => cue.group.startsWith("ai-") || cue.group === "law") ||
		spotted.concepts.some(
			(other) => other.sentence === hit.sentence && other.needs === null,
		)
	);
}

/** A narrow idea raises the wide one above it, at half its weight. */
function addBroader(raised: Map<number, Raised>, dataset: Dataset): void {
	for (const concept of [...raised.values()]) {
		let { weight } = concept;
		let parent = dataset.concept(concept.index).broader;
		// Three steps: deep enough for any tree of ideas, and no ring of them can hold us.
		for (let step = 0; step < 3 && parent !== undefined; step++) {
			const index = dataset.findConcept(parent);
			if (index === null) break;
			weight /= 2;
			if (weight >= 0.1)
				put(raised, dataset, { ...concept, index, weight, named: false });
			parent = dataset.concept(index).broader;
		}
	}
}

function put(
	raised: Map<number, Raised>,
	dataset: Dataset,
	value: Pick<Raised, "index" | "weight" | "spots" | "named">,
): void {
	const known = raised.get(value.index);
	if (known && known.weight >= value.weight) return;
	const { id, kind } = dataset.concept(value.index);
	raised.set(value.index, {
		...value,
		id,
		kind,
		weight: Math.round(value.weight * 1000) / 1000,
		spots: known?.named ? known.spots : value.spots,
		named: (known?.named ?? false) || value.named,
	});
}
