import type { RecordFacts } from "../dataset/compiled.ts";
import { type Step, textKinds } from "../dataset/vocabulary.ts";

/** What a text was on a day. "unknown": its steps do not say. */
export type StandingName =
	| "not-yet"
	| "proposed"
	| "enacted"
	| "in-force"
	| "ended"
	| "unknown";

export interface Standing {
	readonly name: StandingName;
	/** Date of the step that made it so, or null. */
	readonly date: string | null;
	/** The step's date is less exact than the day needs: no verdict may rest on it. */
	readonly vague: boolean;
}

const made: Readonly<Partial<Record<Step, StandingName>>> = {
	introduced: "proposed",
	"passed-chamber": "proposed",
	passed: "enacted",
	signed: "enacted",
	promulgated: "enacted",
	published: "enacted",
	"in-force": "in-force",
	applies: "in-force",
	repealed: "ended",
	"struck-down": "ended",
	failed: "ended",
	withdrawn: "ended",
};

const order: readonly StandingName[] = [
	"not-yet",
	"proposed",
	"enacted",
	"in-force",
	"ended",
];

/** Is this a text of law (a bill too), and not a case or an event? */
export function isText(record: Pick<RecordFacts, "kind">): boolean {
	return (textKinds as readonly string[]).includes(record.kind);
}

/**
 * Where a text stood on a day, from its dated steps. A planned step that has not been seen to happen does not count.
 * @param day - YYYY-MM-DD
 */
export function standingOn(record: RecordFacts, day: string): Standing {
	let standing: Standing = { name: "not-yet", date: null, vague: false };
	let known = false;
	for (const { step, date, planned } of record.steps) {
		const name = made[step];
		if (name === undefined || planned) continue;
		known = true;
		const when = compareDates(date, day);
		if (when === "after") continue;
		if (order.indexOf(name) < order.indexOf(standing.name)) continue;
		standing = { name, date, vague: when === "unclear" };
	}
	if (!known) return { name: "unknown", date: null, vague: true };
	return withStatus(record, standing);
}

/** Steps of old laws are often incomplete: a law in force today whose steps only tell its passage was in force then. */
function withStatus(record: RecordFacts, standing: Standing): Standing {
	const { status, kind } = record;
	const saysForce = record.steps.some(
		({ step, planned }) => made[step] === "in-force" && !planned,
	);
	const holds =
		status === "in-force" ||
		status === "partly-in-force" ||
		status === "partly-enjoined";
	if (standing.name === "enacted" && !saysForce && holds)
		return { ...standing, name: "in-force", vague: true };
	if (
		standing.name === "enacted" &&
		kind === "guidance" &&
		status === "published"
	)
		return { ...standing, name: "in-force" };
	return standing;
}

/**
 * Compare a date that may lack day or month with a day.
 * @returns "unclear" where the less exact date holds the day
 */
export function compareDates(
	date: string,
	day: string,
): "before" | "same" | "after" | "unclear" {
	if (date === day) return "same";
	if (date.length < day.length && day.startsWith(date)) return "unclear";
	return date < day ? "before" : "after";
}

/** Days from `from` to `to` (negative if earlier); a missing month or day counts as the middle. */
export function daysBetween(from: string, to: string): number {
	return Math.round((dayNumber(to) - dayNumber(from)) * 10) / 10;
}

/** Days since 1970 in the Gregorian calendar (Howard Hinnant, days_from_civil): no clock, no Date. */
function dayNumber(date: string): number {
	const [year = 1970, month = 7, day = month === 7 ? 1 : 15] = date
		.slice(0, 10)
		.split("-")
		.map(Number);
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const shifted = month + (month > 2 ? -3 : 9);
	const dayOfYear = Math.floor((153 * shifted + 2) / 5) + day - 1;
	const dayOfEra =
		yearOfEra * 365 +
		Math.floor(yearOfEra / 4) -
		Math.floor(yearOfEra / 100) +
		dayOfYear;
	return era * 146097 + dayOfEra - 719468;
}
