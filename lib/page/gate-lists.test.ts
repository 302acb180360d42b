import { describe, expect, it } from "vitest";
import { aiWords, type GateWords, lawWords } from "./gate-lists.ts";
import { countWords } from "./gate-words.ts";

const lists = Object.entries({ ai: aiWords, law: lawWords }).flatMap(
	([about, words]) =>
		Object.entries(words).map(
			([kind, list]) => [about, kind, list.split("|")] as const,
		),
);

describe("the gate's words", () => {
	it.each(lists)(
		"[P10] about %s, %s: each stands there once, and is one",
		(_about, kind, list) => {
			expect(new Set(list).size).toBe(list.length);
			for (const word of list) {
				expect(word.trim()).toBe(word);
				expect(word).not.toBe("");
				if (kind !== "names") expect(word).toBe(word.toLowerCase());
			}
		},
	);

	it.each([
		["ai", "An AI tool", 1],
		["ai", "ai fornelli; plain; said; AIDS; x.ai", 0],
		["ai", "flight AI 171, AI-302", 0],
		["ai", "flight AI 171 had an AI pilot", 1],
		["ai", "Air India says AI is sorry", 0],
		["ai", "生成AIとChatGPTの話", 2],
		["ai", "生成ＡＩの画像", 1],
		["ai", "l’intelligence artificielle", 1],
		["law", "The Act says; they act", 1],
		["law", "lawn mower, billow, flaw, urban", 0],
		["law", "legal legal legal", 1],
	] as const)("[P10] about %s %j has %i", (about, text, count) => {
		expect(countWords(wordsOf(about), text, 9)).toBe(count);
	});

	it("[P12] counts no further than it is asked to", () => {
		expect(countWords(lawWords, "court, police, judge, arrest", 2)).toBe(2);
		expect(countWords(lawWords, "court, police, judge, arrest", 0)).toBe(0);
	});
});

function wordsOf(about: "ai" | "law"): GateWords {
	return about === "ai" ? aiWords : lawWords;
}
