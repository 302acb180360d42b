import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scan } from "../text/automaton.ts";
import { normalise } from "../text/normalise.ts";
import { compile } from "./compile.ts";
import type { Dataset, PatternEntry } from "./compiled.ts";
import { packSections, unpackSections } from "./container.ts";
import { caseOf, conceptOf, lawOf, placeOf, statisticOf } from "./fixtures.ts";
import { normaliserPrint } from "./normaliser-print.ts";
import { openDataset } from "./open.ts";
import { publish, type Unpublished } from "./publish.ts";

const cues = [
	{ cue: 7, lang: "en", text: "arrested" },
	{ cue: 7, lang: "de", text: "festgenommen" },
];

function sourcesOf(change: Partial<Unpublished> = {}): Unpublished {
	return {
		records: [
			lawOf({ officialUrl: "https://www.law.gov.zz/likeness/" }),
			caseOf({ relations: [{ type: "applies", id: "zz-image-act" }] }),
		],
		concepts: [conceptOf()],
		places: [placeOf()],
		statistics: [statisticOf()],
		comparisons: [],
		helplines: [],
		suppression: { records: [], aliases: [] },
		...change,
	};
}

function bytesOf(sources: Unpublished): Uint8Array {
	return compile({ ...publish(sources), version: "test-1", cues });
}

function opened(change: Partial<Unpublished> = {}): Dataset {
	const result = openDataset(bytesOf(sourcesOf(change)));
	if (!result.ok) throw new Error(result.detail);
	return result.value;
}

/** What the engine would find: the words and what they stand for. */
function found(dataset: Dataset, text: string): [string, PatternEntry][] {
	const folded = normalise(text).text;
	const hits: [string, PatternEntry][] = [];
	scan(dataset.automaton, folded, (pattern, start, end) => {
		for (const entry of dataset.entriesOf(pattern))
			hits.push([folded.slice(start, end), entry]);
	});
	return hits;
}

