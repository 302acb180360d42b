import type { Step } from "../../../lib/dataset/vocabulary.ts";
import type { RecordBody } from "../view.ts";

export interface Standing {
	readonly status: RecordBody["status"];
	/** Since when, as exact as is known; null where the record does not say. */
	readonly date: string | null;
}

/** The status that a step brings. Steps that change nothing about the standing are absent. */
const brings: Partial<Record<Step, RecordBody["status"]>> = {
	introduced: "proposed",
	"passed-chamber": "proposed",
	passed: "enacted",
	signed: "enacted",
	promulgated: "enacted",
	"in-force": "in-force",
	enjoined: "enjoined",
	"struck-down": "struck-down",
	repealed: "repealed",
	failed: "failed",
	withdrawn: "failed",
	investigation: "investigation",
	arrest: "arrest",
	charged: "charged",
	decided: "decided",
	settled: "settled",
	"penalty-imposed": "penalty-imposed",
	closed: "closed",
};

/**
 * How a record stood on a day. Where no step changed it since, that is the record's own status.
 * @param day - ISO date; partial dates of steps count from their first day
 * @returns null where it did not exist yet
 */
export function standingOn(record: RecordBody, day: string): Standing | null {
	const begins = record.steps.some(({ step }) => step === "in-force")
		? null
		: record.steps.find(({ step }) => step === "applies");
	const known = record.steps
		.flatMap((each) => {
			const { step, date, planned } = each;
			// A part of a text has no day of coming into force: it begins when it first applies.
			const status = each === begins ? "in-force" : brings[step];
			return status && !planned ? [{ status, date }] : [];
		})
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
	if (known.every(({ date }) => date <= day)) {
		const since = known.findLast(({ status }) => status === record.status);
		return { status: record.status, date: since?.date ?? null };
	}
	return known.findLast(({ date }) => date <= day) ?? null;
}
