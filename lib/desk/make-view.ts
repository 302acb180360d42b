import { comparisonOn } from "../dataset/comparison-on.ts";
import type { Comparison, Concept } from "../dataset/schema.ts";
import type { Gloss } from "../gloss/gloss.ts";
import { questionsOf } from "../gloss/questions.ts";
import type { Library } from "./library.ts";
import { orderCells } from "./order-cells.ts";
import type { Entry } from "./shelf.ts";
import type { MarginView, RecordBody } from "./view.ts";

/**
 * Gather what the margin draws: the gloss, and the bodies of all that it names or leads to.
 * @param entry - null where the tab has no page that was read
 */
export async function makeView(
	library: Library,
	entry: Pick<Entry, "state" | "page" | "gloss"> | null,
	looking: Looking,
): Promise<MarginView> {
	const gloss = entry?.gloss ?? null;
	const about = gloss ? await gather(library, gloss, looking) : nothing;
	return {
		state: entry?.state ?? "no-page",
		page: entry?.page ?? null,
		gloss,
		...about,
		dataset: await aboutDataset(library),
		today: looking.today,
	};
}

/** Who looks, and when. */
export interface Looking {
	/** ISO date. */
	readonly today: string;
	/** Jurisdictions that the person lives with. */
	readonly home?: readonly string[];
}

/** The dataset that is in use, for the line at the foot of each page. */
export async function aboutDataset(
	library: Library,
): Promise<MarginView["dataset"]> {
	const { version, checkedOn } = await library.dataset();
	return { version, checkedOn, bundled: await library.isBundled() };
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

/** Each file of the release is only read where something of it is needed. */
async function gather(
	library: Library,
	gloss: Gloss,
	looking: Looking,
): Promise<Gathered> {
	const comparisons = await chooseComparisons(library, gloss, looking);
	const named = await library.bodies([
		...recordsNamed(gloss),
		...recordsShown(comparisons[0]),
	]);
	const attached = gloss.records
		.filter(({ relation }) => relation !== "comparable")
		.flatMap(({ id }) => named[id] ?? []);
	const [further, concepts, statistics] = await Promise.all([
		library.bodies(attached.flatMap(leadsTo)),
		pickConcepts(library, gloss, attached),
		pickStatistics(library, gloss),
	]);
	return {
		records: { ...further, ...named },
		concepts,
		statistics,
		comparisons,
	};
}

/** The questions that this story raises, the closest first, their places in the order in which they matter to it. */
export async function chooseComparisons(
	library: Library,
	gloss: Gloss,
	{ today, home = [] }: Looking,
): Promise<Comparison[]> {
	if (!gloss.isAiRegulation) return [];
	const dataset = await library.dataset();
	const questions = questionsOf(dataset, gloss).slice(0, mostComparisons);
	if (questions.length === 0) return [];
	const all = await library.comparisons();
	const here = gloss.jurisdictions.map(({ code }) => code);
	return questions.flatMap((index) => {
		const found = all.get(dataset.comparison(index).id);
		if (!found) return [];
		const table = comparisonOn(found, today);
		const cells = orderCells(table.cells, { here, home }, dataset);
		return [{ ...table, cells }];
	});
}

const mostComparisons = 4;

/** A cell says what it has to say in its note; without one it shows the names of its laws. */
function recordsShown(shown: Comparison | undefined): string[] {
	const bare = shown?.cells.filter(({ note }) => note === undefined) ?? [];
	return bare.flatMap(({ records }) => records);
}

async function pickConcepts(
	library: Library,
	gloss: Gloss,
	attached: readonly RecordBody[],
): Promise<Gathered["concepts"]> {
	if (gloss.concepts.length === 0 && attached.length === 0) return {};
	const concepts = await library.concepts();
	return pick(concepts, conceptsNamed(gloss, attached, concepts));
}

async function pickStatistics(
	library: Library,
	{ claims }: Gloss,
): Promise<Gathered["statistics"]> {
	const ids = claims.flatMap(({ statisticId }) => statisticId ?? []);
	return ids.length === 0 ? {} : pick(await library.statistics(), ids);
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
