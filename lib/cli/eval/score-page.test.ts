import { describe, expect, it } from "vitest";
import type { Gloss, RecordMatch } from "../../gloss/gloss.ts";
import type { Expectation } from "./expectation.ts";
import { scorePage } from "./score-page.ts";
import { precisionOf, recallOf } from "./tally.ts";

type Verdict = RecordMatch["applicability"]["verdict"];

function record(
	id: string,
	relation: RecordMatch["relation"] = "inferred",
	verdict: Verdict = "may-apply",
): RecordMatch {
	return {
		id,
		relation,
		score: 0.9,
		reasons: [
			{
				code: "named",
				params: {},
				mentions: [{ in: "text", start: 0, end: 9, quote: "two\nwords" }],
			},
		],
		applicability: { verdict, elements: [] },
	};
}

function claim(verdict: Gloss["claims"][number]["verdict"], recordId = "a") {
	return {
		kind: "penalty" as const,
		quote: "up to two years",
		start: 0,
		end: 15,
		verdict,
		recordId,
		statisticId: null,
		explanation: { code: "penalty-matches" as const, params: {} },
	};
}

function gloss(parts: Partial<Gloss> = {}): Gloss {
	return {
		schemaVersion: 1,
		datasetVersion: "0",
		id: "x",
		title: "",
		publishedAt: null,
		lang: "en",
		pageKind: "news",
		isAiRegulation: true,
		score: 0.9,
		reasons: [],
		jurisdictions: [],
		concepts: [],
		facts: {
			subject: "unknown",
			age: "unknown",
			consent: "unknown",
			conduct: [],
			stage: "other",
			mentions: {},
		},
		records: [],
		claims: [],
		citations: [],
		noRecordFor: [],
		since: [],
		...parts,
	};
}

function expected(parts: Partial<Expectation> = {}): Expectation {
	return {
		publishedAt: null,
		lang: "en",
		isAiRegulation: true,
		split: "fit",
		...parts,
	};
}

describe("scorePage", () => {
	it("counts what is attached and allowed as right, and asks only for what is wanted", () => {
		const { records } = scorePage(
			gloss({ records: [record("a"), record("b")] }),
			expected({ attached: ["a", "c"], mayAttach: ["b"] }),
		);
		expect(records.all).toEqual({ right: 2, wrong: 0, found: 1, missed: 1 });
	});

	it.each<[string, RecordMatch, Partial<Expectation>, number | null]>([
		["neither asked for nor allowed", record("x"), { attached: [] }, 0],
		["a contrast", record("x", "contrast"), { attached: [] }, null],
		["comparable", record("x", "comparable"), { attached: [] }, null],
		[
			"said not to reach the story",
			record("x", "named", "does-not-apply"),
			{ attached: [], notAttached: ["x"] },
			null,
		],
		[
			"one that must not reach it, and may",
			record("x"),
			{ attached: ["x"], doesNotApply: ["x"] },
			0,
		],
		[
			"one that must not reach it, left open",
			record("x", "named", "unclear"),
			{ attached: ["x"], doesNotApply: ["x"] },
			1,
		],
		["unclear", record("x", "named", "unclear"), { attached: ["x"] }, 1],
		["not judged", record("x"), {}, null],
		["on a page to be passed over", record("x"), { isAiRegulation: false }, 0],
	])("gives the precision of a record that is %s", (_, one, wanted, result) => {
		const { records } = scorePage(gloss({ records: [one] }), expected(wanted));
		expect(precisionOf(records.all)).toBe(result);
	});

	it("finds a wanted record whatever its verdict, but not as a contrast", () => {
		const recall = (one: RecordMatch) =>
			recallOf(
				scorePage(gloss({ records: [one] }), expected({ attached: ["a"] }))
					.records.all,
			);
		expect(recall(record("a", "cited", "does-not-apply"))).toBe(1);
		expect(recall(record("a", "contrast", "does-not-apply"))).toBe(0);
	});

	it("misses among the first one only what could stand there", () => {
		const { at1, at5 } = scorePage(
			gloss({ records: [record("x"), record("a"), record("b")] }),
			expected({ attached: ["a", "b", "c"] }),
		).records;
		expect(at1).toEqual({ right: 0, wrong: 1, found: 0, missed: 1 });
		expect(at5).toEqual({ right: 2, wrong: 1, found: 2, missed: 1 });
	});

	it("names a wrong record with its grounds and the words quoted", () => {
		const { faults } = scorePage(
			gloss({ records: [record("x")] }),
			expected({ attached: [] }),
		);
		expect(faults).toEqual([
			{
				what: "wrong-record",
				detail: "x (inferred 0.90, may-apply)",
				grounds: ["named: “two words”"],
			},
		]);
	});

	it("asks that what does not reach the story is shown, and said not to", () => {
		const whats = (records: RecordMatch[]) =>
			scorePage(
				gloss({ records }),
				expected({ doesNotApply: ["a"], attached: ["a"] }),
			).faults.map(({ what }) => what);
		expect(whats([record("a", "named", "does-not-apply")])).toEqual([]);
		expect(whats([record("a")])).toEqual([
			"wrong-record",
			"wrong-reach",
			"missed-contrast",
		]);
	});

	it.each([
		["supported", "supported", "a", 1],
		["differs", "supported", "a", 0],
		["supported", "supported", "b", 0],
	] as const)(
		"judges a claim: %s where %s is right, against %s",
		(verdict, right, against, precision) => {
			const wanted = {
				kind: "penalty",
				quoteContains: "two years",
				verdict: right,
				recordId: "a",
			};
			const { claims, faults } = scorePage(
				gloss({ claims: [claim(verdict, against)] }),
				expected({ claims: [wanted] }),
			);
			expect(precisionOf(claims)).toBe(precision);
			expect(faults.some(({ what }) => what === "wrong-differs")).toBe(
				verdict === "differs",
			);
		},
	);

	it("counts a differs that nobody asked for as wrong, and no other verdict", () => {
		const precision = (verdict: Gloss["claims"][number]["verdict"]) =>
			precisionOf(
				scorePage(gloss({ claims: [claim(verdict)] }), expected()).claims,
			);
		expect(precision("differs")).toBe(0);
		expect(precision("needs-context")).toBeNull();
	});
});
