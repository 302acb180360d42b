import { applyRecord } from "./apply.ts";
import type { Candidate } from "./candidates.ts";
import { isDescribed, matterGrounds } from "./infer.ts";
import { compareDates, daysBetween, isText } from "./law-on-day.ts";
import { contradiction, logistic, type Match } from "./matches.ts";
import { mainMatter } from "./raise.ts";
import type { Story } from "./story.ts";

/** A story is written within days of what it tells. */
const nearDays = 3;
const farDays = 9;
const least = 0.65;

/**
 * The case or event of the dataset that is what the story tells: the same jurisdiction and matter, a step of it within
 * days of the story, nothing that speaks against it. Of several the best alone; without a date of the story, none.
 */
export function findSameEvent(
	story: Story,
	candidates: readonly Candidate[],
): Match | null {
	const { publishedOn } = story;
	if (publishedOn === null) return null;
	const matches = candidates
		.map((candidate) => weigh(story, candidate, publishedOn))
		.filter((match) => match !== null)
		.sort((a, b) => b.score - a.score || a.index - b.index);
	const [best, next] = matches;
	if (!best || best.score < least) return null;
	// Two events that fit alike: the page does not say which.
	return next && best.score - next.score < 0.03 ? null : best;
}

function weigh(
	story: Story,
	candidate: Candidate,
	publishedOn: string,
): Match | null {
	const record = story.dataset.record(candidate.index);
	if (isText(record)) return null;
	const near = nearestStep(record.steps, publishedOn);
	if (near === null) return null;
	const applied = applyRecord(story, record);
	if (contradiction(applied) || !governs(story, record.jurisdiction))
		return null;
	const main = mainMatter(story.raised);
	const sharesMain = main !== null && record.concepts.includes(main.id);
	if (!sharesMain) return null;
	const acts = applied.elements.some(
		(f) => f.element === "conduct" && f.finding === "met",
	);
	const weight =
		-3.6 +
		1.4 * Math.min(candidate.overlap, 1.4) +
		(near.days <= nearDays ? 2.6 : 1.1) +
		(acts ? 0.5 : 0) +
		(isDescribed(story, candidate.index) ? 1 : 0) +
		(placeWeight(story, record.jurisdiction) > 0.5 ? 0.5 : 0);
	return {
		index: candidate.index,
		record,
		relation: "inferred",
		score: logistic(weight),
		grounds: [
			{ code: "same-event", params: { date: near.date }, spots: [] },
			...matterGrounds(story, record),
		],
		applied,
	};
}

function nearestStep(
	steps: readonly { readonly date: string }[],
	publishedOn: string,
): { date: string; days: number } | null {
	let nearest: { date: string; days: number } | null = null;
	for (const { date } of steps) {
		// A month alone holds thirty stories.
		if (date.length < 10 || compareDates(date, publishedOn) === "unclear")
			continue;
		const ago = daysBetween(date, publishedOn);
		if (ago < -1 || ago > farDays) continue;
		const days = Math.abs(ago);
		if (nearest === null || days < nearest.days) nearest = { date, days };
	}
	return nearest;
}

function governs(story: Story, code: string): boolean {
	return story.situated.some((s) => s.governs && s.code === code);
}

function placeWeight(story: Story, code: string): number {
	return story.situated.find((s) => s.code === code)?.weight ?? 0;
}
