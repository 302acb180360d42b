import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Gloss } from "../../gloss/gloss.ts";
import type { Annotated } from "./annotate-item.ts";
import { csvHeader, csvRows } from "./format-csv.ts";
import type { OutputFormat } from "./options.ts";
import { writeOutput } from "./output.ts";

class Sink extends Writable {
	text = "";
	override _write(chunk: Buffer, _encoding: string, done: () => void) {
		this.text += chunk.toString();
		setTimeout(done, 0);
	}
}

async function written(parts: Annotated[], format: OutputFormat | "text") {
	const [out, errors] = [new Sink({ highWaterMark: 4 }), new Sink()];
	async function* all() {
		yield* parts;
	}
	const allRead = await writeOutput(all(), format, out, errors);
	await new Promise((resolve) => out.end(resolve));
	return { out: out.text, errors: errors.text, allRead };
}

const gloss: Gloss = {
	schemaVersion: 1,
	datasetVersion: "0",
	id: "a",
	title: '=HYPERLINK("x"), a title',
	publishedAt: null,
	lang: "en",
	pageKind: "news",
	isAiRegulation: true,
	score: 0.97,
	reasons: [],
	jurisdictions: [{ code: "JP", weight: 1, mentions: [] }],
	concepts: [],
	facts: {
		subject: "unknown",
		age: "unknown",
		consent: "unknown",
		conduct: [],
		stage: "arrest",
		mentions: {},
	},
	records: [
		{
			id: "jp-penal-code-175",
			relation: "inferred",
			score: 0.9,
			reasons: [
				{
					code: "named",
					params: {},
					mentions: [{ in: "text", start: 0, end: 4, quote: "two\nyears" }],
				},
			],
			applicability: {
				verdict: "may-apply",
				elements: [{ element: "intent", finding: "not-met", mentions: [] }],
			},
		},
		{
			id: "other",
			relation: "contrast",
			score: 0.5,
			reasons: [],
			applicability: { verdict: "does-not-apply", elements: [] },
		},
	],
	claims: [],
	citations: [],
	noRecordFor: [],
	since: [],
};

describe("writeOutput", () => {
	it("[C7] makes json an array, of none, one or many", async () => {
		expect(JSON.parse((await written([], "json")).out)).toEqual([]);
		const two = [
			{ from: "a", output: "{}" },
			{ from: "b", output: "{}" },
		];
		expect(JSON.parse((await written(two, "json")).out)).toEqual([{}, {}]);
	});

	it("[C7] writes the rest where one could not be read, and says which", async () => {
		const parts = [
			{ from: "a", output: "{}" },
			{ from: "line 2", problem: "this is not JSON." },
			{ from: "b", output: "{}" },
		];
		expect(await written(parts, "ndjson")).toEqual({
			out: "{}\n{}\n",
			errors: "glossator: line 2: this is not JSON.\n",
			allRead: false,
		});
	});

	it("[C8] gives csv one row for each law in play, and its header even to none", async () => {
		const { out } = await written(
			[
				{ from: "a", output: csvRows(gloss) },
				{ from: "b", output: "" },
			],
			"csv",
		);
		expect(out).toBe(
			`${csvHeader}\na,,"'=HYPERLINK(""x""), a title",,en,news,0.97,JP,jp-penal-code-175,inferred,0.9,may-apply,intent,two years\n`,
		);
		expect((await written([], "csv")).out).toBe(`${csvHeader}\n`);
	});
});
