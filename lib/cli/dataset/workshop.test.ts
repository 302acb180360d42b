import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { changedAnswers, changesBetween } from "../../dataset/changes.ts";
import { unpackSections } from "../../dataset/container.ts";
import { caseOf, conceptOf, lawOf, placeOf } from "../../dataset/fixtures.ts";
import { normaliserPrint } from "../../dataset/normaliser-print.ts";
import { publish } from "../../dataset/publish.ts";
import { validate } from "../../dataset/validate.ts";
import { buildBundledDataset, buildRelease } from "./build.ts";
import { findCollisions } from "./collisions-command.ts";
import { summaryOf, writeWhole } from "./compile-command.ts";
import { changesText } from "./diff-command.ts";
import { englishWords } from "./english.ts";
import { formattedJson } from "./json-form.ts";
import { jsonSchemas, storedSchema } from "./json-schema.ts";
import { datasetCommand } from "./main.ts";
import { questionOf, skeleton } from "./new-command.ts";
import { loadSources } from "./sources.ts";
import { ageInDays } from "./stale-command.ts";

let folder = "";
let printed: string[] = [];

/** Built once: it takes a second. */
let build: ReturnType<typeof buildBundledDataset> | null = null;
function built() {
	build ??= buildBundledDataset();
	return build;
}

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "glossator-"));
	printed = [];
	const print = (line: unknown) => printed.push(String(line));
	vi.spyOn(console, "log").mockImplementation(print);
	vi.spyOn(console, "error").mockImplementation(print);
});

afterEach(async () => {
	vi.restoreAllMocks();
	await rm(folder, { recursive: true });
});

function releaseOf(...records: ReturnType<typeof lawOf>[]) {
	return publish({
		records,
		concepts: [conceptOf()],
		places: [placeOf()],
		statistics: [],
		comparisons: [],
		helplines: [],
		suppression: { records: [], aliases: [] },
	});
}

describe("the dataset of this clone", () => {
	it("[D1] builds, within its sizes, to what opens again", async () => {
		const files = await built();
		expect([...files.keys()]).toContain("dataset/manifest.json");
		expect([...files.keys()]).toContain("dataset/compiled.bin");
		expect(summaryOf(files)).toMatch(/^Dataset \S+: \d+ records, \d+ concepts/);
		for (const bytes of files.values())
			expect(bytes.length).toBeLessThan(4_000_000);
	});

	it("keeps the automaton within 500 kB compressed", async () => {
		const bytes = (await built()).get("dataset/compiled.bin");
		const sections = unpackSections(
			bytes ?? new Uint8Array(),
			normaliserPrint(),
			"stored",
		);
		if (!sections.ok) throw new Error(sections.detail);
		let packed = 0;
		for (const [name, view] of Object.entries(sections.value))
			if (name.startsWith("automaton."))
				packed += gzipSync(
					new Uint8Array(view.buffer, view.byteOffset, view.byteLength),
				).length;
		expect(packed).toBeGreaterThan(10_000);
		expect(packed).toBeLessThan(500_000);
	});

	it("lies in the project's form (npx glossator dataset format puts it so)", async () => {
		const files = await loadSources();
		const askew = files.filter(
			({ text }) => formattedJson(JSON.parse(text)) !== text,
		);
		expect(askew.map(({ path }) => path)).toEqual([]);
	});

	it.each([...jsonSchemas()])(
		"has the JSON Schema of a %s that follows from the code",
		async (name, schema) => {
			expect(await storedSchema(name)).toBe(formattedJson(schema));
		},
	);
});

describe("a build that cannot be", () => {
	it("[D1] names file, field and remedy, and leaves nothing", async () => {
		await writeFile(join(folder, "suppression.json"), "{");
		await expect(buildBundledDataset(folder)).rejects.toThrow(
			/suppression\.json Line 1, column 2: the file ends before everything is closed\. Look for/,
		);
	});

	it("replaces a release whole, and nothing that is none", async () => {
		const release = new Map([["dataset/manifest.json", new Uint8Array([1])]]);
		const target = join(folder, "release");
		await writeWhole(
			target,
			new Map([...release, ["dataset/shards/a.json", new Uint8Array([2])]]),
		);
		await writeWhole(target, release);
		expect(await readdir(target)).toEqual(["manifest.json"]);
		await writeFile(join(folder, "mine.txt"), "x");
		await expect(writeWhole(folder, release)).rejects.toThrow(
			"holds something else",
		);
		expect(await readdir(folder)).toEqual(
			expect.arrayContaining(["mine.txt", "release"]),
		);
	});
});

