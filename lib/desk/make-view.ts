import { comparisonOn } from "../dataset/comparison-on.ts";
import type { Comparison, Concept, Statistic } from "../dataset/schema.ts";
import type { Gloss } from "../gloss/gloss.ts";
import type { Library } from "./library.ts";
import type { Entry } from "./shelf.ts";
import type { MarginView, RecordBody } from "./view.ts";

/**
 * Gather what the margin draws: the gloss, and the bodies of all that it names or leads to.
 * @param entry - null where the tab has no page that was read
 * @param today - ISO date
 */
export async function makeView(
	library: Library,
	entry: Pick<Entry, "state" | "page" | "gloss"> | null,
	today: string,
): Promise<MarginView> {
	const gloss = entry?.gloss ?? null;
	const about = gloss ? await gather(library, gloss, today) : nothing;
	return {
		state: entry?.state ?? "no-page",
		page: entry?.page ?? null,
		gloss,
		...about,
		dataset: await aboutDataset(library),
		today,
	};
}

/** The dataset that is in use, for the line at the foot of each page. */
export async function aboutDataset(
	library: Library,
): Promise<MarginView["dataset"]> {
	const { version, checkedOn } = await library.manifest();
	return { version, checkedOn, bundled: true };
}

type Gathered = Pick<
	MarginView,
	"records" | "concepts" | "statistics" | "comparisons"
>;

const nothing: Gathered = {
	records: {},
	concepts: {},
	statistics: {},
	comparisons: [],
};

async function gather(
	library: Library,
	gloss: Gloss,
	today: string,
): Promise<Gathered> {
	const [all, concepts, statistics] = await Promise.all([
		library.comparisons(),
		library.concepts(),
		library.statistics(),
	]);
	const comparisons = chooseComparisons(all, gloss).map((comparison) =>
		comparisonOn(comparison, today),
	);
	const named = await library.bodies([
		...recordsNamed(gloss),
		...comparisons.flatMap(({ cells }) =>
			cells.flatMap((cell) => cell.records),
		),
	]);
	const attached = gloss.records
		.filter(({ relation }) => relation !== "comparable")
		.flatMap(({ id }) => named[id] ?? []);
	const further = await library.bodies(attached.flatMap(leadsTo));
	return {
		records: { ...further, ...named },
		concepts: pick(concepts, conceptsNamed(gloss, attached, concepts)),
		statistics: pick<Statistic>(
			statistics,
			gloss.claims.flatMap(({ statisticId }) => statisticId ?? []),
		),
		comparisons,
	};
}

/** Every record id that a gloss holds, those in the parameters of its sentences too. */
export function recordsNamed(gloss: Gloss): string[] {
	const params = [
		...gloss.records.flatMap(({ reasons }) => reasons),
		...gloss.claims.map(({ explanation }) => explanation),
		...gloss.since,
	].flatMap(({ params: { recordId, recordIds, by } }) =>
		[recordId, recordIds, by].flat(),
	);
	return [
		...gloss.records.map(({ id }) => id),
		...gloss.claims.map(({ recordId }) => recordId),
		...gloss.citations.map(({ recordId }) => recordId),
		...gloss.since.map(({ recordId }) => recordId),
		...params,
	].filter((id) => typeof id === "string");
}

function leadsTo({ relations, inverse, steps }: RecordBody): string[] {
	return [
		...relations.map(({ id }) => id),
		...inverse.map(([, id]) => id),
		...steps.flatMap(({ by }) => by ?? []),
	];
}

function conceptsNamed(
	gloss: Gloss,
	attached: readonly RecordBody[],
	concepts: ReadonlyMap<string, Concept>,
): string[] {
	const named = [
		...gloss.concepts.map(({ id }) => id),
		...attached.flatMap((record) => record.concepts),
	];
	const beside = named.flatMap((id) => {
		const concept = concepts.get(id);
		if (!concept) return [];
		const others = concept.doNotConfuse.map((other) => other.id);
		return concept.broader ? [...others, concept.broader] : others;
	});
	return [...named, ...beside];
}

function pick<T>(
	from: ReadonlyMap<string, T>,
	ids: readonly string[],
): Record<string, T> {
	return Object.fromEntries(
		[...new Set(ids)].flatMap((id) => {
			const found = from.get(id);
			return found ? [[id, found]] : [];
		}),
	);
}

/** The questions that this story raises, the closest first: by the weight of the ideas and acts that they share. */
export function chooseComparisons(
	all: readonly Comparison[],
	gloss: Gloss,
): Comparison[] {
	return all
		.map((comparison) => ({ comparison, score: closeness(comparison, gloss) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score)
		.slice(0, mostComparisons)
		.map(({ comparison }) => comparison);
}

const mostComparisons = 4;

function closeness(
	{ concepts, conducts, subject, age }: Comparison,
	{ concepts: inPlay, facts }: Gloss,
): number {
	if (contradicts(subject, facts.subject) || contradicts(age, facts.age))
		return 0;
	const shared = inPlay.filter(({ id }) => concepts.includes(id));
	if (shared.length === 0) return 0;
	const acts = conducts.filter((conduct) => facts.conduct.includes(conduct));
	const told = [subject, age].filter(Boolean).length; // neither contradicted: a closer question than a general one
	return (
		shared.reduce((sum, { weight }) => sum + weight, 0) / concepts.length +
		(conducts.length > 0 ? acts.length / conducts.length : 0) / 2 +
		told / 4
	);
}

/** "mixed" and "unknown" contradict nothing. */
function contradicts(asked: string | undefined, told: string): boolean {
	if (asked === undefined || told === "mixed" || told === "unknown")
		return false;
	return asked !== told;
}
