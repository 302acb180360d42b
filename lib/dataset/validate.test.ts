import { describe, expect, it } from "vitest";
import {
	caseOf,
	conceptOf,
	filesOf,
	lawOf,
	placeOf,
	statisticOf,
	today,
	told,
	withRecord,
} from "./fixtures.ts";
import { validate } from "./validate.ts";

describe("[D1] a valid dataset", () => {
	it("has nothing to report", () => {
		expect(
			told(
				filesOf({ records: [lawOf(), caseOf()], statistics: [statisticOf()] }),
			),
		).toEqual([]);
	});
});

describe("[D2] shape, told in plain words", () => {
	it.each([
		[{ status: "in force" }, 'status says "in force"'],
		[{ kind: "law" }, 'kind says "law"'],
		[{ kind: undefined }, "kind is missing"],
		[{ title: "" }, "title is an empty text"],
		[{ title: undefined }, "title is missing"],
		[{ titel: "x" }, "titel is not a field that we know here"],
		[{ aliases: "x" }, 'aliases says "x", where a list in [ ] is expected'],
		[{ concepts: [] }, "concepts is an empty list"],
		[{ checkedOn: "June 2026" }, 'checkedOn says "June 2026"'],
		[{ officialUrl: "law.gov.zz" }, 'officialUrl says "law.gov.zz"'],
		[
			{ imposed: [{ on: "x", what: "y" }] },
			"imposed stands in a statute, but only a case or an enforcement event has it",
		],
		[
			{
				penalties: [
					{ ref: "s. 1", nature: "criminal", prison: { maxMonths: "2 years" } },
				],
			},
			'penalties 1 › prison › maxMonths says "2 years"',
		],
		[
			{
				penalties: [
					{ ref: "s. 1", nature: "criminal", prison: { maxMonths: -1 } },
				],
			},
			"penalties 1 › prison › maxMonths says -1, which must be more than 0",
		],
		[{ schemaVersion: 2 }, "schemaVersion says 2"],
		[
			{ summary: { english: "x" } },
			'summary › english "english" is not a valid key here',
		],
		[
			{ title: "x".repeat(301) },
			"title has 301 characters, at most 300 are allowed",
		],
	])("%j: %s", (change, line) => {
		expect(told(withRecord(change))).toEqual([line]);
	});

	it("says for every finding what to do, and never in a programmer's words", () => {
		const files = withRecord({
			status: 1,
			kind: null,
			steps: {},
			penalties: [{}],
			sources: [{ url: 3, kind: "x" }],
			elements: [],
			concepts: [1],
		});
		for (const found of [
			...validate(files, today).problems,
			...validate(withRecord({ steps: 1, elements: 2, sources: [{}] }), today)
				.problems,
		]) {
			expect(found.remedy).not.toBe("");
			expect(found.problem + found.remedy).not.toMatch(
				/invalid|undefined|expected (string|array|object)|regex/i,
			);
		}
	});

	it("names the line where a file is broken", () => {
		const text = '{\n "id": "x",\n "title" "y"\n}';
		expect(told([...filesOf(), { path: "records/ZZ/x.json", text }])).toEqual([
			"Line 3, column 10: a colon is missing after “title”.",
		]);
	});

	it.each([
		['{"__proto__": {"id": "x"}}', "__proto__"],
		['{"elements": {"constructor": 1}}', "elements › constructor"],
	])("refuses %s", (text, field) => {
		expect(told([...filesOf(), { path: "concepts/x.json", text }])).toEqual([
			`${field} has a name that programs misread`,
		]);
	});

	it("refuses a text that nests too deep, and one that is too long", () => {
		const deep = `${"[".repeat(5000)}${"]".repeat(5000)}`;
		expect(
			told([...filesOf(), { path: "concepts/x.json", text: deep }]),
		).toHaveLength(1);
		const long = JSON.stringify("x".repeat(10_000_000));
		expect(
			told([...filesOf(), { path: "concepts/x.json", text: long }]),
		).toEqual([
			"The file has 10000002 characters, at most 200000 are allowed.",
		]);
	});
});

