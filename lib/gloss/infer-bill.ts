import type { RecordFacts } from "../dataset/compiled.ts";
import { applyRecord } from "./apply.ts";
import type { Candidate } from "./candidates.ts";
import { matterGrounds } from "./infer.ts";
import { daysBetween, standingOn } from "./law-on-day.ts";
import { contradiction, logistic, type Match } from "./matches.ts";
import { mainMatter } from "./raise.ts";
import type { Story } from "./story.ts";

const leastOverlap = 0.45;

/** A story of a bill's own step is written within so many days of it. */
const newsDays = 5;

/**
 * The bill of a story about a bill that it does not name: before the legislature of the story's first jurisdiction, the
 * one that shares a matter with it and has taken a step within days of it, or the only one on its main matter. Where two
 * fit, the page does not say which.
 */
export function inferBill(
	story: Story,
	candidates: readonly Candidate[],
): Match | null {
	if (story.facts.stage !== "proposed") return null;
	const place = story.situated[0];
	const main = mainMatter(story.raised);
	if (!place || !main) return null;
	const bills = candidates.filter(({ index }) => {
		const record = story.dataset.record(index);
		return (
			record.kind === "bill" &&
			record.jurisdiction === place.code &&
			standingOn(record, story.day).name === "proposed"
		);
	});
	const isOnMain = ({ index }: Candidate) =>
		story.dataset.record(index).concepts.includes(main.id);
	const news = bills.filter(({ index }) =>
		isNews(story, story.dataset.record(index)),
	);
	const [only, other] =
		news.length === 1 ? news : (news[0] ? news : bills).filter(isOnMain);
	if (!only || other || only.overlap < leastOverlap) return null;
	const record = story.dataset.record(only.index);
	const applied = applyRecord(story, record);
	if (contradiction(applied)) return null;
	const spots = story.facts.spots.get("stage") ?? [];
	return {
		index: only.index,
		record,
		relation: "inferred",
		score: logistic(-0.4 + 1.1 * Math.min(only.overlap, 1.4)),
		grounds: [
			...matterGrounds(story, record),
			{
				code: "stage",
				params: { stage: "proposed" },
				spots: spots.slice(0, 2),
			},
		],
		applied,
	};
}

function isNews(
	{ publishedOn }: Story,
	{ steps }: Pick<RecordFacts, "steps">,
): boolean {
	return (
		publishedOn !== null &&
		steps.some(
			({ date, planned }) =>
				!planned &&
				date.length === 10 &&
				Math.abs(daysBetween(date, publishedOn)) <= newsDays,
		)
	);
}
