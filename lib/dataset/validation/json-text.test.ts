import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJsonFaults } from "./json-text.ts";

function parses(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

/** Pieces of JSON in any order: most of them broken, in every way. */
const pieces = fc
	.array(
		fc.constantFrom(
			...'{}[]:,"\\\n\t -.0123456789eE+abntrufls\u0000é'.split(""),
			'"a"',
			"true",
			"null",
			"\\u00e9",
		),
		{ maxLength: 14 },
	)
	.map((list) => list.join(""));

describe("[D2] what is broken in a JSON file", () => {
	it("agrees with JSON.parse on what is JSON", () => {
		fc.assert(
			fc.property(pieces, (text) => {
				const broken = findJsonFaults(text).some(
					({ problem }) => !problem.includes("a second time"),
				);
				expect(broken).toBe(!parses(text));
			}),
			{ numRuns: 3000 },
		);
		fc.assert(
			fc.property(fc.json({ maxDepth: 6 }), (text) => {
				expect(findJsonFaults(text)).toEqual([]);
			}),
		);
	});

	it.each([
		['{"a":1\n"b":2}', 2, 1, "a comma or } is missing"],
		['{"a":1,}', 1, 8, "the name of a field is missing"],
		["[1,]", 1, 4, "a value is missing"],
		['{"a" 1}', 1, 6, "a colon is missing after “a”"],
		["{a:1}", 1, 2, "the name of a field is missing"],
		["{'a':1}", 1, 2, "the name of a field is missing"],
		['{"a":yes}', 1, 6, "this is no value"],
		['{"a":007}', 1, 6, "this is no value"],
		["[+1]", 1, 2, "this is no value"],
		[
			'{"a":"b\nc"}',
			1,
			8,
			"a text runs over the end of its line, or holds a tab",
		],
		['{"a":"say "no""}', 1, 12, "a comma or } is missing"],
		[
			'["C:\\dir"]',
			1,
			5,
			"a backslash stands before a letter that it cannot stand before",
		],
		["{} {}", 1, 4, "something stands after the last bracket"],
		["{\n\t[", 2, 2, "the name of a field is missing"],
		['{"a":"b', 1, 6, "a text is never closed"],
	])("%j", (text, line, column, problem) => {
		expect(findJsonFaults(text)).toMatchObject([{ line, column, problem }]);
	});

	it("names every field that stands twice in one pair of brackets", () => {
		const text = '{"a":1,"b":{"a":1,"a":2},\n"\\u0061":3,"b":0}';
		expect(findJsonFaults(text)).toMatchObject([
			{
				line: 1,
				column: 19,
				problem: "the field “a” stands here a second time",
			},
			{
				line: 2,
				column: 1,
				problem: "the field “a” stands here a second time",
			},
			{
				line: 2,
				column: 12,
				problem: "the field “b” stands here a second time",
			},
		]);
	});
});
