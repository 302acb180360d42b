import { describe, expect, it } from "vitest";
import { letterClass, letterClassOf } from "./letters.ts";

describe("letterClassOf", () => {
	it("[T4] says of every code unit what the Unicode classes say", () => {
		const wrong: number[] = [];
		for (let unit = 0; unit <= 0xffff; unit++) {
			const char = String.fromCharCode(unit);
			const expected = /[\ud800-\udfff]/.test(char)
				? letterClass.surrogate
				: /\p{L}/u.test(char)
					? letterClass.letter
					: /\p{M}/u.test(char)
						? letterClass.mark
						: letterClass.other;
			if (letterClassOf(unit) !== expected) wrong.push(unit);
		}
		expect(wrong).toEqual([]);
	});
});
