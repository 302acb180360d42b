import type { Gloss, RecordMatch } from "../../gloss/gloss.ts";
import type { Expectation } from "./expectation.ts";
import { type Fault, groundLines } from "./fault.ts";
import { emptyTally, type Tally } from "./tally.ts";

export interface RecordScore {
	/** Over all attached records. */
	readonly all: Tally;
	/** Over the first, and over the first five. */
	readonly at1: Tally;
	readonly at5: Tally;
	/** Records that must be said not to reach the story: only `found` and `missed`. */
	readonly contrast: Tally;
	readonly faults: readonly Fault[];
}

const leading = new Set(["cited", "linked", "named", "inferred"]);

/**
 * Score the records of one gloss, by the definitions in tests/corpus/README.md. A page that expects no list is not
 * judged, unless it should be passed over: then it must have no record at all.
 */
export function scoreRecords(gloss: Gloss, expected: Expectation): RecordScore {
	const attached = gloss.records.filter((r) => leading.has(r.relation));
	const isJudged = expected.attached !== undefined || !expected.isAiRegulation;
	return {
		all: isJudged ? tallyOf(attached, expected, null) : emptyTally(),
		at1: isJudged ? tallyOf(attached, expected, 1) : emptyTally(),
		at5: isJudged ? tallyOf(attached, expected, 5) : emptyTally(),
		contrast: contrastTally(gloss, expected),
		faults: [
			...(isJudged ? attachmentFaults(attached, expected) : []),
			...reachFaults(gloss, expected),
			...contrastFaults(gloss, expected),
		],
	};
}

/** @param first - how many of the list a reader sees; null for all */
function tallyOf(
	attached: readonly RecordMatch[],
	expected: Expectation,
	first: number | null,
): Tally {
	const tally = emptyTally();
	const most = first ?? Number.POSITIVE_INFINITY;
	for (const record of attached.filter(isInPlay).slice(0, most))
		tally[isRight(record, expected) ? "right" : "wrong"]++;
	const wanted = new Set(expected.attached ?? []);
	tally.found = attached.slice(0, most).filter((r) => wanted.has(r.id)).length;
	// What could not stand among the first is not missed there.
	tally.missed = Math.min(wanted.size, most) - tally.found;
	return tally;
}

function attachmentFaults(
	attached: readonly RecordMatch[],
	expected: Expectation,
): Fault[] {
	const ids = new Set(attached.map((r) => r.id));
	return [
		...attached
			.filter((record) => isInPlay(record) && !isRight(record, expected))
			.map((record) => faultOf("wrong-record", record)),
		...(expected.attached ?? [])
			.filter((id) => !ids.has(id))
			.map((id): Fault => ({ what: "missed-record", detail: id, grounds: [] })),
	];
}

/** The engine says that this law is in play here and may reach the story. */
function isInPlay(record: RecordMatch): boolean {
	return record.applicability.verdict !== "does-not-apply";
}

function isRight(
	{ id, applicability }: RecordMatch,
	{ attached = [], mayAttach = [], doesNotApply = [] }: Expectation,
): boolean {
	if (!attached.includes(id) && !mayAttach.includes(id)) return false;
	return !doesNotApply.includes(id) || applicability.verdict !== "may-apply";
}

/** Records that must be said not to reach the story, and are shown as if they did. */
function reachFaults(
	gloss: Gloss,
	{ doesNotApply = [] }: Expectation,
): Fault[] {
	return gloss.records
		.filter((record) => doesNotApply.includes(record.id) && isInPlay(record))
		.map((record) => faultOf("wrong-reach", record));
}

function contrastTally(gloss: Gloss, expected: Expectation): Tally {
	const wanted = notReaching(expected);
	const found = wanted.filter((id) => isSetApart(gloss, id)).length;
	return { ...emptyTally(), found, missed: wanted.length - found };
}

function contrastFaults(gloss: Gloss, expected: Expectation): Fault[] {
	return notReaching(expected)
		.filter((id) => !isSetApart(gloss, id))
		.map((id) => ({ what: "missed-contrast", detail: id, grounds: [] }));
}

/** Records that must be said not to reach the story. */
function notReaching({
	contrast = [],
	doesNotApply = [],
}: Expectation): string[] {
	return [...new Set([...contrast, ...doesNotApply])];
}

/** Shown as not reaching the story: as a contrast, or with that verdict because the page raised it itself. */
function isSetApart(gloss: Gloss, id: string): boolean {
	return gloss.records.some(
		(r) => r.id === id && (r.relation === "contrast" || !isInPlay(r)),
	);
}

function faultOf(what: Fault["what"], record: RecordMatch): Fault {
	return {
		what,
		detail: `${record.id} (${record.relation} ${record.score.toFixed(2)}, ${record.applicability.verdict})`,
		grounds: groundLines(record.reasons),
	};
}
