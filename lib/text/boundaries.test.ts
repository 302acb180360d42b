import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	findWord,
	isWordEnd,
	isWordStart,
	wordEndAfter,
} from "./boundaries.ts";
import { type KnownLanguage, knownLanguages } from "./types.ts";

function wordAt(text: string, pattern: string, lang: KnownLanguage | "und") {
	const start = text.indexOf(pattern);
	const word = findWord(text, start, start + pattern.length, lang);
	return word && text.slice(word.start, word.end);
}

describe("[T4] a word", () => {
	it.each<[string, string, KnownLanguage, string]>([
		["ai deepfakes spread", "deepfake", "en", "deepfakes"],
		["the deepfake's maker", "deepfake", "en", "deepfake's"],
		["was arrested today", "arrest", "en", "arrested"],
		["watermarking rules", "watermark", "en", "watermarking"],
		["an ai-generated image", "ai", "en", "ai"],
		["l'ia générative", "ia", "fr", "ia"],
		["dell'ai act", "ai act", "it", "ai act"],
		["des hypertrucages", "hypertrucage", "fr", "hypertrucages"],
		["ki-verordnungen gelten", "verordnung", "de", "verordnungen"],
		[
			"urheberrechtsverletzung",
			"urheberrecht",
			"de",
			"urheberrechtsverletzung",
		],
		["kinderpornografie", "pornografie", "de", "pornografie"],
		["京都で逮捕", "京都", "ja", "京都"],
		["生成aiの規制", "ai", "ja", "ai"],
		["ディープフェイクポルノ", "ディープフェイク", "ja", "ディープフェイク"],
		["딥페이크를 만들어", "딥페이크", "ko", "딥페이크를"],
		["형법을 위반", "형법", "ko", "형법을"],
		["在中国的法律", "中国", "zh-Hans", "中国"],
	])("in %j is %j (%s)", (text, pattern, lang, expected) => {
		expect(wordAt(text, pattern, lang)).toBe(expected);
	});

	it.each<[string, string, KnownLanguage]>([
		["openai said", "ai", "en"],
		["it said so", "ai", "en"],
		["theoutpost.ai", "ai", "en"],
		["les ais", "ai", "en"],
		["section 230", "section 23", "en"],
		["section 66ab", "section 66a", "en"],
		["sb 24-205", "sb 24", "en"],
		["article 175.1", "article 175", "en"],
		["東京都庁", "京都", "ja"],
		["ポルノグラフィ", "ポルノ", "ja"],
		["发展中国家", "中国", "zh-Hans"],
		["司法国际", "法国", "zh-Hans"],
		["형법학자", "형법", "ko"],
		["deepfakers", "deepfake", "fr"],
	])("is not what %j has of %j (%s)", (text, pattern, lang) => {
		expect(wordAt(text, pattern, lang)).toBeNull();
	});

	it("tells starts and ends without a language", () => {
		expect(isWordStart("openai", 4)).toBe(false);
		expect(isWordStart("open ai", 5)).toBe(true);
		expect(isWordEnd("regulators", 8)).toBe(false);
		expect(isWordEnd("regulator", 9)).toBe(true);
		expect(wordEndAfter("regulators act", 7)).toBe(10);
	});

	it("lies in the text and holds the pattern, whatever the text", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "binary", maxLength: 30 }),
				fc.nat(30),
				fc.nat(30),
				fc.constantFrom(...knownLanguages),
				(text, a, b, lang) => {
					const [start, end] = [Math.min(a, b), Math.max(a, b)];
					const word = findWord(text, start, end, lang);
					if (word === null) return;
					expect(word.start).toBe(start);
					expect(word.end).toBeGreaterThanOrEqual(end);
				},
			),
		);
	});
});
