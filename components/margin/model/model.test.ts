import { describe, expect, it } from "vitest";
import { fixtureView } from "../fixture.ts";
import type { MarginView, RecordBody } from "../view.ts";
import { checklist } from "./checklist.ts";
import { orderClaims } from "./order-claims.ts";
import { longestPrison, mainPenalty, penaltiesOn } from "./penalties.ts";
import { countLaws, pickRecords } from "./pick-records.ts";
import { standingOn } from "./standing.ts";
import { timelineOf } from "./timeline.ts";

const view = fixtureView();

function withRecord(id: string, over: Partial<RecordBody>): MarginView {
	const record = { ...view.records[id], ...over } as RecordBody;
	return { ...view, records: { ...view.records, [id]: record } };
}
function article175(): RecordBody {
	const record = view.records["jp-penal-code-175"];
	if (!record) throw new Error("the fixture lost its leading law");
	return record;
}

describe("pickRecords", () => {
	it("lets a law lead, not the case that is surer", () => {
		expect(pickRecords(view).leading?.record.id).toBe("jp-penal-code-175");
	});
	it("[C6] never lets a record of low confidence lead", () => {
		const picked = pickRecords(
			withRecord("jp-penal-code-175", { confidence: "low" }),
		);
		expect(picked.leading?.record.id).toBe("jp-ai-obscene-posters-2025");
		expect(picked.folded.map(({ record }) => record.id)).toEqual([
			"jp-penal-code-175",
		]);
	});
	it("sets apart what does not reach the story", () => {
		expect(pickRecords(view).notReaching).toHaveLength(4);
	});
	it("counts laws, not cases", () => {
		expect(countLaws(pickRecords(view))).toBe(1);
	});
	it("leaves out what came without its body", () => {
		const { leading } = pickRecords({ ...view, records: {} });
		expect(leading).toBeNull();
	});
});

describe("standingOn", () => {
	const act = view.records["jp-ai-promotion-act"] as RecordBody;
	it.each([
		["2025-04-15", null],
		["2025-06-01", { status: "enacted", date: "2025-05-28" }],
		["2026-01-01", { status: "in-force", date: "2025-09-01" }],
	])("on %s", (day, standing) => {
		expect(standingOn(act, day)).toEqual(standing);
	});
	it("keeps the record's own status where no step tells another", () => {
		expect(
			standingOn(
				{ ...act, steps: [], status: "partly-in-force" } as RecordBody,
				"2020-01-01",
			),
		).toEqual({
			status: "partly-in-force",
			date: null,
		});
	});
	it("lets a part of a text begin when it first applies", () => {
		const part = {
			...act,
			steps: [
				{ step: "signed", date: "2024-06-13" },
				{ step: "applies", date: "2026-08-02" },
			],
		} as RecordBody;
		expect(standingOn(part, "2025-01-01")?.status).toBe("enacted");
		expect(standingOn(part, "2026-11-24")).toEqual({
			status: "in-force",
			date: "2026-08-02",
		});
	});
	it("does not count a day that is only planned", () => {
		const planned = {
			...act,
			status: "enacted",
			steps: [
				{ step: "passed", date: "2025-05-28" },
				{ step: "in-force", date: "2026-01-01", planned: true },
			],
		} as RecordBody;
		expect(standingOn(planned, "2026-06-01")?.status).toBe("enacted");
	});
});

describe("penalties", () => {
	const tier = (over: object) => ({
		ref: "a",
		nature: "criminal" as const,
		...over,
	});
	it("hold on a day from their beginning to their end", () => {
		const record = {
			...article175(),
			penalties: [
				tier({ to: "2025-05-31", prison: { maxMonths: 24 } }),
				tier({ from: "2025-06-01", prison: { maxMonths: 36 } }),
			],
		};
		expect(longestPrison(penaltiesOn(record, "2025-05-31"))).toBe(24);
		expect(longestPrison(penaltiesOn(record, "2025-06-01"))).toBe(36);
	});
	it("lead with the ordinary case", () => {
		const ordinary = tier({ prison: { maxMonths: 12 } });
		expect(
			mainPenalty([
				tier({ condition: "again", prison: { maxMonths: 60 } }),
				ordinary,
			]),
		).toBe(ordinary);
	});
	it("tell life from a number of months", () => {
		expect(
			longestPrison([
				tier({ prison: { maxMonths: "life" } }),
				tier({ prison: { maxMonths: 60 } }),
			]),
		).toBe("life");
		expect(longestPrison([])).toBeNull();
	});
});

describe("checklist", () => {
	const { leading } = pickRecords(view);
	if (!leading || !view.gloss) throw new Error("the fixture has no gloss");
	const { facts } = view.gloss;
	const rows = checklist(leading, facts);
	const row = (element: string) => rows.find((one) => one.element === element);

	it("tells what is met, with the words that say so", () => {
		expect(row("conduct")).toMatchObject({
			mark: "met",
			mention: { quote: "selling obscene images" },
		});
	});
	it("tells what the law does not ask for, with the fact of the story beside it", () => {
		expect(row("real-person")).toMatchObject({
			mark: "not-needed",
			mention: { quote: "The women in the pictures do not exist" },
		});
	});
	it("leaves out what neither record nor engine speaks of", () => {
		expect(row("date")).toBeUndefined();
	});
	it("leaves a place that fits to the grounds", () => {
		const elements = [
			{ element: "place" as const, finding: "met" as const, mentions: [] },
			{ element: "date" as const, finding: "not-met" as const, mentions: [] },
		];
		const { match, record } = leading;
		const weighed = {
			record,
			match: { ...match, applicability: { ...match.applicability, elements } },
		};
		const shown = checklist(weighed, facts).map(({ element }) => element);
		expect(shown).not.toContain("place");
		expect(shown).toContain("date");
	});
});

describe("timelineOf", () => {
	it("puts the story among the law's and the case's days", () => {
		const points = timelineOf(view, pickRecords(view));
		const dates = points.map(({ date }) => date);
		expect(dates).toEqual([...dates].sort());
		expect(points.findIndex(({ of }) => of === "story")).toBe(5);
	});
	it("puts a story without a date after what is past", () => {
		const undated = {
			...view,
			gloss: view.gloss && { ...view.gloss, publishedAt: null },
		};
		expect(timelineOf(undated, pickRecords(undated)).at(-1)).toEqual({
			date: null,
			of: "story",
		});
	});
});

describe("orders", () => {
	it("put claims that differ first and keep the reading order within a verdict", () => {
		const verdicts = orderClaims(view.gloss?.claims ?? []).map(
			({ verdict }) => verdict,
		);
		expect(verdicts).toEqual([
			"needs-context",
			"needs-context",
			"needs-context",
			"supported",
		]);
		const starts = orderClaims(view.gloss?.claims ?? [])
			.slice(0, 3)
			.map(({ start }) => start);
		expect(starts).toEqual([...starts].sort((a, b) => a - b));
	});
});
