import { describe, expect, it } from "vitest";
import { told, withCase, withRecord } from "../fixtures.ts";

describe("[D5] status and steps", () => {
	it.each([
		[
			{ kind: "bill", status: "proposed" },
			"steps 1 says in-force, but the status is proposed",
		],
		[{ kind: "bill" }, "status says in-force, which a bill cannot be"],
		[{ status: "enacted" }, "steps 1 says in-force, but the status is enacted"],
		[
			{ steps: [] },
			"steps do not say since when, though the status is in-force",
		],
		[
			{ steps: [{ step: "in-force", date: "2027-01-01", planned: true }] },
			"steps do not say since when, though the status is in-force",
		],
		[
			{ steps: [{ step: "in-force", date: "2026-02-01" }] },
			"steps 1 › date says 2026-02-01, after the record was checked (2026-01)",
		],
		[
			{
				steps: [
					{ step: "in-force", date: "2021" },
					{ step: "applies", date: "2025-12", planned: true },
				],
			},
			"steps 2 › date is planned for 2025-12, before the record was checked (2026-01)",
		],
		[
			{ steps: [{ step: "in-force", date: "2023-02-29" }] },
			"steps 1 › date says 2023-02-29, a day that the calendar does not have",
		],
		[
			{ checkedOn: "2026-07" },
			"checkedOn says 2026-07, which lies in the future",
		],
		[
			{ status: "published" },
			"status says published, which only guidance can be",
		],
		[{ status: "repealed" }, "steps do not say when the text was repealed"],
		[
			{ status: "struck-down" },
			"steps do not say when the text was struck down",
		],
		[
			{ kind: "bill", status: "failed", steps: [] },
			"steps do not say when the bill failed",
		],
	])("%j: %s", (change, line) => {
		expect(told(withRecord(change))).toEqual([line]);
	});
	it.each([
		[
			{ status: "decided", steps: [] },
			"steps do not say when the case was decided",
		],
		[
			{ status: "convicted", steps: [] },
			"steps do not say when the conviction came",
		],
		[
			{ status: "acquitted", steps: [] },
			"steps do not say when the acquittal came",
		],
	])("%j: %s", (change, line) => {
		expect(told(withCase(change))).toEqual([line]);
	});
	it("accepts a missing date that disputes explain", () => {
		expect(
			told(
				withRecord({ steps: [], disputes: ["The first day is not known."] }),
			),
		).toEqual([]);
	});
	it("accepts leap days and partial dates", () => {
		expect(
			told(withRecord({ steps: [{ step: "in-force", date: "2024-02-29" }] })),
		).toEqual([]);
		expect(
			told(withRecord({ steps: [{ step: "in-force", date: "2026" }] })),
		).toEqual([]);
	});
});

describe("[D6] penalties and elements", () => {
	const tier = { ref: "s. 2", nature: "criminal" };
	it.each([
		[{ penalties: [tier] }, "penalties 1 names no penalty"],
		[{ penalties: [{ ...tier, prison: {} }] }, "penalties 1 names no penalty"],
		[
			{ penalties: [{ ...tier, prison: { minMonths: 12, maxMonths: 6 } }] },
			"penalties 1 › prison has a minimum (12) above its maximum (6)",
		],
		[
			{ penalties: [{ ...tier, fine: { min: 9, max: 5, currency: "ZZD" } }] },
			"penalties 1 › fine has a minimum (9) above its maximum (5)",
		],
		[
			{ penalties: [{ ...tier, fine: { max: 5 } }] },
			"penalties 1 › fine › currency is missing beside an amount",
		],
		[
			{ penalties: [{ ...tier, prison: { maxMonths: 6 }, combine: "both" }] },
			"penalties 1 › combine says how prison and fine go together, but one of the two is missing",
		],
		[
			{
				penalties: [
					{ ...tier, prison: { maxMonths: 6 }, from: "2022", to: "2021" },
				],
			},
			"penalties 1 › to ends (2021) before it begins (2022)",
		],
		[
			{ elements: { minor: { is: "conditional" } } },
			"elements › minor › condition is missing, though the element is conditional",
		],
		[
			{ elements: { conduct: [{ conduct: "sell", is: "conditional" }] } },
			"elements › conduct 1 › condition is missing, though the conduct is covered only under a condition",
		],
		[
			{
				elements: {
					conduct: [
						{ conduct: "sell", is: "covered" },
						{ conduct: "sell", is: "not-covered" },
					],
				},
			},
			"elements › conduct 2 names sell a second time",
		],
	])("%j: %s", (change, line) => {
		expect(told(withRecord(change))).toEqual([line]);
	});
	it("accepts life terms, unlimited fines and shares of turnover", () => {
		expect(
			told(
				withRecord({
					penalties: [
						{
							...tier,
							prison: { maxMonths: "life" },
							fine: { max: "unlimited" },
							combine: "both",
						},
						{ ...tier, fine: { maxTurnoverPercent: 7 } },
						{ ...tier, alsoPossible: ["petty fine"] },
					],
				}),
			),
		).toEqual([]);
	});
});