describe("[D10] what is compiled is found again", () => {
	it("names of records, concepts, places, institutions, statistics and cues", () => {
		const kinds = found(
			opened(),
			"Zedland Police arrested two under the Zedland likeness law; a digital likeness; 96% of zed videos.",
		).map(([words, entry]) => `${entry.kind} ${words}`);
		expect(new Set(kinds)).toEqual(
			new Set([
				"place zedland",
				"institution zedland police",
				"cue arrested",
				"record zedland likeness law",
				"concept likeness",
				"concept digital likeness",
				"statistic 96% of zed videos",
			]),
		);
	});

	it("facts, by number and by id", () => {
		const dataset = opened();
		const law = dataset.findRecord("zz-image-act") ?? -1;
		expect(dataset.record(law)).toMatchObject({
			id: "zz-image-act",
			shortTitle: "Synthetic Likeness Act of Zedland",
			confidence: "high",
			weight: null,
			inverse: [["applies", "zz-court-2025"]],
			penalties: [{ prison: { maxMonths: 24 } }],
		});
		expect(dataset.record(law)).toBe(dataset.record(law));
		expect(dataset.concept(0).id).toBe("likeness");
		expect(dataset.place(dataset.findPlace("ZZ") ?? -1).currencies).toEqual([
			"ZZD",
		]);
		expect(dataset.institution(0)).toEqual({
			place: 0,
			role: "police",
			name: "Zedland Police",
		});
		expect(dataset.statistic(0)).toMatchObject({
			value: 96,
			counted: "Videos found in one month.",
		});
		expect(dataset.version).toBe("test-1");
	});

	it("records by jurisdiction, concept, and official address in any spelling", () => {
		const dataset = opened();
		expect([...dataset.recordsOfJurisdiction("ZZ")]).toEqual([0, 1]);
		expect([...dataset.recordsOfJurisdiction("YY")]).toEqual([]);
		expect([
			...dataset.recordsOfConcept(dataset.findConcept("likeness") ?? -1),
		]).toEqual([0, 1]);
		for (const href of [
			"https://law.gov.zz/likeness",
			"http://LAW.gov.zz:80/likeness/#s-2",
			"https://www.law.gov.zz/likeness",
		])
			expect(dataset.recordsOfLink(href)).toContain(
				dataset.findRecord("zz-image-act"),
			);
		expect(dataset.recordsOfLink("https://law.gov.zz/")).toEqual([]);
		expect(dataset.recordsOfLink("not an address")).toEqual([]);
	});

	it("a record by the most specific key of its citations, not by its neighbours'", () => {
		const dataset = opened({
			records: [lawOf({ citations: ["Act No. 45 of 1907, art. 175"] })],
		});
		expect(dataset.recordsOfCitation("*/act/1907/45/175")).toEqual([0]);
		expect(dataset.recordsOfCitation("*/act/1907/45")).toEqual([]);
	});

	it("a record by a citation that no grammar reads, as it stands", () => {
		const dataset = opened({
			records: [lawOf({ citations: ["Zed Circular Q7-b"] })],
		});
		expect(found(dataset, "see zed circular q7-b")).toMatchObject([
			["zed circular q7-b", { kind: "record", target: 0 }],
		]);
	});

	it("a place by its host and by hosts below it", () => {
		const dataset = opened();
		expect(dataset.placeOfHost("www.law.gov.zz")).toBe(0);
		expect(dataset.placeOfHost("Courts.law.gov.zz")).toBe(0);
		expect(dataset.placeOfHost("gov.zz")).toBeNull();
	});

	it("nothing for what is unknown", () => {
		const dataset = opened();
		expect(dataset.findRecord("zz-none")).toBeNull();
		expect(dataset.findRecord("")).toBeNull();
		expect(dataset.findConcept("toString")).toBeNull();
		expect(dataset.recordsOfCitation("zz/none")).toEqual([]);
		expect(dataset.entriesOf(9_999_999)).toEqual([]);
		expect(() => dataset.record(99)).toThrow(RangeError);
	});
});

describe("[D11] former ids and suppression", () => {
	it("a former id leads to its record, and is not printed in the bytes", () => {
		const change = { records: [lawOf({ formerIds: ["zz-smith-case"] })] };
		expect(opened(change).findRecord("zz-smith-case")).toBe(0);
		expect(textOf(bytesOf(sourcesOf(change)))).not.toContain("smith");
	});

	it("a suppressed record is gone with all ways to it", () => {
		const suppression = {
			records: [{ id: "zz-court-2025", reason: "asked for", since: "2026" }],
			aliases: [],
		};
		const dataset = opened({ suppression });
		expect(dataset.findRecord("zz-court-2025")).toBeNull();
		expect(dataset.record(0).inverse).toEqual([]);
		expect(textOf(bytesOf(sourcesOf({ suppression })))).not.toContain(
			"zz-court-2025",
		);
	});

	it("a suppressed name is no alias, in any case or width, also where a title gives it", () => {
		const suppression = {
			records: [],
			aliases: [
				{ text: "ZEDLAND  likeness law", reason: "asked for", since: "2026" },
				{
					text: "synthetic likeness act of zedland",
					reason: "x",
					since: "2026",
				},
			],
		};
		const names = found(
			opened({ suppression }),
			"Zedland likeness law, Synthetic Likeness Act of Zedland",
		);
		expect(names.filter(([, entry]) => entry.kind === "record")).toEqual([]);
	});
});

