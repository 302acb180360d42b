import type { RecordFacts } from "../dataset/compiled.ts";
import type { Step } from "../dataset/vocabulary.ts";
import { type Checked, type CheckInput, isInBody } from "./claims.ts";
import type { CueGroup } from "./lexicons/groups.ts";
import { isAttached, type Match } from "./matches.ts";
import type { DateSpot, Spot } from "./spotted.ts";
import type { Story } from "./story.ts";

const stepsOf: readonly (readonly [CueGroup, readonly Step[]])[] = [
	["told-in-force", ["in-force", "applies"]],
	["told-enacted", ["passed", "signed", "promulgated", "published"]],
];

/** A date that the page gives for a step in the life of a law that the same sentence names. */
export function checkDates({ story, matches }: CheckInput): Checked[] {
	const claims: Checked[] = [];
	for (const match of matches) {
		if (!isAttached(match)) continue;
		for (const date of story.spotted.dates)
			if (isInBody(story, date) && isSpokenOf(story, match, date.sentence)) {
				const claim = checkOne(story, match.record, date);
				if (claim) claims.push(claim);
			}
	}
	return claims;
}

function isSpokenOf(story: Story, match: Match, sentence: number): boolean {
	return story.pointers.some(
		(pointer) =>
			pointer.by !== "linked" &&
			pointer.record === match.index &&
			pointer.spot.sentence === sentence,
	);
}

function checkOne(
	story: Story,
	record: RecordFacts,
	date: DateSpot,
): Checked | null {
	// A year alone is too coarse to hold against anybody.
	if (date.iso === null || date.iso.length < 7) return null;
	const cues = story.spotted.cuesIn(date.sentence);
	for (const [group, steps] of stepsOf) {
		const cue = cues.find((c) => c.group === group);
		if (!cue) continue;
		const step = record.steps.find(
			(s) => steps.includes(s.step) && agree(s.date, date.iso ?? ""),
		);
		if (!step) continue;
		return {
			kind: "date",
			spot: between(cue, date),
			verdict: "supported",
			recordId: record.id,
			statisticId: null,
			code: "date-matches",
			params: { step: step.step, date: step.date },
		};
	}
	// A date that fits no step may be that of another: who wrote it knows of which.
	return null;
}

/** The less exact date holds the other. */
function agree(recorded: string, told: string): boolean {
	return (
		recorded.length >= 7 &&
		(recorded.startsWith(told) || told.startsWith(recorded))
	);
}

function between(cue: Spot, date: Spot): Spot {
	return {
		sentence: date.sentence,
		start: Math.min(cue.start, date.start),
		end: Math.max(cue.end, date.end),
	};
}
