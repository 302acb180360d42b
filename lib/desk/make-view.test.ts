import { describe, expect, it } from "vitest";
import { lawOf } from "../dataset/fixtures.ts";
import type { Gloss } from "../gloss/gloss.ts";
import { smallDataset } from "../gloss/testing/small-dataset.ts";
import { words } from "../words/words.ts";
import type { Library } from "./library.ts";
import { makeMarks } from "./make-marks.ts";
import { makeView } from "./make-view.ts";

const dataset = smallDataset();
const read: string[] = [];
const never = (name: string) => async () => {
	read.push(name);
	return new Map();
};
const library: Library = {
	dataset: async () => dataset,
	isBundled: async () => true,
	concepts: never("concepts"),
	statistics: never("statistics"),
	comparisons: never("comparisons"),
	prepare: () => undefined,
	bodies: async (ids) =>
		Object.fromEntries(
			[...new Set(ids)]
				.filter((id) => dataset.findRecord(id) !== null)
				.map((id) => [
					id,
					{ ...lawOf({ id }), confidence: "low", inverse: [] },
				]),
		),
};

const gloss: Gloss = {
	schemaVersion: 1,
	datasetVersion: "test",
	id: "story",
	title: "",
	publishedAt: null,
	lang: "en",
	pageKind: "news",
	isAiRegulation: true,
	score: 0.9,
	reasons: [],
	jurisdictions: [{ code: "ZZ", weight: 1, mentions: [] }],
	concepts: [],
	facts: {
		subject: "unknown",
		age: "unknown",
		consent: "unknown",
		conduct: [],
		stage: "other",
		mentions: {},
	},
	records: [
		{
			id: "zz-image-act",
			relation: "named",
			score: 0.9,
			reasons: [
				{
					code: "named",
					params: {},
					mentions: [4, 40].map((start) => ({
						in: "text",
						start,
						end: start + 9,
						quote: "Image Act",
					})),
				},
			],
			applicability: { verdict: "may-apply", elements: [] },
		},
	],
	claims: [],
	citations: [],
	noRecordFor: [],
	since: [],
};
const said = words((key) => (key === "language_tag" ? "en" : key));

describe("the view", () => {
	it("holds the bodies of the records that the gloss names", async () => {
		const entry = { state: "ready", page: null, gloss } as const;
		const view = await makeView(library, entry, { today: "2026-06-01" });
		expect(Object.keys(view.records)).toEqual(["zz-image-act"]);
		expect(view.dataset).toEqual({
			version: "test",
			checkedOn: dataset.checkedOn,
			bundled: true,
		});
	});

	it("[K9] reads no table for a page on which nothing was found", async () => {
		read.length = 0;
		const nothing = { ...gloss, isAiRegulation: false, records: [] };
		const entry = {
			state: "nothing-found",
			page: null,
			gloss: nothing,
		} as const;
		const view = await makeView(library, entry, { today: "2026-06-01" });
		expect(view.comparisons).toEqual([]);
		expect(read).toEqual([]);
	});

	it("says so where the tab has no page that was read", async () => {
		const view = await makeView(library, null, { today: "2026-06-01" });
		expect(view).toMatchObject({ state: "no-page", gloss: null, records: {} });
	});
});

describe("the marks", () => {
	it.each([
		["first", [4]],
		["all", [4, 40]],
		["none", []],
	] as const)("of density %s stand at %j", async (density, starts) => {
		const marks = await makeMarks(library, gloss, density, said);
		expect(marks.map(({ mention }) => mention.start)).toEqual(starts);
	});
});
