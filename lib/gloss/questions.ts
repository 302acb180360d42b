import type { ComparisonFacts, Dataset } from "../dataset/compiled.ts";
import type { Conduct } from "../dataset/vocabulary.ts";
import type { Facts } from "./gloss.ts";

/** What a story is about, as both the engine's stages and a finished gloss have it. */
export interface Asked {
	readonly concepts: readonly {
		readonly id: string;
		readonly weight: number;
	}[];
	readonly facts: Pick<Facts, "subject" | "age" | "conduct">;
}

/**
 * The questions of the comparison tables that a story raises, the closest first. A table says itself which ideas, acts
 * and kind of depiction it asks about; a question whose depiction the story contradicts is none of its.
 * @returns indices of comparisons
 */
export function questionsOf(dataset: Dataset, asked: Asked): number[] {
	const weights = new Map(asked.concepts.map(({ id, weight }) => [id, weight]));
	const near = new Set<number>();
	for (const id of weights.keys()) {
		const concept = dataset.findConcept(id);
		if (concept === null) continue;
		for (const index of dataset.comparisonsOfConcept(concept)) near.add(index);
	}
	return [...near]
		.map((index) => ({
			index,
			score: closeness(dataset.comparison(index), weights, asked.facts),
		}))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score || a.index - b.index)
		.map(({ index }) => index);
}

function closeness(
	{ concepts, conducts, subject, age }: ComparisonFacts,
	weights: ReadonlyMap<string, number>,
	facts: Asked["facts"],
): number {
	if (contradicts(subject, facts.subject) || contradicts(age, facts.age))
		return 0;
	const [main = 0, ...others] = concepts
		.map((id) => weights.get(id) ?? 0)
		.sort((a, b) => b - a);
	const beside = others.reduce((sum, weight) => sum + weight, 0);
	const told =
		(subject !== undefined && subject === facts.subject ? 0.3 : 0) +
		(age !== undefined && age === facts.age ? 0.2 : 0);
	return main + 0.15 * beside + actOf(conducts, facts.conduct) + told;
}

/**
 * How well what is asked about is what the story tells. Whoever sells an image has made it, too: the act that goes
 * further is the one that the story is about.
 * @param told - the weightiest first
 */
function actOf(asked: readonly Conduct[], told: readonly Conduct[]): number {
	if (asked.length === 0) return 0.3;
	const acts = told.map((conduct, rank) =>
		asked.includes(conduct) ? (reach[conduct] ?? 1) - 0.1 * rank : 0,
	);
	return Math.max(0, ...acts);
}

/** Acts that lie in most others; all further ones count in full. */
const reach: Partial<Record<Conduct, number>> = { create: 0.4, possess: 0.6 };

/** "mixed" and "unknown" contradict nothing. */
function contradicts(asked: string | undefined, told: string): boolean {
	if (asked === undefined || told === "mixed" || told === "unknown")
		return false;
	return asked !== told;
}