describe("[D12] determinism", () => {
	it("gives the same bytes twice", () => {
		expect(bytesOf(sourcesOf())).toEqual(bytesOf(sourcesOf()));
	});

	it("does not depend on the order of files or of keys", () => {
		const records = Array.from({ length: 12 }, (_, i) =>
			lawOf({
				id: `zz-law-${i}`,
				title: `Zedland Law of Likeness number ${i}`,
			}),
		);
		const concepts = ["a", "b", "c", "likeness"].map((id) =>
			conceptOf({ id, names: { en: `idea ${id}` } }),
		);
		const places = ["YY", "ZZ", "XX"].map((code) => placeOf({ code }));
		const wanted = bytesOf(sourcesOf({ records, concepts, places }));
		const seed = Date.now();
		fc.assert(
			fc.property(
				fc.shuffledSubarray(records, { minLength: 12 }),
				fc.shuffledSubarray(concepts, { minLength: 4 }),
				fc.shuffledSubarray(places, { minLength: 3 }),
				(r, c, p) => {
					const turned = r.map((record) =>
						Object.fromEntries(Object.entries(record).reverse()),
					);
					const again = bytesOf(
						sourcesOf({
							records: turned as typeof records,
							concepts: c,
							places: p,
						}),
					);
					return wanted.every((byte, i) => byte === again[i]);
				},
			),
			{ numRuns: 25, seed },
		);
	});
});

describe("[D13] damaged bytes fail clearly and never throw", () => {
	const good = bytesOf(sourcesOf());

	it("refuses every truncation", () => {
		for (let length = 0; length < good.length; length += 41) {
			const result = openDataset(good.slice(0, length));
			expect(result.ok).toBe(false);
		}
	});

	it("refuses every flipped bit, or gives a file of another normaliser", () => {
		fc.assert(
			fc.property(
				fc.nat(good.length - 1),
				fc.integer({ min: 1, max: 255 }),
				(at, mask) => {
					const bytes = good.slice();
					bytes[at] = (bytes[at] ?? 0) ^ mask;
					const result = openDataset(bytes);
					return !result.ok && result.detail.length > 20;
				},
			),
			{ numRuns: 500 },
		);
	});

	it("says so where the normaliser is another one", () => {
		const sections = unpackSections(good, normaliserPrint(), "stored");
		if (!sections.ok) throw new Error(sections.detail);
		const other = packSections(sections.value, normaliserPrint() ^ 1);
		expect(openDataset(other)).toMatchObject({
			ok: false,
			code: "other-normaliser",
		});
		expect(openDataset(other, "packaged").ok).toBe(true);
	});

	it("answers inertly where damage is read on trust", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 32, max: good.length - 1 }),
				fc.uint8Array({ minLength: 1, maxLength: 64 }),
				(at, noise) => {
					const bytes = good.slice();
					bytes.set(noise.subarray(0, bytes.length - at), at);
					const result = openDataset(bytes, "packaged");
					if (result.ok) askEverything(result.value);
					return true;
				},
			),
			{ numRuns: 300 },
		);
	});

	it("opens bytes that lie askew in their buffer", () => {
		const askew = new Uint8Array(good.length + 3).subarray(3);
		askew.set(good);
		expect(openDataset(askew).ok).toBe(true);
	});
});

function askEverything(dataset: Dataset): void {
	for (let i = 0; i < dataset.recordCount; i++) dataset.record(i);
	for (let i = 0; i < dataset.conceptCount; i++) {
		dataset.concept(i);
		for (const record of dataset.recordsOfConcept(i)) dataset.record(record);
	}
	for (let i = 0; i < dataset.placeCount; i++) dataset.place(i);
	for (let i = 0; i < dataset.statisticCount; i++) dataset.statistic(i);
	for (let p = 0; p < Math.min(dataset.automaton.patternCount, 500); p++)
		for (const entry of dataset.entriesOf(p))
			if (entry.kind === "record") dataset.record(entry.target);
	for (const record of dataset.recordsOfJurisdiction("ZZ"))
		dataset.record(record);
	dataset.findRecord("zz-image-act");
	dataset.placeOfHost("law.gov.zz");
	dataset.recordsOfLink("https://law.gov.zz/likeness");
	dataset.recordsOfCitation("zz/1");
}

function textOf(bytes: Uint8Array): string {
	return new TextDecoder("latin1").decode(bytes);
}
