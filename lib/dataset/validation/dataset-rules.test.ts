import { describe, expect, it } from "vitest";
import {
	caseOf,
	conceptOf,
	filesOf,
	lawOf,
	told,
	withCase,
	withRecord,
} from "../fixtures.ts";
import type { Comparison } from "../schema.ts";
import { printOf } from "./origin.ts";

const file = (path: string, value: unknown) => ({
	path,
	text: JSON.stringify(value),
});

describe("[D5] steps and outcomes", () => {
	it.each([
		[
			{
				steps: [
					{ step: "signed", date: "2021-04" },
					{ step: "passed", date: "2021-05" },
					{ step: "in-force", date: "2022" },
				],
			},
			"steps say signed (2021-04) before passed (2021-05)",
		],
		[
			{
				status: "repealed",
				steps: [
					{ step: "in-force", date: "2022" },
					{ step: "repealed", date: "2021-05-01" },
				],
			},
			"steps say repealed (2021-05-01) before in-force (2022)",
		],
	])("%j: %s", (change, line) => {
		expect(told(withRecord(change))).toEqual([line]);
	});

	it("leaves open what a partial date leaves open, and steps that recur", () => {
		const steps = (...list: [string, string][]) =>
			told(withRecord({ steps: list.map(([step, date]) => ({ step, date })) }));
		expect(
			steps(["signed", "2021"], ["passed", "2021-05"], ["in-force", "2022"]),
		).toEqual([]);
		expect(
			steps(["passed", "2024"], ["signed", "2021"], ["signed", "2024"]),
		).toEqual([]);
	});

	it.each([
		["charged", "charged"],
		["acquitted", "decided"],
		["dismissed", "decided"],
	])("nobody is punished in a case that is %s", (status, step) => {
		const imposed = [{ on: "the accused", what: "a fine" }];
		const change = { status, steps: [{ step, date: "2025" }], imposed };
		expect(told(withCase(change))).toEqual([
			`imposed names what was imposed, but the status is ${status}`,
		]);
		expect(told(withCase({ ...change, imposed: [] }))).toEqual([]);
	});
});

describe("[D21] concepts", () => {
	const told1 = (change: object) =>
		told(filesOf({ concepts: [conceptOf(change)] }));
	const long =
		"A lawyer who has been instructed must not, without consent, act for any other person whose interests conflict with those of the first.";
	it.each([
		[{ names: { ja: "姿" } }, "names › en is missing"],
		[{ short: { ja: "姿" } }, "short › en is missing"],
		[
			{ definitions: { legal: { ja: "姿" } } },
			"definitions › legal › en is missing",
		],
		[
			{ definitions: { plain: { en: long } } },
			"definitions › plain › en reads like school grade 10.8 (Flesch–Kincaid)",
		],
		[
			{
				definitions: {
					plain: { en: "Be kind.", ja: "児童保護法令違反行為。" },
				},
			},
			"definitions › plain › ja has 100 % kanji",
		],
		[
			{
				definitions: { plain: { en: "Be kind.", ja: `${"あ".repeat(41)}。` } },
			},
			"definitions › plain › ja has sentences of 41 characters on average",
		],
		[
			{ doNotConfuse: [{ id: "likeness", difference: { en: "None." } }] },
			"doNotConfuse 1 › id names the concept itself",
		],
	])("%j: %s", (change, line) => {
		expect(told1(change)).toEqual([line]);
	});

	it("wants a difference in one sentence, citations and numbers apart", () => {
		const difference = (text: string) =>
			told(
				filesOf({
					concepts: [
						conceptOf({
							doNotConfuse: [{ id: "voice", difference: { en: text } }],
						}),
						conceptOf({ id: "voice" }),
					],
				}),
			);
		expect(difference("This is one. That is another.")).toEqual([
			"doNotConfuse 1 › difference › en has 2 sentences",
		]);
		expect(difference("A likeness (art. 3.1) is seen, a voice heard.")).toEqual(
			[],
		);
	});

	it("lets the legal register be as hard as it must be", () => {
		expect(told1({ definitions: { legal: { en: long } } })).toEqual([]);
	});
});

describe("[D22] comparisons", () => {
	const table = (...cells: Comparison["cells"]) => [
		...filesOf({
			records: [
				lawOf(),
				lawOf({
					id: "zz-bill",
					kind: "bill",
					status: "proposed",
					steps: [],
				} as object),
			],
		}),
		file("comparisons/may-sell.json", {
			schemaVersion: 1,
			id: "may-sell",
			question: { en: "May it be sold?" },
			concepts: ["likeness"],
			conducts: ["sell"],
			cells,
			checkedOn: "2026-01",
		}),
	];
	const cell = (change: object) => ({
		jurisdiction: "ZZ",
		answer: "no" as const,
		records: ["zz-image-act"],
		...change,
	});
	it.each([
		[[cell({})], []],
		[[cell({ answer: "unknown", records: [] })], []],
		[
			[cell({ answer: "yes", records: [] })],
			["cells 1 › records names no record, though the answer is yes"],
		],
		[[cell({}), cell({})], ["cells 2 › jurisdiction names ZZ a second time"]],
		[
			[cell({ answer: "yes", records: ["zz-bill"] })],
			[
				"cells 1 › answer says yes, but rests on what is not law (zz-bill: proposed)",
			],
		],
		[
			[cell({ jurisdiction: "YY" })],
			[
				"cells 1 › jurisdiction says YY, which is no place that we know",
				"cells 1 › records 1 names zz-image-act, a record of ZZ, in the cell of YY",
			],
		],
		[
			[cell({ records: ["zz-gone"] })],
			["cells 1 › records 1 names zz-gone, which is no record"],
		],
	])("%j: %j", (cells, lines) => {
		expect(told(table(...cells))).toEqual(lines);
	});
});

describe("[D20] the sheets of the beginning", () => {
	const sheets = (ids: string[], leftOut: object[] = []) =>
		told([
			...filesOf({ records: [lawOf({ formerIds: ["zz-old"] }), caseOf()] }),
			file("origin-ids.json", ids),
			file("left-out.json", leftOut),
		]);
	const all = ["zz-image-act", "zz-old", "zz-court-2025"];
	const reason = "It told of a matter without AI.";
	it("each is a record, a former id, or left out with a reason", () => {
		expect(sheets(all)).toEqual([]);
		expect(sheets(["zz-image-act", printOf("zz-old")])).toEqual([]);
		expect(sheets([...all, "zz-no-ai"], [{ id: "zz-no-ai", reason }])).toEqual(
			[],
		);
		expect(
			sheets([...all, printOf("zz-no-ai")], [{ id: "zz-no-ai", reason }]),
		).toEqual([]);
	});
	it.each([
		[
			[...all, "zz-lost"],
			[],
			"4 says zz-lost, a sheet that is neither a record, nor a former id of one, nor left out",
		],
		[[...all, "zz-old"], [], "4 says zz-old twice"],
		[
			all,
			[{ id: "zz-old", reason }],
			"1 › id names zz-old, which is taken over in records/ZZ/zz-image-act.json",
		],
		[
			all,
			[{ id: "zz-never", reason }],
			"1 › id names zz-never, which is no sheet of origin-ids.json",
		],
		[[...all, "zz-no-ai"], [{ id: "zz-no-ai" }], "1 › reason is missing"],
	])("%j, left out %j: %s", (ids, leftOut, line) => {
		expect(sheets(ids, leftOut)).toContain(line);
	});
});
