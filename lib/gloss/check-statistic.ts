import type { StatisticFacts } from "../dataset/compiled.ts";
import { normalise } from "../text/normalise.ts";
import { type Checked, type CheckInput, isInBody } from "./claims.ts";
import type { PercentSpot, Spot } from "./spotted.ts";
import type { Story } from "./story.ts";

/** Figures that stories repeat, traced to who counted what: the value, and beside it the phrase or the organisation. */
export function checkStatistics({ story }: CheckInput): Checked[] {
	const { dataset, spotted } = story;
	const claims: Checked[] = [];
	if (spotted.percentages.length === 0 && spotted.statistics.length === 0)
		return claims;
	for (let index = 0; index < dataset.statisticCount; index++) {
		const statistic = dataset.statistic(index);
		const spot = toldAt(story, index, statistic);
		if (spot) claims.push(traced(statistic, spot));
	}
	return claims;
}

function toldAt(
	story: Story,
	index: number,
	statistic: StatisticFacts,
): Spot | null {
	const phrase = story.spotted.statistics.find(
		(hit) => hit.index === index && isInBody(story, hit),
	);
	if (statistic.unit !== "percent") return phrase ?? null;
	const figure = story.spotted.percentages.find(
		(value) =>
			value.value === statistic.value &&
			isInBody(story, value) &&
			(phrase?.sentence === value.sentence ||
				(isAttributed(story, statistic, value) &&
					isOfMatter(story, statistic, value))),
	);
	if (figure) return around(story, figure);
	return phrase ?? null;
}

/** The sentence of the figure, or one beside it, names who counted. */
function isAttributed(
	story: Story,
	statistic: StatisticFacts,
	figure: PercentSpot,
): boolean {
	const { sentences, normal } = story.spotted.page;
	const from = sentences[Math.max(0, figure.sentence - 2)]?.start ?? 0;
	const to = sentences[figure.sentence + 1]?.end ?? normal.text.length;
	const window = normal.text.slice(from, to);
	return statistic.attributedTo.some((name) => {
		const folded = normalise(name).text;
		return folded !== "" && window.includes(folded);
	});
}

/** The same sentence speaks of what was counted. */
function isOfMatter(
	story: Story,
	statistic: StatisticFacts,
	figure: PercentSpot,
): boolean {
	return story.spotted.concepts.some(
		(hit) =>
			hit.sentence === figure.sentence &&
			statistic.concepts.includes(story.dataset.concept(hit.index).id),
	);
}

/** From the figure to the last word of its sentence's clause. */
function around(story: Story, figure: PercentSpot): Spot {
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
