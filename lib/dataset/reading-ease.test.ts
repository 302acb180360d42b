import { describe, expect, it } from "vitest";
import { measureJapanese, readingGrade } from "./reading-ease.ts";

describe("[D21] the school grade at which an English text is read", () => {
	it.each([
		// By hand: 3 words, 1 sentence, 3 syllables; 12 words, 2 sentences, 12 syllables.
		["The cat sat.", 0.39 * 3 + 11.8 - 15.59],
		[
			"The cat sat on the mat. The dog ran to the house.",
			0.39 * 6 + 11.8 - 15.59,
		],
		// 4 words, 1 sentence, 1 + 2 + 3 + 1 syllables.
		["He punished a crime.", 0.39 * 4 + 11.8 * (5 / 4) - 15.59],
		["", 0],
	])("%j: %d", (text, grade) => {
		expect(readingGrade(text)).toBeCloseTo(grade, 5);
	});

	it("rises with longer sentences and with longer words", () => {
		const easy = readingGrade("A law says no. You must stop.");
		const long = readingGrade("A law says no and you must stop now.");
		const hard = readingGrade(
			"Legislation establishes prohibitions. Discontinuation is obligatory.",
		);
		expect(easy).toBeLessThan(long);
		expect(long).toBeLessThan(hard);
		expect(hard).toBeGreaterThan(7);
	});
});

it("[D21] measures Japanese by the length of sentences and the share of kanji", () => {
	expect(measureJapanese("法律は、だめと言う。人はやめる。")).toEqual({
		sentenceLength: 6.5,
		kanjiPercent: (100 * 4) / 13,
	});
	expect(measureJapanese("")).toEqual({ sentenceLength: 0, kanjiPercent: 0 });
});
