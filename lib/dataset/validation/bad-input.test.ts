import { describe, expect, it } from "vitest";
import { conceptOf, filesOf, lawOf, placeOf, today } from "../fixtures.ts";
import type { SourceFile } from "../sources.ts";
import { validate } from "../validate.ts";

const path = "records/ZZ/zz-image-act.json";

/** The lines that a person gets who puts this text in place of the one record. */
function lines(text: string, ...others: SourceFile[]): string[] {
	const files = [...filesOf({ records: [] }), { path, text }, ...others];
	return validate(files, today).problems.map(
		(p) => `${p.file}: ${p.field}: ${p.problem} → ${p.remedy}`,
	);
}

const changed = (change: object) => JSON.stringify({ ...lawOf(), ...change });
const whole = changed({});
const also = (file: string, value: object): SourceFile => ({
	path: file,
	text: JSON.stringify(value),
});

/** What stands in the file, and the one line that it gets: file, field, what is wrong → what to do. */
const cases: readonly [name: string, text: string, line: string][] = [
	[
		"an unknown field that is a slip",
		changed({ titel: "x" }),
		`${path}: titel: is not a field that we know here → Did you mean “title”? Else delete it.`,
	],
	[
		"an unknown field deep inside",
		changed({ elements: { minor: { is: "required", conditon: "x" } } }),
		`${path}: elements › minor › conditon: is not a field that we know here → Did you mean “condition”? Else delete it.`,
	],
	[
		"an unknown field like no other",
		changed({ elements: { minor: { is: "required", weather: "x" } } }),
		`${path}: elements › minor › weather: is not a field that we know here → Delete it; what may stand here: condition, is.`,
	],
	[
		"a word that is nearly one of ours",
		changed({ status: "in force" }),
		`${path}: status: says "in force" → Did you mean “in-force”? Write one of: proposed, failed, enacted, in-force, partly-in-force, partly-enjoined, enjoined, struck-down, repealed, published.`,
	],
	[
		"a kind that is nearly one of ours",
		changed({ kind: "Statute" }),
		`${path}: kind: says "Statute" → Did you mean “statute”? Write one of: statute, regulation, ordinance, bill, treaty, guidance, case, enforcement.`,
	],
	[
		"a currency that no place uses",
		changed({
			penalties: [
				{ ref: "s. 1", nature: "criminal", fine: { max: 5, currency: "ZZZ" } },
			],
		}),
		`${path}: penalties 1 › fine › currency: says ZZZ, which no place uses → Did you mean ZZD? Correct it, or add it to the currencies of its place.`,
	],
	[
		"a language that is a country",
		changed({ titleNative: { lang: "jp", text: "法" } }),
		`${path}: titleNative › lang: says jp, which is no language → Write a language code: en, ja, ko, zh-Hans (not jp, kr, cn: those are countries).`,
	],
	[
		"a text under a language that is none",
		changed({ summary: { en: "x", xx: "y" } }),
		`${path}: summary › xx: says xx, which is no language → Write a language code: en, ja, ko, zh-Hans (not jp, kr, cn: those are countries).`,
	],
	[
		"an impossible date",
		changed({ steps: [{ step: "in-force", date: "2021-02-31" }] }),
		`${path}: steps 1 › date: says 2021-02-31, a day that the calendar does not have → Correct the day, or write only year and month.`,
	],
	[
		"a month that does not exist",
		changed({ checkedOn: "2026-13" }),
		`${path}: checkedOn: says "2026-13" → Write YYYY, YYYY-MM or YYYY-MM-DD, as exactly as it is known; leave the field out if it is not.`,
	],
	[
		"a script in a text",
		changed({ title: "A <script>alert(1)</script> Act" }),
		`${path}: title: holds markup or a script (<script>) → Write plain text: no tags, no &…; codes, no addresses that begin with javascript:.`,
	],
	[
		"an address that runs a script",
		changed({ officialUrl: "javascript:alert(1)" }),
		`${path}: officialUrl: says "javascript:alert(1)" → Write the full address, beginning with https:// and without spaces.`,
	],
	[
		"a text of ten million characters",
		changed({ title: "x".repeat(10_000_000) }),
		`${path}: : The file has ${changed({ title: "" }).length + 10_000_000} characters, at most 200000 are allowed. → A record says what a law does; leave its full text at the publisher.`,
	],
	[
		"a text of a hundred thousand characters",
		changed({ title: "x".repeat(100_000) }),
		`${path}: title: has 100000 characters, at most 300 are allowed → Write one line of 1 to 300 characters.`,
	],
	[
		"brackets without end",
		`{"id":${"[".repeat(90_000)}${"]".repeat(90_000)}}`,
		`${path}: : Line 1, column 37: brackets lie more than 30 deep. → Look at a neighbouring file for the form.`,
	],
	[
		"a surplus comma",
		`${whole.slice(0, -1)}\n,}`,
		`${path}: : Line 2, column 2: the name of a field is missing. → Write it in quotation marks ("title": …), or delete the surplus comma.`,
	],
	[
		"half a file",
		whole.slice(0, 40),
		`${path}: : Line 1, column 40: a text is never closed. → Write the closing quotation mark ".`,
	],
	[
		"an empty file",
		"",
		`${path}: : Line 1, column 1: the file ends before everything is closed. → Look for a missing } or ] or quotation mark.`,
	],
	[
		"a field that stands twice",
		`{\n"status":"repealed",${whole.slice(1)}`,
		`${path}: : Line 2, column ${whole.indexOf('"status"') + 20}: the field “status” stands here a second time. → Keep one of the two; only one can hold.`,
	],
	[
		"a byte order mark",
		`\ufeff${whole}`,
		`${path}: : Begins with an invisible byte order mark. → Save the file as UTF-8, without a byte order mark.`,
	],
	[
		"another encoding",
		changed({ title: "Gesetz \ufffdber" }),
		`${path}: : Line 1: holds a letter that could not be read. → Save the file as UTF-8, without a byte order mark.`,
	],
	[
		"a list where a record should be",
		"[]",
		`${path}: : says [], where a group of fields in { } is expected → A file is one group of fields in { }; look at a neighbour for the form.`,
	],
	[
		"a relation that leads nowhere",
		changed({ relations: [{ type: "amends", id: "zz-none" }] }),
		`${path}: relations 1 › id: names zz-none, which is no record → Correct the id (npx glossator dataset find …), or delete the reference.`,
	],
	[
		"a concept that is misspelt",
		changed({ concepts: ["likenes"] }),
		`${path}: concepts 1: names likenes, which is no concept → Did you mean “likeness”? Use a file name of lib/dataset/concepts, or add the concept.`,
	],
	[
		"a kept name without a day to look again",
		changed({ namesKept: [{ name: "Zed", reason: "historic" }] }),
		`${path}: namesKept 1 › lookAgainOn: is missing → Write YYYY, YYYY-MM or YYYY-MM-DD, as exactly as it is known; leave the field out if it is not.`,
	],
];

