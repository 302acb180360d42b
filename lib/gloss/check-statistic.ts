import type { StatisticFacts } from "../dataset/compiled.ts";
import { normalise } from "../text/normalise.ts";
import { type Checked, type CheckInput, isInBody } from "./claims.ts";
import type { Spot } from "./spotted.ts";
import type { Story } from "./story.ts";

/** A count below this is anybody's: it needs the name of who counted. */
const tellingCount = 100;
/** How far around a figure its source may be named, in sentences. */
const sentencesBefore = 2;
const sentencesAfter = 1;

/**
 * Figures that stories repeat, traced to who counted what: the very figure, and beside it who counted or what was
 * counted. Where several counts share a figure, the one whose source the page names is meant.
 */
export function checkStatistics({ story }: CheckInput): Checked[] {
	const best = new Map<
		number,
		{ claim: Checked; weight: number; index: number }
	>();
	for (const { index, figure } of candidates(story)) {
		const statistic = story.dataset.statistic(index);
		const weight = weightOf(story, { index, statistic, figure });
		const known = best.get(figure.start);
		if (weight === 0 || (known && known.weight >= weight)) continue;
		best.set(figure.start, {
			claim: traced(statistic, around(story, figure)),
			weight,
			index,
		});
	}
	// One claim a count: the first place where it is told.
	const seen = new Set<number>();
	return [...best.values()]
		.filter(({ index }) => !seen.has(index) && seen.add(index) !== undefined)
		.map(({ claim }) => claim);
}

/** Figures of the page that are a known one. */
function candidates(story: Story): { index: number; figure: Spot }[] {
	const { dataset, spotted } = story;
	const found: { index: number; figure: Spot }[] = [];
	if (spotted.numbers.length === 0) return found;
	for (let index = 0; index < dataset.statisticCount; index++) {
		const { unit, value } = dataset.statistic(index);
		const figures =
			unit === "percent"
				? spotted.percentages
				: unit === "money"
					? spotted.money.map((m) => ({ ...m, value: m.amount }))
					: spotted.numbers;
		for (const figure of figures)
			if (figure.value === value && isInBody(story, figure))
				found.push({ index, figure });
	}
	return found;
}

/** 0: not this count. The name of who counted says most, then the phrase, then the matter. */
function weightOf(
	story: Story,
	{
		index,
		statistic,
		figure,
	}: { index: number; statistic: StatisticFacts; figure: Spot },
): number {
	const attributed = isAttributed(story, statistic, figure);
	const phrased = story.spotted.statistics.some(
		(hit) => hit.index === index && hit.sentence === figure.sentence,
	);
	const ofMatter = story.spotted.concepts.some(
		(hit) =>
			hit.sentence === figure.sentence &&
			statistic.concepts.includes(story.dataset.concept(hit.index).id),
	);
	const telling =
		statistic.unit === "percent" || statistic.value >= tellingCount;
	if (!attributed && !(phrased && ofMatter && telling)) return 0;
	if (!phrased && !ofMatter) return 0;
	return (attributed ? 2 : 0) + (phrased ? 1 : 0) + (ofMatter ? 0.5 : 0);
}

/** The sentences around the figure name who counted. */
function isAttributed(
	story: Story,
	statistic: StatisticFacts,
	figure: Spot,
): boolean {
	const { sentences, normal } = story.spotted.page;
	const first = Math.max(0, figure.sentence - sentencesBefore);
	const last = Math.min(sentences.length - 1, figure.sentence + sentencesAfter);
	const window = normal.text.slice(
		sentences[first]?.start ?? 0,
		sentences[last]?.end ?? 0,
	);
	return statistic.attributedTo.some((name) => {
		const folded = normalise(name).text;
		return folded !== "" && window.includes(folded);
	});
}

/** From the figure to the end of its clause. */
function around(story: Story, figure: Spot): Spot {
	const { sentences, normal } = story.spotted.page;
	const end = sentences[figure.sentence]?.end ?? figure.end;
	const rest = normal.text.slice(figure.end, end);
	const stop = rest.search(/[,;.]\s|[.。]$|[、，。]/u);
	return { ...figure, end: stop < 0 ? end : figure.end + stop };
}

function traced(statistic: StatisticFacts, spot: Spot): Checked {
	const { org, date } = statistic.source;
	return {
		kind: "statistic",
		spot,
		verdict: "needs-context",
		recordId: null,
		statisticId: statistic.id,
		code: "statistic-traced",
		params: {
			org,
			year: Number(date.slice(0, 4)),
			counted: statistic.counted,
			figure: statistic.figure,
		},
	};
}
