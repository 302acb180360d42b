import { describe, expect, it } from "vitest";
import { knownLanguages } from "../../text/types.ts";
import { cueGroups } from "./groups.ts";
import { cuePatterns, decodeCue } from "./index.ts";

const patterns = cuePatterns();

describe("[G6] cue words", () => {
	it("decode to the group that they were given for", () => {
		for (const { cue } of patterns) {
			const meaning = decodeCue(cue);
			expect(meaning).not.toBeNull();
			expect(cueGroups).toContain(meaning?.group);
		}
	});

	it("have no group for a number of another version", () => {
		expect(decodeCue(cueGroups.length * 4)).toBeNull();
	});

	it.each(knownLanguages)("speak in every group of %s", (lang) => {
		const spoken = new Set(
			patterns
				.filter((pattern) => pattern.lang === lang)
				.map(({ cue }) => decodeCue(cue)?.group),
		);
		// Names of systems and makers are the same everywhere; not every language has words that mislead.
		const everywhere = new Set(["ai-product", "ai-ambiguous", "mistaken"]);
		for (const group of cueGroups)
			if (!everywhere.has(group)) expect([...spoken], lang).toContain(group);
	});

	it("hold no stray marks", () => {
		for (const { text } of patterns) expect(text).toMatch(/^[^*]+$/u);
	});

	it("are said once in a group", () => {
		const keys = patterns.map(
			({ cue, lang, text }) => `${cue} ${lang} ${text}`,
		);
		expect(new Set(keys).size).toBe(keys.length);
	});
});
