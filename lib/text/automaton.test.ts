import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	automatonFromSections,
	automatonSections,
	buildAutomaton,
	scan,
} from "./automaton.ts";

type Hit = readonly [pattern: number, start: number, end: number];

function hitsOf(patterns: readonly string[], text: string): Hit[] {
	const hits: Hit[] = [];
	scan(buildAutomaton(patterns), text, (...hit) => hits.push(hit));
	return sorted(hits);
}

function naiveHits(patterns: readonly string[], text: string): Hit[] {
	const hits: Hit[] = [];
	patterns.forEach((pattern, index) => {
		if (pattern === "") return;
		for (let at = text.indexOf(pattern); at !== -1; ) {
			hits.push([index, at, at + pattern.length]);
			at = text.indexOf(pattern, at + 1);
		}
	});
	return sorted(hits);
}

function sorted(hits: Hit[]): Hit[] {
	return hits.sort((a, b) => a[1] - b[1] || a[2] - b[2] || a[0] - b[0]);
}

/** Few letters make many overlaps; many letters leave the rows. */
const alphabets = ["ab", "abcdefgh ", "ab\0人工知能", "ab\ud83d\ude00\ud800"];
const cases = fc.constantFrom(...alphabets).chain((alphabet) => {
	const unit = fc.constantFrom(...alphabet.split(""));
	const word = (maxLength: number) =>
		fc.array(unit, { maxLength }).map((units) => units.join(""));
	return fc.tuple(fc.array(word(6), { maxLength: 60 }), word(80));
});

/** More different units than a row has columns. */
const manyUnits = Array.from({ length: 200 }, (_, i) =>
	String.fromCharCode(0x4e00 + i, 0x61 + (i % 26), 0x4e00 + ((i * 7) % 200)),
);

describe("[T3] the automaton", () => {
	it("finds exactly what a naive search finds", () => {
		fc.assert(
			fc.property(cases, ([patterns, text]) => {
				expect(hitsOf(patterns, text)).toEqual(naiveHits(patterns, text));
			}),
			{ numRuns: 1500 },
		);
	});

	it("finds patterns of rare units beside common ones", () => {
		const text = `${manyUnits.join("")}abc${manyUnits.toReversed().join("a")}`;
		const patterns = [...manyUnits, "a", "abc", "丁b"];
		expect(hitsOf(patterns, text)).toEqual(naiveHits(patterns, text));
	});

	it("finds long patterns, of which only the beginning is a path", () => {
		const unit = fc.constantFrom(..."ab 人\ud800\0é".split(""));
		const word = fc.array(unit, { maxLength: 24 }).map((u) => u.join(""));
		const long = fc.array(word, { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(long, fc.array(fc.nat(11), { maxLength: 20 }), (all, at) => {
				const text = at.map((i) => all[i % all.length]).join("b");
				expect(hitsOf(all, text)).toEqual(naiveHits(all, text));
			}),
			{ numRuns: 400 },
		);
	});

	it("reports in the order of the ends, long patterns too", () => {
		const patterns = [
			"an act on images made by machines",
			"act",
			"images",
			"made",
		];
		const ends: number[] = [];
		const text = `${patterns[0]} and acts`;
		scan(buildAutomaton(patterns), text, (_pattern, _start, end) =>
			ends.push(end),
		);
		expect(ends).toEqual([6, 16, 21, 33, 41]);
	});

	it("finds patterns beyond the budget of rows", () => {
		const words = Array.from({ length: 9_000 }, (_, i) =>
			((i * 2654435761) >>> 0).toString(36).padStart(7, "q"),
		);
		const text = words.slice(0, 400).join("");
		expect(hitsOf(words, text)).toEqual(naiveHits(words, text));
	});

	it("reports duplicates each and nothing for empty patterns", () => {
		expect(hitsOf(["ai", "", "ai"], "ai")).toEqual([
			[0, 0, 2],
			[2, 0, 2],
		]);
		expect(hitsOf([], "ai")).toEqual([]);
		expect(hitsOf([""], "ai")).toEqual([]);
	});

	it("is the same for the same patterns", () => {
		fc.assert(
			fc.property(cases, ([patterns]) => {
				expect(automatonSections(buildAutomaton(patterns))).toEqual(
					automatonSections(buildAutomaton([...patterns])),
				);
			}),
		);
	});

	it("opens over stored arrays without copying them", () => {
		const sections = automatonSections(
			buildAutomaton(["deepfake", "fake", "人"]),
		);
		const opened = automatonFromSections(sections);
		expect(opened.nodes).toBe(sections.nodes);
		const hits: Hit[] = [];
		scan(opened, "a deepfake 人", (...hit) => hits.push(hit));
		expect(sorted(hits)).toEqual(
			naiveHits(["deepfake", "fake", "人"], "a deepfake 人"),
		);
	});

	it("refuses sections of another kind", () => {
		const sections = automatonSections(buildAutomaton(["a"]));
		expect(() =>
			automatonFromSections({ ...sections, nodes: new Uint8Array(4) }),
		).toThrow(/nodes/);
		expect(() =>
			automatonFromSections({ ...sections, shape: Uint32Array.of(99) }),
		).toThrow(/layout/);
	});
});
