import { applyRecord } from "./apply.ts";
import type { Candidate } from "./candidates.ts";
import { matterGrounds } from "./infer.ts";
import { isText, standingOn } from "./law-on-day.ts";
import { contradiction, type Ground, logistic, type Match } from "./matches.ts";
import type { Story } from "./story.ts";

const most = 6;

/**
 * Laws of the same jurisdiction that a reader might think of and that do not reach the story: they share an idea that
 * the page names, and the page's own words, or the calendar, say why not.
 */
export function contrastLaws(
	story: Story,
	candidates: readonly Candidate[],
): Match[] {
	return candidates
		.map((candidate) => contrastOne(story, candidate))
		.filter((match) => match !== null)
		.sort((a, b) => b.score - a.score || a.index - b.index)
		.slice(0, most);
}

function contrastOne(story: Story, candidate: Candidate): Match | null {
	const record = story.dataset.record(candidate.index);
	if (!isText(record) || record.kind === "guidance") return null;
	const shared = story.raised.some(
		(r) => r.kind === "matter" && r.named && record.concepts.includes(r.id),
	);
	if (!shared) return null;
	const applied = applyRecord(story, record);
	const reason = reasonOf(story, candidate, applied);
	if (reason === null) return null;
	return {
		index: candidate.index,
		record,
		relation: "contrast",
		score: logistic(
			-0.8 + 1.1 * Math.min(candidate.overlap, 1.6) + reason.weight,
		),
		grounds: [reason.ground, ...matterGrounds(story, record)],
		applied,
	};
}

function reasonOf(
	story: Story,
	candidate: Candidate,
	applied: Match["applied"],
): { ground: Ground; weight: number } | null {
	const against = contradiction(applied);
	if (against)
		return {
			ground: {
				code: "element-contradicted",
				params: { element: against.element },
				spots: against.spots.slice(0, 3),
			},
			weight: against.element === "conduct" ? 0 : 0.8,
		};
	const record = story.dataset.record(candidate.index);
	const { name, date, vague } = standingOn(record, story.day);
	// A bill is worth a word; a law of years later, unknown on the day, is told under "since".
	if ((name !== "proposed" && name !== "enacted") || vague) return null;
	if (record.jurisdiction !== story.situated[0]?.code) return null;
	return {
		ground: {
			code: "not-yet-law",
			params: { date: date ?? "", status: name },
			spots: [],
		},
		weight: -0.4,
	};
}
