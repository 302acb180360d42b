import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Item, Unread } from "./items.ts";
import { cutHalfLine, idsIn, withoutDone } from "./resume.ts";

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "glossator-"));
});

afterAll(() => rm(folder, { recursive: true }));

describe("cutHalfLine", () => {
	it.each([
		["", ""],
		["{}\n", "{}\n"],
		['{"id":1}\n{"id"', '{"id":1}\n'],
		["{", ""],
		[`{}\n${"x".repeat(200_000)}`, "{}\n"],
		[`${"x".repeat(200_000)}\n{`, `${"x".repeat(200_000)}\n`],
	])("[C11] leaves whole lines alone", async (before, after) => {
		const path = join(folder, "out.ndjson");
		await writeFile(path, before);
		expect(await cutHalfLine(path)).toBe(after.length);
		expect(await readFile(path, "utf8")).toBe(after);
	});

	it("[C11] begins where there is nothing yet", async () => {
		expect(await cutHalfLine(join(folder, "none.ndjson"))).toBe(0);
	});
});

describe("withoutDone", () => {
	const line = (id: string): Item => ({
		from: id,
		kind: "line",
		content: id === "bad" ? "{" : JSON.stringify({ id, text: "words" }),
	});
	async function left(inputs: string[], done: string[]) {
		async function* items(): AsyncGenerator<Item | Unread> {
			for (const id of inputs) yield line(id);
		}
		async function* ids() {
			yield* done;
		}
		const found: string[] = [];
		for await (const item of withoutDone(items(), {
			done: ids(),
			about: {},
			output: "out",
		}))
			found.push("problem" in item ? `${item.from}!` : item.from);
		return found;
	}

	it("[C11] passes over what is done, and tells again of what could not be read", async () => {
		expect(await left(["a", "b", "c"], [])).toEqual(["a", "b", "c"]);
		expect(await left(["a", "bad", "b", "c"], ["a", "b"])).toEqual([
			"bad",
			"c",
		]);
		expect(await left(["a"], ["a"])).toEqual([]);
	});

	it("[C11] tells two stories of one id apart by their order", async () => {
		expect(await left(["a", "a", "b"], ["a"])).toEqual(["a", "b"]);
	});

	it("[C11] goes no further where the output is of other inputs", async () => {
		expect(await left(["a", "b"], ["a", "x"])).toEqual(["out, line 2!"]);
		expect(await left(["a"], ["a", "b"])).toEqual(["out, line 2!"]);
	});
});

describe("idsIn", () => {
	it("[C11] reads as far as the output went", async () => {
		const path = join(folder, "ids.ndjson");
		await writeFile(path, '{"id":"a"}\n{"id":"b"}\nmore');
		const ids: string[] = [];
		for await (const id of idsIn(path, 22)) ids.push(id);
		expect(ids).toEqual(["a", "b"]);
	});
});
