import { applyRecord } from "./apply.ts";
import type { Candidate } from "./candidates.ts";
import { matterGrounds } from "./infer.ts";
import { isText, standingOn } from "./law-on-day.ts";
import { contradiction, logistic, type Match } from "./matches.ts";
import { questionsOf } from "./questions.ts";
import { mainMatter } from "./raise.ts";
import { parentOf } from "./situate.ts";
import type { Story } from "./story.ts";

const most = 8;
const least = 0.35;

/** Laws of other jurisdictions on the same question: one for each, those that fit the story's facts best. */
export function comparableLaws(
	story: Story,
	candidates: readonly Candidate[],
): Match[] {
	const best = new Map<string, Match>();
	const question = questionOf(story);
	for (const candidate of candidates) {
		const match = compareOne(story, candidate, question);
		if (match === null || match.score < least) continue;
		const known = best.get(match.record.jurisdiction);
		if (!known || known.score < match.score)
			best.set(match.record.jurisdiction, match);
	}
	return [...best.values()]
		.sort((a, b) => b.score - a.score || a.index - b.index)
		.slice(0, most);
}

/** The question that the story raises before all others. */
function questionOf({ dataset, raised, facts }: Story): number | null {
	return questionsOf(dataset, { concepts: raised, facts })[0] ?? null;
}

function compareOne(
	story: Story,
	candidate: Candidate,
	question: number | null,
): Match | null {
	const record = story.dataset.record(candidate.index);
	if (!isText(record) || record.kind === "bill") return null;
	const main = mainMatter(story.raised);
	if (!main || !record.concepts.includes(main.id)) return null;
	if (isKin(story, record.jurisdiction)) return null;
	if (standingOn(record, story.day).name !== "in-force") return null;
	const applied = applyRecord(story, record);
	const acts = applied.elements.some(
		(f) => f.element === "conduct" && f.finding === "met",
	);
	const answers =
		question !== null &&
		story.dataset.comparisonsOfRecord(candidate.index).includes(question);
	const weight =
		-1.6 +
		(answers ? 0.8 : 0) +
		0.9 * Math.min(candidate.overlap, 1.6) +
		(acts ? 0.6 : 0) +
		(contradiction(applied) ? -1 : 0.2) +
		(record.confidence === "high" ? 0.3 : 0) +
		(record.jurisdiction.length === 2 ? 0.2 : 0);
	return {
		index: candidate.index,
		record,
		relation: "comparable",
		score: logistic(weight),
		grounds: [
			{
				code: "same-question-abroad",
				params: {
					jurisdiction: record.jurisdiction,
					questionId: answers ? story.dataset.comparison(question).id : null,
				},
				spots: [],
			},
			...matterGrounds(story, record).filter((g) => g.code === "concept"),
		],
		applied,
	};
}

/** A state's law is not "abroad" to its country, nor the other way round. */
function isKin(story: Story, code: string): boolean {
	const parent = parentOf(story.dataset, code);
	return story.situated.some(
		(s) =>
			s.governs &&
			(s.code === code ||
				s.code === parent ||
				parentOf(story.dataset, s.code) === code),
	);
}
