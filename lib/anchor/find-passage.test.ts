import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPassage } from "./find-passage.ts";
import { describePassage } from "./selectors.ts";

const story =
	"Police in Tokyo arrested four people. The four are suspected of selling posters. A court has not ruled. The four deny it.";

function describeWords(text: string, words: string, nth = 1) {
	let start = -1;
	for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
	return describePassage(text, { start, end: start + words.length });
}

describe("findPassage", () => {
	it("[A1] finds a passage of an unchanged text where it stands", async () => {
		await fc.assert(
			fc.property(
				fc.string({ unit: "grapheme", maxLength: 200 }),
				fc.nat(),
				fc.nat(),
				(text, a, b) => {
					const start = a % (text.length + 1);
					const end = start + (b % (text.length - start + 1));
					const found = findPassage(
						text,
						describePassage(text, { start, end }),
					);
					expect(found).toEqual(
						start === end ? null : { start, end, how: "exact" },
					);
				},
			),
			{ seed: 7, verbose: 1 },
		);
	});

	it("[A1] finds the right one among equal words of a refrain", () => {
		const refrain = "la la la la la la ".repeat(20);
		const start = 60;
		const found = findPassage(
			refrain,
			describePassage(refrain, { start, end: start + 5 }),
		);
		expect(found).toEqual({ start, end: start + 5, how: "exact" });
	});

	it("[A2] follows a passage that moved", () => {
		const selectors = describeWords(story, "The four", 2);
		const moved = `Updated at noon.\n${story}`;
		const found = findPassage(moved, selectors);
		expect(found).toEqual({
			start: moved.lastIndexOf("The four"),
			end: moved.lastIndexOf("The four") + 8,
			how: "exact",
		});
	});

	it("[A2] is not misled by other words that now stand at the old place", () => {
		const selectors = describeWords(story, "The four", 1);
		const swapped = `${story.slice(0, 38).replace("Police", "Officers")}${story.slice(38)}`;
		expect(findPassage(swapped, selectors)?.start).toBe(
			swapped.indexOf("The four"),
		);
	});

	it("[A4] finds a passage that was edited a little, and says so", () => {
		const selectors = describeWords(story, "suspected of selling posters");
		const edited = story.replace("selling posters", "selling the posters");
		const found = findPassage(edited, selectors);
		expect(found?.how).toBe("near");
		expect(edited.slice(found?.start, found?.end)).toBe(
			"suspected of selling the posters",
		);
	});

	it("[A4] finds a long passage by its two ends", () => {
		const long = Array.from(
			{ length: 80 },
			(_, i) => `Sentence ${i} says number ${i * i}.`,
		).join(" ");
		const text = `Before. ${long} After.`;
		const selectors = describePassage(text, { start: 8, end: 8 + long.length });
		const edited = text.replace("Sentence 40 says", "Sentence forty said");
		const found = findPassage(edited, selectors);
		expect(found?.how).toBe("near");
		expect(edited.slice(found?.start, found?.end)).toBe(
			long.replace("Sentence 40 says", "Sentence forty said"),
		);
	});

	it.each([
		["a short word that changed", "court", "A tribunal has not ruled."],
		[
			"a passage that is gone",
			"A court has not ruled",
			"Nothing is left of that.",
		],
	])("[A3] does not find %s", (_name, words, text) => {
		expect(findPassage(text, describeWords(story, words))).toBeNull();
	});

	it("[A5] answers on a long text of nearly matching words", () => {
		const text = "selling poster ".repeat(30_000);
		const selectors = describeWords(story, "suspected of selling posters");
		const before = performance.now();
		findPassage(text, selectors);
		expect(performance.now() - before).toBeLessThan(2_000);
	});
});