describe("[D3] names and ids", () => {
	it("holds a file to its name and folder", () => {
		const text = JSON.stringify(lawOf());
		expect(
			told([
				...filesOf({ records: [] }),
				{ path: "records/YY/zz-image-act.json", text },
			]),
		).toEqual([
			"id says zz-image-act of ZZ, which does not fit the file's name and folder",
		]);
	});
	it("wants the jurisdiction at the head of the id", () => {
		expect(told(filesOf({ records: [lawOf({ id: "yy-image-act" })] }))).toEqual(
			["id says yy-image-act, which does not begin with its jurisdiction"],
		);
	});
	it("lets a part of a country keep an id with the country's code alone", () => {
		expect(
			told(
				filesOf({
					records: [lawOf({ id: "zz-town", jurisdiction: "ZZ-01" })],
					places: [placeOf(), placeOf({ code: "ZZ-01", parent: "ZZ" })],
				}),
			),
		).toEqual([]);
	});
	it("warns of a citation of another country", () => {
		expect(told(withRecord({ citations: ["18 U.S.C. § 1460"] }))).toEqual([
			"citations 1 is read as a citation of US, but the record is of ZZ, so no story finds it by this",
		]);
		expect(told(withRecord({ citations: ["Act No. 45 of 1907"] }))).toEqual([]);
	});
	it("refuses an id twice, and a former id that is in use", () => {
		const text = JSON.stringify(lawOf());
		expect(
			told([...filesOf(), { path: "records/ZZ/copy.json", text }]),
		).toContain("id says zz-image-act, which records/ZZ/copy.json says too");
		expect(
			told(
				filesOf({
					records: [lawOf(), caseOf({ formerIds: ["zz-image-act"] })],
				}),
			),
		).toEqual([
			"formerIds 1 says zz-image-act, which is used by records/ZZ/zz-image-act.json",
		]);
	});
	it("holds concepts and places to their file names", () => {
		expect(
			told([
				...filesOf(),
				{
					path: "concepts/other.json",
					text: JSON.stringify(conceptOf({ id: "third" })),
				},
				{
					path: "places/YY.json",
					text: JSON.stringify(placeOf({ code: "XX" })),
				},
			]),
		).toEqual([
			"id says third, which is not the file's name",
			"code says XX, which is not the file's name",
		]);
	});
});

describe("[D4] references", () => {
	it.each([
		[
			{ concepts: ["nothing"] },
			"concepts 1 names nothing, which is no concept",
		],
		[
			{ relations: [{ type: "amends", id: "zz-none" }] },
			"relations 1 › id names zz-none, which is no record",
		],
		[
			{ steps: [{ step: "in-force", date: "2021", by: "zz-none" }] },
			"steps 1 › by names zz-none, which is no record",
		],
		[
			{ relations: [{ type: "see-also", id: "zz-image-act" }] },
			"relations 1 leads to the record itself",
		],
	])("%j: %s", (change, line) => {
		expect(told(withRecord(change))).toEqual([line]);
	});
	it("names the successor of a former id", () => {
		const files = filesOf({
			records: [
				lawOf({ formerIds: ["zz-old"] }),
				caseOf({ relations: [{ type: "applies", id: "zz-old" }] }),
			],
		});
		const { problems } = validate(files, today);
		expect(problems.map((p) => p.remedy)).toEqual(["Write zz-image-act."]);
	});
	it("wants a relation stated once, in one direction", () => {
		expect(
			told(
				filesOf({
					records: [
						lawOf({ relations: [{ type: "see-also", id: "zz-court-2025" }] }),
						caseOf({ relations: [{ type: "see-also", id: "zz-image-act" }] }),
					],
				}),
			),
		).toEqual([
			"relations 1 says see-also zz-court-2025, and zz-court-2025 says the same of this record",
		]);
	});
	it("finds a circle behind a branch", () => {
		const part = (id: string, ...of: string[]) =>
			lawOf({
				id,
				relations: of.map((target) => ({ type: "part-of", id: target })),
			});
		const lines = told(
			filesOf({
				records: [
					part("zz-a", "zz-b", "zz-c"),
					part("zz-b"),
					part("zz-c", "zz-d"),
					part("zz-d", "zz-c", "zz-b"),
				],
			}),
		);
		expect(lines).toContain(
			"relations lead in a circle by “part-of”: zz-c → zz-d → zz-c",
		);
	});
	it("finds a circle of concepts", () => {
		expect(
			told(
				filesOf({
					concepts: [
						conceptOf({ broader: "look" }),
						conceptOf({ id: "look", broader: "likeness" }),
					],
				}),
			),
		).toEqual([
			"broader lead in a circle by “broader”: likeness → look → likeness",
		]);
	});
	it("holds statistics to existing records", () => {
		expect(
			told(filesOf({ statistics: [statisticOf({ records: ["zz-none"] })] })),
		).toEqual(["records 1 names zz-none, which is no record"]);
	});
});

it("[D1] tells everything at once, in an order that does not depend on the files' order", () => {
	const files = [
		...withRecord({ concepts: ["none"], status: "repealed" }),
		{ path: "concepts/x.json", text: "{" },
		{ path: "statistics/y.json", text: "[]" },
	];
	const forwards = validate(files, today).problems;
	expect(new Set(forwards.map((p) => p.file)).size).toBe(3);
	expect(validate(files.toReversed(), today).problems).toEqual(forwards);
});
