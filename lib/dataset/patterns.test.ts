import { expect, it } from "vitest";
import { conceptOf, lawOf, placeOf } from "./fixtures.ts";
import { gatherPatterns } from "./patterns.ts";
import { publish } from "./publish.ts";
import type { Alias, Concept, LawRecord } from "./schema.ts";

const fold = (text: string) => text.toLowerCase();

function entriesFor(
	pattern: string,
	change: {
		record?: Partial<LawRecord>;
		concept?: Partial<Concept>;
		names?: Alias[];
		cues?: { cue: number; lang: string; text: string }[];
	},
) {
	const release = publish({
		records: [lawOf(change.record)],
		concepts: [conceptOf(change.concept)],
		places: [placeOf({ institutions: [], names: change.names ?? [] })],
		statistics: [],
		comparisons: [],
		helplines: [],
		suppression: { records: [], aliases: [] },
	});
	const { patterns, entries } = gatherPatterns(
		release,
		change.cues ?? [],
		fold,
	);
	expect(patterns).toEqual([...patterns].sort());
	expect(new Set(patterns).size).toBe(patterns.length);
	return entries[patterns.indexOf(pattern)];
}

it("[D14] takes titles for names, without what is explained in brackets", () => {
	const record = {
		title: "Penal Law of Zedland, Article 9 (Sale of Likenesses)",
		shortTitle: "Likeness clause of Zedland",
		titleNative: { lang: "ja", text: "ゼド刑法第九条\uff08肖像販売\uff09" },
	};
	for (const name of [
		"Penal Law of Zedland, Article 9",
		"Likeness clause of Zedland",
		"ゼド刑法第九条",
	])
		expect(entriesFor(fold(name), { record })).toMatchObject([
			{ kind: "record", target: 0, needs: null },
		]);
});

it("[D14] what is stated of a name holds against what a title gives", () => {
	const record = {
		title: "Zedland Likeness Law",
		aliases: [
			{ text: "zedland likeness law", lang: "en", needs: "context" as const },
		],
	};
	expect(entriesFor("zedland likeness law", { record })).toMatchObject([
		{ needs: "context" },
	]);
});

it("makes one entry of a name that several languages share", () => {
	const concept = {
		names: { en: "deepfake", de: "Deepfake", fr: "deepfake" },
		aliases: [],
	};
	expect(entriesFor("deepfake", { concept })).toEqual([
		{ kind: "concept", target: 0, lang: "und", needs: null },
	]);
});

it("keeps a cue's languages apart", () => {
	const cues = [
		{ cue: 3, lang: "en", text: "arrest" },
		{ cue: 3, lang: "fr", text: "arrest" },
	];
	expect(entriesFor("arrest", { cues })?.map((e) => e.lang)).toEqual([
		"en",
		"fr",
	]);
});

it("[D15] marks abbreviations, unless they are written in small letters too", () => {
	const name = (text: string) => ({ text, lang: "en" });
	expect(entriesFor("us", { names: [name("US")] })).toMatchObject([
		{ inCapitals: true },
	]);
	expect(
		entriesFor("us", { names: [name("US"), name("us")] })?.[0],
	).not.toHaveProperty("inCapitals");
});

it("lets one pattern stand for several things", () => {
	const names = [{ text: "Likeness", lang: "en" }];
	expect(entriesFor("likeness", { names })?.map((e) => e.kind)).toEqual([
		"concept",
		"place",
	]);
});
