import { describe, expect, it } from "vitest";
import { comparisonOn } from "./comparison-on.ts";
import type { Comparison } from "./schema.ts";

const table = (cell: Partial<Comparison["cells"][number]>): Comparison => ({
	schemaVersion: 1,
	id: "tools-banned",
	question: { en: "Are the tools banned?" },
	concepts: ["deepfake"],
	conducts: [],
	checkedOn: "2026-11",
	cells: [{ jurisdiction: "EU", answer: "no", records: ["eu-ban"], ...cell }],
});

describe("a comparison on a day", () => {
	const dated = table({
		note: { en: "Banned from December." },
		later: { from: "2026-12-02", answer: "yes", note: { en: "Banned." } },
	});

	it.each([
		["the day before", "2026-12-01", "no", "Banned from December."],
		["the day itself", "2026-12-02", "yes", "Banned."],
		["long after", "2030-01-01", "yes", "Banned."],
	])("answers by its day: %s", (_, day, answer, note) => {
		const cell = comparisonOn(dated, day).cells[0];
		expect(cell?.answer).toBe(answer);
		expect(cell?.note?.en).toBe(note);
	});

	it("keeps its note where the later answer brings none", () => {
		const cell = comparisonOn(
			table({ note: { en: "N" }, later: { from: "2026", answer: "yes" } }),
			"2026-12-02",
		).cells[0];
		expect(cell?.note?.en).toBe("N");
	});

	it("leaves a cell without a day as it is", () => {
		const plain = table({});
		expect(comparisonOn(plain, "2027-01-01")).toEqual(plain);
	});
});