describe("commands", () => {
	it.each([
		"validate",
		"new",
		"format",
		"show",
		"find",
		"stats",
		"stale",
		"collisions",
		"diff",
		"export",
		"compile",
	])("%s explains itself with an example", async (name) => {
		expect(await datasetCommand([name, "--help"])).toBe(0);
		expect(printed.join("\n")).toMatch(
			new RegExp(`Examples?:\n\\s+npx glossator dataset ${name}`),
		);
	});

	it.each([
		[["nothing"], "There is no command “nothing”."],
		[["show"], "Name the id to show."],
		[["show", "jp-none-175"], "There is no record or concept “jp-none-175”."],
		[["stats", "--bogus"], "Unknown option '--bogus'"],
		[["stale", "--today", "soon"], "--today takes a day such as 2026-11-24."],
		[["validate", "--today", "2026-13-01"], "--today takes a day such as"],
		[
			["export", "--format", "csv", "--out", "/nowhere-at-all/x.csv"],
			"/nowhere-at-all/x.csv cannot be written",
		],
		[["stale", "--days", "many"], "--days takes a whole number of days."],
		[["diff", "/nowhere-at-all"], "There is no folder /nowhere-at-all."],
		[["export", "--format", "docx"], "--format takes csv, json or html."],
	])("%j is refused in one sentence, with 2", async (args, sentence) => {
		expect(await datasetCommand(args)).toBe(2);
		expect(printed.join("\n")).toContain(sentence);
	});

	it("show tells a record as a reader would be told", async () => {
		expect(await datasetCommand(["show", "jp-penal-code-175"])).toBe(0);
		const text = printed.join("\n");
		expect(text).toContain("Japan · statute · in force");
		expect(text).toMatch(/Up to 2 years in prison/);
	});

	it("find puts the article before laws that only mention it", async () => {
		expect(await datasetCommand(["find", "article", "175"])).toBe(0);
		expect(printed.join("\n").split("\n")[2]).toMatch(/^jp-penal-code-175 /);
		expect(await datasetCommand(["find", "qqqzzz"])).toBe(1);
	});

	it("diff reads two releases from their folders", async () => {
		const [a, b] = [join(folder, "a"), join(folder, "b")];
		await writeWhole(a, await buildRelease(releaseOf(lawOf()), []));
		await writeWhole(
			b,
			await buildRelease(releaseOf(lawOf({ checkedOn: "2026-02" })), []),
		);
		expect(await datasetCommand(["diff", a, a])).toBe(0);
		expect(printed.at(-1)).toBe("Nothing changed.");
		expect(await datasetCommand(["diff", a, b])).toBe(0);
		expect(printed.at(-1)).toContain("Checked again, up to February 2026.");
	});
});

it("diff tells first what turned for a person", () => {
	const event = (status: string, date: string) =>
		caseOf({
			id: "zz-raid",
			kind: "enforcement",
			status,
			steps: [{ step: "arrest", date }],
			title: "Zed raid",
		});
	const before = releaseOf(
		lawOf({ status: "enacted" }),
		event("arrest", "2025"),
		lawOf({ id: "zz-gone" }),
	);
	const after = releaseOf(
		lawOf(),
		event("closed", "2025"),
		lawOf({ id: "zz-new" }),
	);
	const text = changesText(
		changesBetween(before.records, after.records),
		englishWords(),
	);
	expect(
		text.split("\n\n").map((part) => part.split("\n").slice(0, 2).join(" / ")),
	).toEqual([
		"Zed raid (Unknown Region, zz-raid) /   The outcome turned: arrest before, now closed.",
		"Synthetic Likeness Act of Zedland (Unknown Region, zz-image-act) /   The status changed: enacted, not yet begun before, now in force.",
		"Synthetic Likeness Act of Zedland (Unknown Region, zz-new) /   New in the dataset.",
		"Synthetic Likeness Act of Zedland (Unknown Region, zz-gone) /   No longer in the dataset.",
	]);
});

