import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articleOf } from "./article-of.ts";
import { decodeHtml } from "./decode.ts";
import { type Item, readItems, sizeOfInputs, type Unread } from "./items.ts";
import { parseAnnotateOptions, parseExtractOptions } from "./options.ts";
import { plainArticle, titleIn } from "./plain-article.ts";

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "glossator-"));
	await writeFile(join(folder, "b.html"), "<p>page b</p>");
	await writeFile(join(folder, "a.txt"), "text a");
	await writeFile(
		join(folder, "c.ndjson"),
		'{"id":1,"text":"x"}\n\n{"id":2,"text":"y"}\n',
	);
	await writeFile(join(folder, "notes.md"), "not a story");
	await writeFile(join(folder, "page"), "<!doctype html><p>no ending</p>");
});

afterAll(() => rm(folder, { recursive: true }));

async function itemsOf(
	paths: string[],
	stdin = "",
	input: "html" | "text" | "ndjson" | "warc" | null = null,
) {
	const found: (Item | Unread)[] = [];
	const options = { input, about: {}, paths };
	for await (const item of readItems(
		options,
		Readable.from([Buffer.from(stdin)]),
	))
		found.push(item);
	return found;
}

function show(item: Item | Unread): string {
	return "problem" in item
		? `! ${item.problem}`
		: `${item.kind}: ${item.content}`;
}

describe("parseAnnotateOptions", () => {
	const parse = (...args: string[]) => parseAnnotateOptions(args, "2026-11-24");

	it("[C1] has defaults for all but the stories", () => {
		expect(parse("a.html", "-")).toEqual({
			ok: true,
			value: {
				input: null,
				about: {},
				paths: ["a.html", "-"],
				format: "json",
				output: null,
				resume: false,
				today: "2026-11-24",
				jobs: null,
			},
		});
	});

	it("[C1] reads every option of the contract", () => {
		expect(
			parse(
				"--ndjson",
				"--format",
				"csv",
				"--lang",
				"zh-Hant",
				"--published",
				"2025-04-15",
				"--url",
				"https://example.org/",
				"--title",
				"T",
			),
		).toMatchObject({
			value: {
				input: "ndjson",
				format: "csv",
				about: {
					lang: "zh-Hant",
					published: "2025-04-15",
					url: "https://example.org/",
					title: "T",
				},
			},
		});
	});

	it.each([
		[["--format", "xml"], "json, ndjson, markdown, csv"],
		[["--input", "pdf"], "html, text, ndjson, warc"],
		[["--published", "last week"], "2025-04-15"],
		[["--published", "2025-02-32"], "2025-04-15"],
		[["--url", "example"], "whole address"],
		[["--lang", "Japanese language"], "language tag"],
		[["--jobs", "0"], "1 to 256"],
		[["--resume"], "--output FILE"],
		[["--resume", "--output", "a.csv"], "--format ndjson"],
		[["--nonsense"], "nonsense"],
	])("[C2] says what %j should have been", (args, part) => {
		expect(parse(...args)).toMatchObject({
			ok: false,
			detail: expect.stringContaining(part),
		});
	});

	it("[C1] tells the output's format from its ending", () => {
		expect(parse("--output", "laws.csv")).toMatchObject({
			value: { format: "csv", output: "laws.csv" },
		});
		expect(parse("--output", "a.csv", "--format", "json")).toMatchObject({
			value: { format: "json" },
		});
		expect(parse("--resume", "--output", "a.ndjson")).toMatchObject({
			value: { format: "ndjson", resume: true },
		});
	});

	it("[C1] gives extract its own formats", () => {
		expect(parseExtractOptions(["--format", "text"])).toMatchObject({
			value: { format: "text" },
		});
		expect(parseExtractOptions(["--format", "csv"]).ok).toBe(false);
		expect(parseExtractOptions(["-h"])).toEqual({ ok: true, value: null });
	});
});

