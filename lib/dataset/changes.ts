import type { PublishedRecord } from "./publish.ts";
import type { Comparison, Penalty } from "./schema.ts";
import { byCodeUnits, stableJson } from "./stable-json.ts";

/** What became of a record between two releases. */
export interface RecordChange {
	readonly id: string;
	readonly title: string;
	readonly jurisdiction: string;
	readonly facts: readonly ChangedFact[];
}

export type ChangedFact =
	/** A case or an event stands differently: this concerns a person, and is told first. */
	| { readonly code: "outcome"; readonly from: string; readonly to: string }
	| { readonly code: "status"; readonly from: string; readonly to: string }
	| { readonly code: "added" | "removed" }
	/** Steps that were not there before, or are no longer planned. */
	| { readonly code: "step"; readonly step: string; readonly date: string }
	| { readonly code: "penalties"; readonly refs: readonly string[] }
	| { readonly code: "elements" }
	| { readonly code: "words"; readonly fields: readonly WordField[] }
	| { readonly code: "checked"; readonly date: string };

/**
 * What changed between two releases, the weightiest first: outcomes of cases that turn, then statuses, new and removed
 * records, dates, penalties, what a law needs, and words. Records that are the same are left out.
 */
export function changesBetween(
	before: readonly PublishedRecord[],
	after: readonly PublishedRecord[],
): RecordChange[] {
	const old = new Map(before.map((record) => [record.id, record]));
	const now = new Set(after.map((record) => record.id));
	const changes = after.map((record) => {
		const was = old.get(record.id);
		return changeOf(record, was ? factsOf(was, record) : [{ code: "added" }]);
	});
	for (const record of before)
		if (!now.has(record.id))
			changes.push(changeOf(record, [{ code: "removed" }]));
	return changes
		.filter((change) => change.facts.length > 0)
		.sort(
			(a, b) =>
				weightOf(a.facts) - weightOf(b.facts) || byCodeUnits(a.id, b.id),
		);
}

/** An answer in a table that compares places; null where the table did not, or does not, speak of the place. */
export interface ChangedAnswer {
	readonly question: string;
	readonly jurisdiction: string;
	readonly from: Answer | null;
	readonly to: Answer | null;
}

type Answer = Comparison["cells"][number]["answer"];

/** Answers that turned between two releases, in the order of the tables and their cells. */
export function changedAnswers(
	before: readonly Comparison[],
	after: readonly Comparison[],
): ChangedAnswer[] {
	const answerIn = (tables: readonly Comparison[], id: string, place: string) =>
		tables
			.find((table) => table.id === id)
			?.cells.find((cell) => cell.jurisdiction === place)?.answer ?? null;
	return [...after, ...before.filter((b) => !after.some((a) => a.id === b.id))]
		.flatMap((table) => {
			const places = [...before, ...after]
				.filter((other) => other.id === table.id)
				.flatMap((other) => other.cells.map((cell) => cell.jurisdiction));
			return [...new Set(places)].map((jurisdiction) => ({
				question: table.question.en ?? table.id,
				jurisdiction,
				from: answerIn(before, table.id, jurisdiction),
				to: answerIn(after, table.id, jurisdiction),
			}));
		})
		.filter(({ from, to }) => from !== to);
}

const order: readonly ChangedFact["code"][] = [
	"outcome",
	"status",
	"added",
	"removed",
	"step",
	"penalties",
	"elements",
	"words",
	"checked",
];

function weightOf(facts: readonly ChangedFact[]): number {
	return Math.min(...facts.map((fact) => order.indexOf(fact.code)));
}

function changeOf(
	{ id, title, jurisdiction, shortTitle }: PublishedRecord,
	facts: readonly ChangedFact[],
): RecordChange {
	return { id, title: shortTitle ?? title, jurisdiction, facts };
}

function factsOf(was: PublishedRecord, is: PublishedRecord): ChangedFact[] {
	const facts: ChangedFact[] = [];
	if (was.status !== is.status) {
		const matter = is.kind === "case" || is.kind === "enforcement";
		const code = matter ? "outcome" : "status";
		facts.push({ code, from: was.status, to: is.status });
	}
	const known = new Set(was.steps.filter((s) => !s.planned).map(stepKey));
	for (const step of is.steps)
		if (!step.planned && !known.has(stepKey(step)))
			facts.push({ code: "step", step: step.step, date: step.date });
	const refs = changedTiers(was.penalties, is.penalties);
	if (refs.length > 0) facts.push({ code: "penalties", refs });
	if (differs(was.elements, is.elements)) facts.push({ code: "elements" });
	const fields = wordFields.filter((field) => differs(was[field], is[field]));
	if (fields.length > 0) facts.push({ code: "words", fields });
	if (was.checkedOn !== is.checkedOn)
		facts.push({ code: "checked", date: is.checkedOn });
	return facts;
}

const wordFields = [
	"title",
	"summary",
	"provisions",
	"aliases",
	"citations",
	"concepts",
	"relations",
	"disputes",
	"pressMistakes",
	"sources",
	"officialUrl",
] as const;
export type WordField = (typeof wordFields)[number];

function stepKey({ step, date }: PublishedRecord["steps"][number]): string {
	return `${step} ${date}`;
}

function changedTiers(
	was: readonly Penalty[],
	is: readonly Penalty[],
): string[] {
	const before = new Set(was.map(stableJson));
	const after = new Set(is.map(stableJson));
	const changed = [
		...is.filter((tier) => !before.has(stableJson(tier))),
		...was.filter((tier) => !after.has(stableJson(tier))),
	];
	return [...new Set(changed.map((tier) => tier.ref))];
}

function differs(a: unknown, b: unknown): boolean {
	return stableJson(a ?? null) !== stableJson(b ?? null);
}