it("collisions say what tells shared names apart", () => {
	const named = (
		id: string,
		jurisdiction: string,
		text: string,
		needs?: "context",
	) =>
		lawOf({
			id,
			jurisdiction,
			title: `Title ${id}`,
			aliases: [{ text, lang: "en", ...(needs && { needs }) }],
		});
	const found = findCollisions(
		releaseOf(
			named("zz-a", "ZZ", "Likeness Law"),
			named("yy-a", "YY", "likeness law"),
			named("zz-b", "ZZ", "Mask Law of Zed"),
			named("zz-c", "ZZ", "Mask law of Zed"),
			named("zz-d", "ZZ", "Face law of Zed", "context"),
			named("zz-e", "ZZ", "Face law of Zed", "context"),
		),
	);
	expect(found.map((c) => [c.name, c.resolved])).toEqual([
		["face law of zed", "context"],
		["likeness law", "jurisdiction"],
		["mask law of zed", "open"],
	]);
});

it("new writes nothing but what was answered", () => {
	const record = skeleton(
		{ jurisdiction: "JP", concepts: "a, b,", step: "signed", date: "2024" },
		"2026-01-01",
	);
	expect(record).toMatchObject({
		concepts: ["a", "b"],
		steps: [{ step: "signed", date: "2024" }],
		checkedOn: "2026-01-01",
		title: "",
	});
});

it("new asks again for every answer that the check finds fault with", () => {
	const record = skeleton(
		{ kind: "statute", date: "2026-02-31", status: "in force" },
		"2026",
	);
	const path = `records/${record.jurisdiction}/${record.id}.json`;
	const { problems } = validate(
		[{ path, text: JSON.stringify(record) }],
		"2026-01-01",
	);
	const again = problems.map((problem) => questionOf(problem.field));
	expect(new Set(again)).toEqual(
		new Set([
			"id",
			"jurisdiction",
			"title",
			"summary",
			"status",
			"step",
			"date",
			"concepts",
			"source",
			"source-kind",
		]),
	);
	expect(questionOf("provisions 1")).toBeNull();
});

it.each([
	["2026-01-01", "2026-01-31", 30],
	["2026-01", "2026-01-31", 0],
	["2025", "2026-01-01", 1],
	["2027", "2026-01-01", 0],
])("age of %s on %s is %i days", (checked, today, days) => {
	expect(ageInDays(checked, today)).toBe(days);
});

it("lays JSON out as the formatter does", async () => {
	const value = {
		b: [],
		a: { z: 1, list: ["x".repeat(40), "y".repeat(40)] },
		c: [{ d: true }],
		e: {},
	};
	expect(formattedJson(value)).toBe(
		`{\n\t"a": {\n\t\t"list": [\n\t\t\t"${"x".repeat(40)}",\n\t\t\t"${"y".repeat(40)}"\n\t\t],\n\t\t"z": 1\n\t},\n\t"b": [],\n\t"c": [\n\t\t{\n\t\t\t"d": true\n\t\t}\n\t],\n\t"e": {}\n}\n`,
	);
	expect(
		await readFile(
			new URL("../../dataset/suppression.json", import.meta.url),
			"utf8",
		),
	).toMatch(/\n$/);
});

it("diff tells which answers of a comparison turned, and in which words a record differs", () => {
	const table = (...cells: [string, "yes" | "no" | "unknown"][]) => [
		{
			schemaVersion: 1 as const,
			id: "may-sell",
			question: { en: "May it be sold?" },
			concepts: [],
			conducts: [],
			cells: cells.map(([jurisdiction, answer]) => ({
				jurisdiction,
				answer,
				records: [],
			})),
			checkedOn: "2026-01",
		},
	];
	const answers = changedAnswers(
		table(["JP", "no"], ["FR", "no"], ["DE", "yes"]),
		table(["JP", "no"], ["FR", "yes"], ["IT", "unknown"]),
	);
	const changes = changesBetween(
		releaseOf(lawOf()).records,
		releaseOf(lawOf({ officialUrl: "https://law.gov.zz/1", aliases: [] }))
			.records,
	);
	const text = changesText(changes, englishWords(), answers);
	expect(text.split("\n").filter((line) => line.startsWith("  "))).toEqual([
		"  Worded differently: the names it is found by and its official address.",
		"  France: “No” before, now “Yes”.",
		"  Germany: “Yes” before, now not answered.",
		"  Italy: not answered before, now “Not in our records”.",
	]);
	expect(changesText([], englishWords(), [])).toBe("Nothing changed.");
});