describe("[D2] bad input gets one clear line: file, field, what is wrong, what to do", () => {
	it.each(cases)("%s", (_, text, line) => {
		expect(lines(text)).toEqual([line]);
	});

	it("a record whose place we do not know", () => {
		const record = lawOf({ id: "zy-act", jurisdiction: "ZY" });
		const file = "records/ZY/zy-act.json";
		expect(lines(whole, also(file, record))).toEqual([
			`${file}: jurisdiction: says ZY, which is no place that we know → Did you mean ZZ? Correct the code, or add lib/dataset/places/ZY.json.`,
		]);
	});

	it("a relation that comes back", () => {
		const to = (id: string) => ({ relations: [{ type: "part-of", id }] });
		const other = lawOf({ id: "zz-b", ...to("zz-image-act") } as object);
		const file = "records/ZZ/zz-b.json";
		expect(lines(changed(to("zz-b")), also(file, other))).toEqual([
			`${file}: relations: lead in a circle by “part-of”: zz-b → zz-image-act → zz-b → Delete the relation that points the wrong way.`,
		]);
	});

	it("an id that two files claim", () => {
		const file = "records/ZZ/zz-other.json";
		expect(lines(whole, { path: file, text: whole })).toEqual([
			`${file}: id: says zz-image-act of ZZ, which does not fit the file's name and folder → Call the file records/ZZ/zz-image-act.json, or correct id and jurisdiction.`,
			`${file}: id: says zz-image-act, which ${path} says too → Merge the two records, or give the newer one another id.`,
		]);
	});

	it("does not know of a parent that is no place, nor of a second cell for a place", () => {
		const place = placeOf({ code: "ZZ-01", parent: "ZX" });
		expect(lines(whole, also("places/ZZ-01.json", place))).toEqual([
			"places/ZZ-01.json: parent: says ZX, which is no place that we know → Did you mean ZZ? Correct the code, or add lib/dataset/places/ZX.json.",
		]);
	});

	it("one slip does not hide another in the same file", () => {
		const text = changed({
			status: "in force",
			summary: { en: "<b>x</b>" },
			steps: [{ step: "in-force", date: "2021-02-31" }],
		});
		expect(lines(text).map((line) => line.split(": ")[1])).toEqual([
			"status",
			"summary › en",
			"steps 1 › date",
		]);
	});

	it("one broken file does not hide what is wrong in others", () => {
		const found = lines(
			"{",
			also("concepts/likeness-2.json", conceptOf({ id: "other" })),
		);
		expect(found).toHaveLength(2);
	});
});
