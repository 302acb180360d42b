import type { RecordFacts } from "../dataset/compiled.ts";
import type { Step } from "../dataset/vocabulary.ts";
import {
	type Checked,
	type CheckInput,
	clauseAround,
	isInBody,
} from "./claims.ts";
import { daysBetween, isText } from "./law-on-day.ts";
import { modalityOf } from "./modality.ts";
import type { Cue } from "./spotted.ts";
import type { Story } from "./story.ts";

/** Somebody was brought to account: the steps by which an earlier matter disproves a "first". */
const brought: readonly Step[] = [
	"arrest",
	"charged",
	"plea",
	"decided",
	"sentenced",
	"settled",
	"penalty-imposed",
];
/** Nearer than this it is the story's own event; longer ago it was another age. */
const fewestDaysAgo = 21;
const mostDaysAgo = 12 * 365;
const most = 3;

/** "First" is nearly always narrower than printed: earlier matters of the place are shown, or it is said that none is known. */
export function checkFirst({ story, matches }: CheckInput): Checked[] {
	const cue = strongestCue(story);
	const place = story.situated[0];
	if (!cue || !place) return [];
	const own = new Set(
		matches
			.filter((m) => m.grounds.some((g) => g.code === "same-event"))
			.map((m) => m.index),
	);
	const earlier = earlierMatters(story, place.code, own);
	const base = {
		kind: "first" as const,
		spot: clauseAround(story, cue),
		recordId: null,
		statisticId: null,
	};
	if (earlier.length === 0)
		return [
			{
				...base,
				verdict: "cannot-tell",
				code: "first-not-verifiable",
				params: { jurisdiction: place.code },
			},
		];
	return [
		{
			...base,
			verdict: "needs-context",
			code: "first-earlier-known",
			params: {
				recordIds: earlier.map(({ id }) => id),
				jurisdiction: place.code,
			},
		},
	];
}

/** The "first" that speaks of the case: an arrest, a ruling or a law in the same sentence; early rather than late. */
function strongestCue(story: Story): Cue | null {
	let best: Cue | null = null;
	let bestWeight = 0;
	for (const cue of story.spotted.cuesOf("first-ever")) {
		if (!isInBody(story, cue)) continue;
		const { negated, conditional } = modalityOf(story.spotted, cue);
		if (negated || conditional) continue;
		const around = story.spotted.cuesIn(cue.sentence);
		const legal = around.filter(
			(other) =>
				other !== cue &&
				(other.group.startsWith("told-") ||
					other.group === "law" ||
					other.group === "police" ||
					other.group === "court"),
		).length;
		if (legal === 0) continue;
		const weight = Math.min(legal, 4) + (cue.end - cue.start) / 20;
		if (weight > bestWeight) {
			best = cue;
			bestWeight = weight;
		}
	}
	return best;
}

function earlierMatters(
	story: Story,
	code: string,
	own: ReadonlySet<number>,
): RecordFacts[] {
	const before = story.publishedOn;
	if (before === null) return [];
	const matters = new Set(
		story.raised
			.filter((r) => r.kind === "matter" && r.named && r.weight >= 0.3)
			.map(({ id }) => id),
	);
	return story.candidates.here
		.filter(({ index }) => !own.has(index))
		.map(({ index }) => story.dataset.record(index))
		.filter(
			(record) =>
				record.jurisdiction === code &&
				!isText(record) &&
				isOfAi(record) &&
				record.concepts.some((id) => matters.has(id)),
		)
		.map((record) => ({ record, ago: daysAgo(record, before) }))
		.filter(({ ago }) => ago >= fewestDaysAgo && ago <= mostDaysAgo)
		.sort((a, b) => a.ago - b.ago || (a.record.id < b.record.id ? -1 : 1))
		.slice(0, most)
		.map(({ record }) => record);
}

/** Days since the earliest step by which somebody was brought to account; -1 where there is none. */
function daysAgo(record: RecordFacts, before: string): number {
	const dates = record.steps
		.filter(({ step, planned }) => brought.includes(step) && !planned)
		.map(({ date }) => daysBetween(date, before));
	return Math.max(-1, ...dates);
}

/** An obscenity case of 1957 is no earlier AI case: the record's own title, or its elements, must speak of AI. */
function isOfAi({ title, elements }: RecordFacts): boolean {
	return (
		elements.namesAi === true ||
		/\b(?:AI|A\.I\.)\b|deep-?fake|artificial|generat|algorithm|chatbot|face|synthetic|voice|clone/i.test(
			title,
		)
	);
}
