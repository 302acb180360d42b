import { describe, expect, it } from "vitest";
import { compile } from "../dataset/compile.ts";
import { conceptOf } from "../dataset/fixtures.ts";
import { openDataset } from "../dataset/open.ts";
import type { Comparison } from "../dataset/schema.ts";
import { type Asked, questionsOf } from "./questions.ts";

const table = (id: string, change: Partial<Comparison>): Comparison => ({
	schemaVersion: 1,
	id,
	question: { en: `${id}?` },
	concepts: ["lewdness"],
	conducts: [],
	cells: [],
	checkedOn: "2026-01",
	...change,
});

const opened = openDataset(
	compile({
		version: "test",
		records: [],
		concepts: [
			conceptOf({ id: "lewdness", names: { en: "lewdness" }, aliases: [] }),
			conceptOf({ id: "speech", names: { en: "speech" }, aliases: [] }),
		],
		places: [],
		statistics: [],
		comparisons: [
			table("make", { conducts: ["create"], subject: "fictional" }),
			table("sell", {
				conducts: ["sell", "publish"],
				subject: "fictional",
				concepts: ["lewdness", "speech"],
			}),
			table("real", { conducts: ["sell"], subject: "identifiable" }),
		],
		suppression: { records: [], aliases: [] },
		cues: [],
	}),
);
if (!opened.ok) throw new Error(opened.detail);
const dataset = opened.value;

function chosen(facts: Partial<Asked["facts"]>, id = "lewdness"): string[] {
	const asked: Asked = {
		concepts: [{ id, weight: 0.9 }],
		facts: { subject: "fictional", age: "unknown", conduct: [], ...facts },
	};
	return questionsOf(dataset, asked).map((q) => dataset.comparison(q).id);
}

describe("the question that a story raises", () => {
	it("is that of the sale where something was made and sold", () => {
		expect(chosen({ conduct: ["create", "sell"] })[0]).toBe("sell");
		expect(chosen({ conduct: ["sell", "create"] })[0]).toBe("sell");
	});

	it("is that of the making where nothing else was done", () => {
		expect(chosen({ conduct: ["create"] })[0]).toBe("make");
	});

	it("is none about another kind of depiction than the story's", () => {
		expect(chosen({ conduct: ["sell"] })).not.toContain("real");
		expect(chosen({ subject: "unknown", conduct: ["sell"] })).toContain("real");
	});

	it("is none where no idea of the table is in play", () => {
		expect(chosen({ conduct: ["sell"] }, "copyright")).toEqual([]);
	});
});
