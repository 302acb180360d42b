import { describe, expect, it } from "vitest";
import { aiWideWords, aiWords, lawWideWords, lawWords } from "./gate-lists.ts";
import { countWords } from "./gate-words.ts";

describe("the gate's words", () => {
	it.each(Object.entries({ ...aiWords, ...lawWords }))(
		"[P10] stand under their own first letters: %s",
		(key, entries) => {
			for (const entry of entries.split("|")) {
				const word = entry.replace(/^[!^]|[.]$/g, "");
				const length = /^..[\p{L}\p{N}]/u.test(word) ? 3 : 2;
				expect(word.slice(0, length)).toBe(key);
				expect(word).toBe(word.toLowerCase());
			}
		},
	);

	it("[P10] of scripts without spaces stand there once", () => {
		for (const list of [aiWideWords, lawWideWords])
			expect(new Set(list).size).toBe(list.length);
	});

	it.each([
		["ai", "An AI tool", 1],
		["ai", "ai fornelli; plain; said; AIDS; x.ai", 0],
		["ai", "flight AI 171, AI-302", 0],
		["ai", "生成AIとChatGPTの話", 2],
		["ai", "l’intelligence artificielle", 1],
		["law", "The Act says; they act", 1],
		["law", "lawn mower, billow", 0],
		["law", "legal legal legal", 1],
	] as const)("[P10] about %s %j has %i", (about, text, count) => {
		expect(countWords(about, text)).toBe(count);
	});
});
