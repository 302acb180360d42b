import type { RecordFacts } from "../dataset/compiled.ts";
import {
	type Checked,
	type CheckInput,
	clauseAround,
	isInBody,
} from "./claims.ts";
import {
	compareDates,
	isText,
	type Standing,
	standingOn,
} from "./law-on-day.ts";
import type { CueGroup } from "./lexicons/groups.ts";
import { isAttached, type Match } from "./matches.ts";
import { modalityOf } from "./modality.ts";
import type { Cue, Spot } from "./spotted.ts";
import type { Story } from "./story.ts";

/** What a sentence may say of a law that it names. */
const said: readonly (readonly [
	CueGroup,
	"proposed" | "enacted" | "in-force",
])[] = [
	["told-in-force", "in-force"],
	["told-enacted", "enacted"],
	["told-proposed", "proposed"],
];

/** "Now in force", "passed", "proposed", said of a law that the same sentence names, against its steps. One a record. */
export function checkStatus(input: CheckInput): Checked[] {
	return input.matches
		.filter((match) => isAttached(match) && isText(match.record))
		.map((match) => checkOne(input.story, match))
		.filter((claim) => claim !== null);
}

function checkOne(story: Story, match: Match): Checked | null {
	for (const pointer of story.pointers) {
		if (pointer.record !== match.index || pointer.by === "linked") continue;
		if (!isInBody(story, pointer.spot)) continue;
		const told = statusTold(story, pointer.spot);
		if (told === null || !isOnlyLaw(story, match, pointer.spot)) continue;
		const checked = compare(story, match.record, told);
		if (checked) return checked;
	}
	return null;
}

/** A sentence that names two laws does not say of which it speaks; a frame and its provision are one. */
function isOnlyLaw(story: Story, match: Match, spot: Spot): boolean {
	const kin = new Set(match.record.relations.map(({ id }) => id));
	return story.pointers.every((other) => {
		if (other.by === "linked" || other.spot.sentence !== spot.sentence)
			return true;
		if (other.record === match.index) return true;
		const { id } = story.dataset.record(other.record);
		return kin.has(id) || match.record.inverse.some(([, from]) => from === id);
	});
}

function statusTold(
	story: Story,
	spot: Spot,
): { status: "proposed" | "enacted" | "in-force"; cue: Cue } | null {
	const cues = story.spotted.cuesIn(spot.sentence);
	for (const [group, status] of said) {
		const cue = cues.find((c) => c.group === group);
		if (!cue) continue;
		const { negated, conditional, future, hearsay } = modalityOf(
			story.spotted,
			cue,
		);
		if (negated || conditional || future || hearsay) return null;
		return { status, cue };
	}
	return null;
}

function compare(
	story: Story,
	record: RecordFacts,
	{ status, cue }: { status: "proposed" | "enacted" | "in-force"; cue: Cue },
): Checked | null {
	const standing = standingOn(record, story.day);
	if (standing.name === "unknown" || standing.vague) return null;
	const outcome = outcomeOf(status, standing, isNews(standing, story.day));
	if (outcome === null) return null;
	return {
		kind: "status",
		spot: clauseAround(story, cue),
		recordId: record.id,
		statisticId: null,
		...outcome,
	};
}

/** The step is of the very days of the story: a report of it is right even if the record dates it a day later. */
function isNews(standing: Standing, day: string): boolean {
	return standing.date !== null && compareDates(standing.date, day) === "same";
}

type Outcome = Pick<Checked, "verdict" | "code" | "params">;

function outcomeOf(
	status: "proposed" | "enacted" | "in-force",
	{ name, date }: Standing,
	news: boolean,
): Outcome | null {
	if (name === status)
		return {
			verdict: "supported",
			code: "status-matches",
			params: { status: name, date: date ?? null },
		};
	if (news) return null;
	if (status === "in-force" && name === "enacted")
		return {
			verdict: "needs-context",
			code: "status-not-yet-in-force",
			params: { date: date ?? null },
		};
	if (status !== "proposed" && name === "proposed")
		return {
			verdict: "needs-context",
			code: "status-not-law-yet",
			params: { status: name, date: date ?? null },
		};
	if (status === "in-force" && name === "ended")
		return {
			verdict: "needs-context",
			code: "status-no-longer",
			params: { status: name, date: date ?? null },
		};
	// "Passed" of a law that is in force is history rightly told; the rest is not clear enough to say.
	return null;
}
