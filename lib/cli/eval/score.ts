import type { Gloss } from "../../gloss/gloss.ts";
import type { Expectation } from "./expectation.ts";

export interface Fault {
	readonly what:
		| "missed-page"
		| "false-alarm"
		| "jurisdiction"
		| "concept"
		| "missed-record"
		| "wrong-record"
		| "missed-contrast"
		| "fact"
		| "missed-claim"
		| "wrong-verdict"
		| "wrong-differs";
	readonly detail: string;
}

/** Counts over which precision and recall are worked out. */
export interface Tally {
	right: number;
	wrong: number;
	missed: number;
}

export interface PageScore {
	readonly detection: Tally;
	readonly records: Tally;
	readonly claims: Tally;
	readonly faults: readonly Fault[];
}

const attachedRelations = new Set(["cited", "linked", "named", "inferred"]);

/** Compare one gloss with what the page is expected to yield. A record that is neither expected nor allowed is wrong. */
export function scorePage(gloss: Gloss, expected: Expectation): PageScore {
	const faults: Fault[] = [];
	return {
		detection: scoreDetection(gloss, expected, faults),
		records: scoreRecords(gloss, expected, faults),
		claims: scoreClaims(gloss, expected, faults),
		faults: [...faults, ...factFaults(gloss, expected)],
	};
}

export function addTally(into: Tally, from: Tally): void {
	into.right += from.right;
	into.wrong += from.wrong;
	into.missed += from.missed;
}

export function emptyTally(): Tally {
	return { right: 0, wrong: 0, missed: 0 };
}

/** Null where nothing was there to be counted. */
export function precisionOf({ right, wrong }: Tally): number | null {
	return right + wrong === 0 ? null : right / (right + wrong);
}

export function recallOf({ right, missed }: Tally): number | null {
	return right + missed === 0 ? null : right / (right + missed);
}

export function f1Of(tally: Tally): number | null {
	const p = precisionOf(tally);
	const r = recallOf(tally);
	if (p === null || r === null) return null;
	return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

function scoreDetection(
	gloss: Gloss,
	expected: Expectation,
	faults: Fault[],
): Tally {
	const tally = emptyTally();
	const score = `score ${gloss.score.toFixed(2)}`;
	if (gloss.isAiRegulation && expected.isAiRegulation) tally.right++;
	if (gloss.isAiRegulation && !expected.isAiRegulation) {
		tally.wrong++;
		faults.push({ what: "false-alarm", detail: score });
	}
	if (!gloss.isAiRegulation && expected.isAiRegulation) {
		tally.missed++;
		faults.push({ what: "missed-page", detail: score });
	}
	return tally;
}

function scoreRecords(
	gloss: Gloss,
	expected: Expectation,
	faults: Fault[],
): Tally {
	const tally = emptyTally();
	const attached = gloss.records.filter((r) =>
		attachedRelations.has(r.relation),
	);
	const wanted = new Set(expected.attached ?? []);
	const allowed = new Set(expected.mayAttach ?? []);
	for (const record of attached) {
		if (wanted.has(record.id)) tally.right++;
		else if (!allowed.has(record.id)) {
			tally.wrong++;
			faults.push({
				what: "wrong-record",
				detail: `${record.id} (${record.relation} ${record.score.toFixed(2)}: ${record.reasons.map((r) => r.code).join(", ")})`,
			});
		}
	}
	const ids = new Set(attached.map((r) => r.id));
	for (const id of wanted) {
		if (ids.has(id)) continue;
		tally.missed++;
		faults.push({ what: "missed-record", detail: id });
	}
	const contrasted = new Set(
		gloss.records.filter((r) => r.relation === "contrast").map((r) => r.id),
	);
	for (const id of expected.contrast ?? [])
		if (!contrasted.has(id))
			faults.push({ what: "missed-contrast", detail: id });
	return tally;
}

function scoreClaims(
	gloss: Gloss,
	expected: Expectation,
	faults: Fault[],
): Tally {
	const tally = emptyTally();
	for (const wanted of expected.claims ?? []) {
		const found = gloss.claims.find(
			(c) => c.kind === wanted.kind && touches(c.quote, wanted.quoteContains),
		);
		if (!found) {
			tally.missed++;
			faults.push({
				what: "missed-claim",
				detail: `${wanted.kind} “${wanted.quoteContains}”`,
			});
		} else if (found.verdict !== wanted.verdict) {
			tally.wrong++;
			faults.push({
				what: found.verdict === "differs" ? "wrong-differs" : "wrong-verdict",
				detail: `${wanted.kind} “${found.quote}”: ${found.verdict}, expected ${wanted.verdict}`,
			});
		} else tally.right++;
	}
	for (const claim of gloss.claims) {
		if (claim.verdict !== "differs") continue;
		const asked = expected.claims?.some(
			(w) => w.kind === claim.kind && touches(claim.quote, w.quoteContains),
		);
		if (asked) continue;
		tally.wrong++;
		faults.push({
			what: "wrong-differs",
			detail: `${claim.kind} “${claim.quote}” against ${claim.recordId ?? claim.statisticId}`,
		});
	}
	return tally;
}

function factFaults(gloss: Gloss, expected: Expectation): Fault[] {
	const faults: Fault[] = [];
	const first = expected.jurisdictions?.[0];
	if (
		expected.isAiRegulation &&
		first &&
		gloss.jurisdictions[0]?.code !== first
	)
		faults.push({
			what: "jurisdiction",
			detail: `${gloss.jurisdictions[0]?.code ?? "none"} first, expected ${first}`,
		});
	const concepts = new Set(gloss.concepts.map((c) => c.id));
	for (const id of expected.concepts ?? [])
		if (!concepts.has(id)) faults.push({ what: "concept", detail: id });
	const facts: Record<string, unknown> = { ...gloss.facts };
	for (const [name, value] of Object.entries(expected.facts ?? {})) {
		const found = facts[name];
		const same = Array.isArray(value)
			? Array.isArray(found) && value.every((v) => found.includes(v))
			: found === value;
		if (!same)
			faults.push({
				what: "fact",
				detail: `${name}: ${JSON.stringify(found)}, expected ${JSON.stringify(value)}`,
			});
	}
	return faults;
}

function touches(quote: string, part: string): boolean {
	const a = flat(quote);
	const b = flat(part);
	return a.includes(b) || b.includes(a);
}

function flat(text: string): string {
	return text.toLowerCase().replace(/\s+/gu, " ").trim();
}
