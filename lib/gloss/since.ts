import type { RecordFacts } from "../dataset/compiled.ts";
import type { Step } from "../dataset/vocabulary.ts";
import type { SinceCode } from "./codes.ts";
import type { Params, Since } from "./gloss.ts";
import { compareDates, isText } from "./law-on-day.ts";
import { isAttached, type Match } from "./matches.ts";
import type { Story } from "./story.ts";

const codes: Readonly<Partial<Record<Step, SinceCode>>> = {
	amended: "amended",
	passed: "enacted",
	signed: "enacted",
	promulgated: "enacted",
	"in-force": "in-force",
	applies: "in-force",
	repealed: "repealed",
	"struck-down": "struck-down",
	failed: "failed",
	withdrawn: "failed",
};

const most = 12;

/** What happened between the story's day and today to its laws, its case and its matter; nothing where the day is unknown. */
export function changesSince(story: Story, matches: readonly Match[]): Since[] {
	if (story.publishedOn === null) return [];
	const attached = matches.filter(isAttached);
	const known = new Set(
		attached.flatMap(({ record }) => [record.id, ...framesOf(record)]),
	);
	const changes = [
		...attached.flatMap(({ record }) => ownSteps(story, record)),
		...attached.flatMap(({ record }) => amendments(story, record)),
		...newLaws(story, known),
	];
	const seen = new Set<string>();
	return changes
		.sort(
			(a, b) =>
				compareText(dateOf(a), dateOf(b)) ||
				compareText(a.recordId, b.recordId),
		)
		.filter((change) => {
			const key = `${change.recordId} ${change.code} ${dateOf(change)}`;
			if (seen.has(key)) return false;
			seen.add(key);
			return true;
		})
		.slice(0, most);
}

function ownSteps(story: Story, record: RecordFacts): Since[] {
	const changes: Since[] = [];
	for (const { step, date, what, by, planned } of record.steps) {
		if (planned || !isBetween(story, date)) continue;
		const code = isText(record) ? codes[step] : "case-moved";
		if (code === undefined || step === "published") continue;
		const params: Params =
			code === "case-moved"
				? { date, step }
				: code === "amended"
					? { date, by: by ?? null, what: what ?? record.shortTitle }
					: { date };
		changes.push({ recordId: record.id, code, params });
	}
	return changes;
}

/** Acts of others that changed this one, by the day on which they took effect. */
function amendments(story: Story, record: RecordFacts): Since[] {
	const changes: Since[] = [];
	for (const [type, id] of record.inverse) {
		if (type !== "amends" && type !== "repeals") continue;
		const index = story.dataset.findRecord(id);
		if (index === null) continue;
		const by = story.dataset.record(index);
		const step = by.steps.find(
			(s) =>
				(s.step === "in-force" || s.step === "applies") &&
				!s.planned &&
				isBetween(story, s.date),
		);
		if (!step) continue;
		changes.push(
			type === "repeals"
				? { recordId: record.id, code: "repealed", params: { date: step.date } }
				: {
						recordId: record.id,
						code: "amended",
						params: { date: step.date, by: id, what: by.shortTitle },
					},
		);
	}
	return changes;
}

/** Laws of the governing jurisdictions on a matter of the story that were made since. */
function newLaws(story: Story, known: ReadonlySet<string>): Since[] {
	const laws: Since[] = [];
	for (const { index } of story.candidates.here) {
		const record = story.dataset.record(index);
		if (!isText(record) || isOnlyAmending(record)) continue;
		// A provision of a law that is told already is no news of its own.
		if ([record.id, ...framesOf(record)].some((id) => known.has(id))) continue;
		const made = record.steps.find(
			({ step, planned }) =>
				!planned &&
				(step === "passed" || step === "signed" || step === "promulgated"),
		);
		if (made && isBetween(story, made.date))
			laws.push({
				recordId: record.id,
				code: "new-law",
				params: { date: made.date },
			});
	}
	return laws;
}

function framesOf(record: RecordFacts): string[] {
	return record.relations
		.filter(({ type }) => type === "part-of")
		.map(({ id }) => id);
}

function isOnlyAmending(record: RecordFacts): boolean {
	return (
		record.penalties.length === 0 &&
		record.relations.some(({ type }) => type === "amends")
	);
}

function isBetween(story: Story, date: string): boolean {
	return (
		story.publishedOn !== null &&
		compareDates(date, story.publishedOn) === "after" &&
		compareDates(date, story.today) !== "after"
	);
}

function dateOf({ params }: Since): string {
	return String(params.date ?? "");
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
