import { describe, expect, it } from "vitest";
import type { RecordFacts } from "../dataset/compiled.ts";
import { compareDates, daysBetween, standingOn } from "./law-on-day.ts";

const law = (
	steps: RecordFacts["steps"],
	status: RecordFacts["status"] = "in-force",
): RecordFacts => ({
	id: "zz-law",
	kind: "statute",
	jurisdiction: "ZZ",
	title: "Law",
	shortTitle: "Law",
	status,
	steps,
	concepts: [],
	relations: [],
	checkedOn: "2026-01",
	penalties: [],
	elements: {},
	confidence: "high",
	weight: null,
	inverse: [],
});

const life = law([
	{ step: "introduced", date: "2023-02-01" },
	{ step: "signed", date: "2024-06-10" },
	{ step: "in-force", date: "2025-01" },
	{ step: "repealed", date: "2026-03-01" },
]);

describe("standingOn", () => {
	it.each([
		["2022-12-31", "not-yet"],
		["2023-02-01", "proposed"],
		["2024-06-10", "enacted"],
		["2025-02-01", "in-force"],
		["2026-03-01", "ended"],
	])("on %s the law is %s", (day, name) => {
		expect(standingOn(life, day).name).toBe(name);
	});

	it("is vague within the month that a step leaves open", () => {
		expect(standingOn(life, "2025-01-15")).toMatchObject({ vague: true });
		expect(standingOn(life, "2025-02-15")).toMatchObject({ vague: false });
	});

	it("leaves a planned step out", () => {
		const planned = law(
			[
				{ step: "signed", date: "2024-06-10" },
				{ step: "in-force", date: "2025-01-01", planned: true },
			],
			"enacted",
		);
		expect(standingOn(planned, "2026-01-01").name).toBe("enacted");
	});

	it("takes an old law in force whose start is not told as in force, but vaguely", () => {
		const old = law([{ step: "promulgated", date: "1907-04-24" }]);
		expect(standingOn(old, "2025-01-01")).toMatchObject({
			name: "in-force",
			vague: true,
		});
	});

	it("says nothing of a law without steps", () => {
		expect(standingOn(law([]), "2025-01-01").name).toBe("unknown");
	});
});

describe("dates", () => {
	it.each([
		["2025-04-15", "2025-04-15", "same"],
		["2025-04", "2025-04-15", "unclear"],
		["2025", "2025-04-15", "unclear"],
		["2024-12", "2025-04-15", "before"],
		["2026", "2025-04-15", "after"],
	] as const)("%s against %s is %s", (date, day, expected) => {
		expect(compareDates(date, day)).toBe(expected);
	});

	it.each([
		["2025-04-14", "2025-04-15", 1],
		["2024-02-28", "2024-03-01", 2],
		["2023-02-28", "2023-03-01", 1],
		["2025-12-31", "2025-01-01", -364],
	])("from %s to %s are %i days", (from, to, days) => {
		expect(daysBetween(from, to)).toBe(days);
	});
});
