import fc from "fast-check";
import { expect, it } from "vitest";
import { nearestWord } from "./nearest-word.ts";

const fields = ["title", "titleNative", "status", "steps", "is", "id"];

it.each([
	["titel", "title"],
	["Title", "title"],
	["statsu", "status"],
	["stauts", "status"],
	["step", "steps"],
	["titlenative", "titleNative"],
	["weather", null],
	["xx", null],
	["", null],
])("[D2] %j means %j", (word, meant) => {
	expect(nearestWord(word, fields)).toBe(meant);
});

it("finds a word of five letters and more through one slip of any sort", () => {
	fc.assert(
		fc.property(
			fc.string({ minLength: 5, maxLength: 12, unit: "grapheme-ascii" }),
			fc.nat(),
			fc.constantFrom("drop", "double", "swap"),
			(word, at, slip) => {
				const i = at % (word.length - 1);
				const slipped =
					slip === "drop"
						? word.slice(0, i) + word.slice(i + 1)
						: slip === "double"
							? word.slice(0, i) + word.slice(i, i + 1) + word.slice(i)
							: word.slice(0, i) +
								word.charAt(i + 1) +
								word.charAt(i) +
								word.slice(i + 2);
				expect(nearestWord(slipped, [word])).toBe(word);
			},
		),
	);
});
