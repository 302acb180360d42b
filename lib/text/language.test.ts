import { describe, expect, it } from "vitest";
import { detectLanguage, isKnownLanguage } from "./language.ts";

describe("detectLanguage", () => {
	it.each([
		[
			"en",
			"The court said on Tuesday that the company had to disclose which books were used to train its model.",
		],
		[
			"de",
			"Das Gericht entschied am Dienstag, dass der Betreiber offenlegen muss, welche Bücher für das Training verwendet wurden.",
		],
		[
			"fr",
			"Le tribunal a jugé mardi que la société devait indiquer les livres qui ont servi à entraîner son modèle.",
		],
		[
			"es",
			"El tribunal decidió el martes que la empresa debe decir qué libros se usaron para entrenar su modelo.",
		],
		[
			"pt",
			"O tribunal decidiu na terça-feira que a empresa deve informar os livros que foram usados para treinar o seu modelo.",
		],
		[
			"it",
			"Il tribunale ha deciso martedì che la società deve indicare i libri che sono stati usati per addestrare il modello.",
		],
		[
			"nl",
			"De rechter besliste dinsdag dat het bedrijf moet melden welke boeken voor het trainen van het model zijn gebruikt.",
		],
		["ja", "裁判所は火曜日、会社に対し学習に使った書籍を開示するよう命じた。"],
		["ko", "법원은 화요일 회사가 학습에 사용한 책을 공개해야 한다고 판결했다."],
		["zh-Hans", "法院周二裁定，该公司必须说明训练模型时使用了哪些书籍数据。"],
		["zh-Hant", "法院週二裁定，該公司必須說明訓練模型時使用了哪些書籍數據。"],
		[
			"ru",
			"Суд во вторник постановил, что компания должна раскрыть, какие книги использовались.",
		],
	])("tells %s", (lang, text) => {
		expect(detectLanguage(text).lang).toBe(lang);
	});

	it("does not guess from a few names", () => {
		expect(detectLanguage("OpenAI, Anthropic, Google, Meta").lang).toBe("und");
		expect(detectLanguage("").lang).toBe("und");
		expect(detectLanguage("2025 … 17").lang).toBe("und");
	});

	it("is less sure of a short text than of a long one", () => {
		const text =
			"The court said that the company had to tell which books it used. ";
		expect(detectLanguage(text).sure).toBeLessThan(
			detectLanguage(text.repeat(10)).sure,
		);
	});

	it("knows which languages the cues cover", () => {
		expect(isKnownLanguage("zh-Hant")).toBe(true);
		expect(isKnownLanguage("nl")).toBe(false);
	});
});