describe("readItems", () => {
	it("[C3] reads files in the order given, and a folder by its names", async () => {
		expect((await itemsOf([join(folder, "b.html"), folder])).map(show)).toEqual(
			[
				"html: <p>page b</p>",
				"text: text a",
				"html: <p>page b</p>",
				'line: {"id":1,"text":"x"}',
				'line: {"id":2,"text":"y"}',
			],
		);
	});

	it("[C3] tells a page from a text by its first characters where the name does not", async () => {
		expect((await itemsOf([join(folder, "page")]))[0]).toMatchObject({
			kind: "html",
		});
		expect((await itemsOf(["-"], "  <html><p>x"))[0]).toMatchObject({
			kind: "html",
		});
		expect((await itemsOf([], "A story. <b>"))[0]).toMatchObject({
			kind: "text",
		});
	});

	it("[C3] unpacks what is packed, and says what is damaged", async () => {
		const whole = join(folder, "packed.txt.gz");
		const broken = join(folder, "broken.ndjson.gz");
		await writeFile(whole, gzipSync("text in a pack"));
		await writeFile(broken, gzipSync('{"id":1,"text":"x"}').subarray(0, 20));
		expect((await itemsOf([whole, broken])).map(show)).toEqual([
			"text: text in a pack",
			"! it is damaged: it cannot be unpacked.",
		]);
		await Promise.all([rm(whole), rm(broken)]);
	});

	it("knows the size of files, and that nobody knows that of a stream", async () => {
		const size = (paths: string[]) =>
			sizeOfInputs({ input: null, about: {}, paths });
		expect(await size([join(folder, "a.txt")])).toBe(6);
		expect(await size([folder])).toBe(6 + 13 + 41);
		expect(await size(["-"])).toBeNull();
	});

	it("[C4] names a line by its number in the file, blank lines counted", async () => {
		expect(
			(await itemsOf([], '{"a":1}\n\nx\n', "ndjson")).map(({ from }) => from),
		).toEqual(["line 1", "line 3"]);
	});

	it("[C4] says what is wrong with a file, and goes on", async () => {
		expect(
			(await itemsOf([join(folder, "none.html"), join(folder, "a.txt")])).map(
				show,
			),
		).toEqual(["! there is no such file or folder.", "text: text a"]);
	});
});

describe("articleOf", () => {
	const line = (content: unknown, about = {}) =>
		articleOf(
			{
				from: "line 1",
				kind: "line",
				content:
					typeof content === "string" ? content : JSON.stringify(content),
			},
			about,
		);

	it("[C5] takes what the line says before what the command line says, and that before the page", () => {
		const html =
			"<html lang=fr><title>Une page au sujet de rien</title><p>Bonjour, tout le monde.</p>";
		expect(
			line({ id: 7, html, title: "Line" }, { title: "Option", lang: "de" }),
		).toMatchObject({
			value: { id: "7", title: "Line", lang: "de" },
		});
		expect(line({ id: "x", html })).toMatchObject({
			value: { id: "x", lang: "fr" },
		});
	});

	it.each([
		["{", "not JSON"],
		[{ id: "a" }, '"html" nor "text"'],
		[{ text: "no id" }, "id"],
		[{ id: "a", text: 5 }, "text"],
		["[1]", "expected object"],
	])("[C4] says what is wrong with %j", (content, part) => {
		expect(line(content)).toMatchObject({
			ok: false,
			detail: expect.stringContaining(part),
		});
	});
});

describe("plainArticle", () => {
	const text = "A title\n\nFirst paragraph, whole.\n";

	it("[C6] leaves the text as it came in and takes its first line for the title", () => {
		expect(plainArticle(text, {})).toMatchObject({
			title: "A title",
			text,
			lang: "und",
		});
		expect(plainArticle(text, { title: "Other" })).toMatchObject({
			title: "Other",
			text,
		});
	});

	it.each([
		["A sentence, which ends.\n\nMore.", ""],
		["One line only", ""],
		["Title\r\n\r\nText", "Title"],
		["\n\n  Title after blank lines \nText", "Title after blank lines"],
		["生成AIの画像で4人逮捕\n本文", "生成AIの画像で4人逮捕"],
	])("[C6] of %j takes %j", (input, title) => {
		expect(titleIn(input)).toBe(title);
	});
});

describe("decodeHtml", () => {
	it.each([
		[Buffer.from('<meta charset="shift_jis">\x83\x41', "latin1"), "ア"],
		[Buffer.from("\ufeff<p>é"), "é"],
		[Buffer.from("<p>é"), "é"],
		[Buffer.from('<meta charset="nonsense"><p>é'), "é"],
		[Buffer.from("\xff\xfe<\0p\0>\0\xe9\0", "latin1"), "é"],
		[Buffer.from('<meta charset="UTF-16"><p>é'), "é"],
	])("[C3] reads %s by its own encoding", (bytes, expected) => {
		expect(decodeHtml(bytes)).toContain(expected);
	});
});
