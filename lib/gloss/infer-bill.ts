import { applyRecord } from "./apply.ts";
import type { Candidate } from "./candidates.ts";
import { matterGrounds } from "./infer.ts";
import { standingOn } from "./law-on-day.ts";
import { contradiction, logistic, type Match } from "./matches.ts";
import { mainMatter } from "./raise.ts";
import type { Story } from "./story.ts";

const leastOverlap = 0.45;

/**
 * The bill of a story about a bill that it does not name: there is exactly one before the legislature of the story's
 * first jurisdiction on its main matter. Of two, the page does not say which.
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
			record.concepts.includes(main.id) &&
			standingOn(record, story.day).name === "proposed"
		);
	});
	const [only] = bills;
	if (!only || bills.length !== 1 || only.overlap < leastOverlap) return null;
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
