import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "./normalise.ts";
import { plainTextBlocks, softBreaks } from "./plain-text.ts";

const kinds = (text: string) =>
	plainTextBlocks(text).blocks.map(
		({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
	);

describe("the blocks of a plain text", () => {
	it("[T2] a paragraph spans the markers that interrupt it", () => {
		const text =
			"A Heading\n\nPictures of women\n\n1\n\n.\n\nThe next one\n\n2\n\n. It ends\n\n3\n\n.";
		expect(kinds(text)).toEqual([
			"heading: A Heading",
			"paragraph: Pictures of women\n\n1\n\n.",
			"footnote: 1",
			"paragraph: The next one\n\n2\n\n. It ends\n\n3\n\n.",
			"footnote: 2",
			"footnote: 3",
		]);
	});

	it("knows markers in brackets, lists and headings without final stops", () => {
		expect(kinds("The law[1] says so.\n\n- one\n\n日本で初の逮捕")).toEqual([
			"paragraph: The law[1] says so.",
			"footnote: [1]",
			"list: - one",
			"heading: 日本で初の逮捕",
		]);
	});

	it("leaves a year of a neutral citation alone", () => {
		expect(kinds("In [2025] EWHC 2863 it was held.")).toHaveLength(1);
	});

	it("[T2] full lines of a paragraph are read as one", () => {
		const text = "It breaks the Penal\nCode of Japan.\n\nNext paragraph here.";
		const { blocks } = plainTextBlocks(text);
		expect(normalise(text, softBreaks(text, blocks)).text).toBe(
			"it breaks the penal code of japan.\nnext paragraph here.",
		);
	});

	it("[T7] gives blocks in order inside any text", () => {
		const line = fc.oneof(
			fc.constantFrom("", "1", "[2]", ".", "A line", "a line that ends."),
			fc.string({ unit: "binary", maxLength: 10 }),
		);
		fc.assert(
			fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
				const text = lines.join("\n");
				let last = 0;
				for (const { start, end } of plainTextBlocks(text).blocks) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					last = start;
				}
			}),
		);
	});
});
