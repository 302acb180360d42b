import { describe, expect, it } from "vitest";
import type { KnownLanguage } from "../text/types.ts";
import { characterise } from "./characterise.ts";
import { findPointers, placesOfPointers } from "./evidence.ts";
import { modalityOf } from "./modality.ts";
import { readPage } from "./page.ts";
import { situate } from "./situate.ts";
import { spot } from "./spot.ts";
import type { Spotted } from "./spotted.ts";
import { stageOf } from "./stage.ts";
import { statedPenalties } from "./stated-penalty.ts";
import { articleOf } from "./testing/articles.ts";
import { smallDataset } from "./testing/small-dataset.ts";

const dataset = smallDataset();

function spotIn(text: string, lang: KnownLanguage = "en", title = ""): Spotted {
	return spot(readPage(articleOf(text, { lang, title })), dataset, lang);
}

describe("[G7] AI in capitals", () => {
	it.each([
		["AI wrote it.", "en", 1],
		["Paris air was clean, ai said nobody.", "en", 0],
		["Agli ai confini dell'Italia, ai cittadini.", "it", 0],
		["La IA escribe.", "es", 1],
		["KI schreibt mit.", "de", 1],
	] as const)("%s (%s): %i", (text, lang, count) => {
		const found = [
			...spotIn(text, lang).cuesOf("ai-acronym"),
			...spotIn(text, lang).cuesOf("ai-strong"),
		];
		expect(found.length > 0 ? 1 : 0).toBe(count);
	});
});

describe("[G14] modality", () => {
	it.each([
		["He was not arrested.", "told-arrest", { negated: true }],
		["He was arrested.", "told-arrest", { negated: false }],
		[
			"If convicted of it, he may go to jail.",
			"told-convicted",
			{ conditional: true },
		],
		[
			"The bill will be signed into law in May.",
			"told-enacted",
			{ future: true },
		],
		["He allegedly was arrested.", "told-arrest", { hearsay: true }],
		[
			"In other countries people were arrested.",
			"told-arrest",
			{ aside: true },
		],
	] as const)("%s", (text, group, expected) => {
		const spotted = spotIn(text);
		const cue = spotted.cuesOf(group)[0];
		expect(cue).toBeDefined();
		if (cue) expect(modalityOf(spotted, cue)).toMatchObject(expected);
	});

	it("reads a Japanese negation, which comes after", () => {
		const spotted = spotIn("男は逮捕されていない。", "ja");
		const cue = spotted.cuesOf("told-arrest")[0];
		expect(cue).toBeDefined();
		if (cue) expect(modalityOf(spotted, cue).negated).toBe(true);
	});
});

describe("stage", () => {
	it.each([
		[
			"en",
			"Police arrested a man over deepfakes. If convicted of fraud he faces jail.",
			"arrest",
		],
		[
			"en",
			"A court sentenced the man who was arrested last year to a prison term.",
			"convicted",
		],
		[
			"en",
			"The senate approved a bill on Monday. The bill would ban deepfakes. The proposal goes to the house.",
			"proposed",
		],
		["en", "The president signed the bill; it is now law.", "enacted"],
		["en", "The law on deepfakes took effect on Monday.", "in-force"],
		["en", "He pleaded guilty in court.", "plea"],
		["de", "Die Polizei hat einen Mann festgenommen.", "arrest"],
		[
			"fr",
			"Le tribunal a condamné l'homme à deux ans de prison avec sursis.",
			"convicted",
		],
		["es", "La ley entró en vigor el lunes.", "in-force"],
		[
			"pt",
			"O projeto de lei foi aprovado pela Câmara; a proposta segue para o Senado.",
			"proposed",
		],
		["it", "La legge è entrata in vigore ieri.", "in-force"],
		["ja", "警視庁は男を逮捕した。", "arrest"],
		["ko", "경찰은 남성을 체포했다.", "arrest"],
		["zh-Hans", "警方抓获一名犯罪嫌疑人。", "arrest"],
		["zh-Hant", "立法院三讀通過草案，將由總統公布。", "enacted"],
	] as const)("%s: %s → %s", (lang, text, stage) => {
		expect(stageOf(spotIn(text, lang)).stage).toBe(stage);
	});
});

describe("facts", () => {
	it.each([
		[
			"en",
			"They sold images of naked women who do not exist.",
			{ subject: "fictional" },
		],
		[
			"en",
			"He posted nude images of his classmates without their consent.",
			{ subject: "identifiable", consent: "absent" },
		],
		[
			"en",
			"A 17-year-old was arrested for making nude pictures of adult women.",
			{ age: "adult" },
		],
		["en", "He generated child sexual abuse images.", { age: "minor" }],
		[
			"ja",
			"実在しない成人女性のわいせつ画像を販売した。",
			{ subject: "fictional", age: "adult" },
		],
		[
			"de",
			"Er verbreitete Nacktbilder von Mitschülerinnen ohne Einwilligung.",
			{ subject: "identifiable", consent: "absent" },
		],
		[
			"ko",
			"동의 없이 동급생의 얼굴을 합성한 영상을 유포했다.",
			{ subject: "identifiable", consent: "absent" },
		],
	] as const)("%s: %s", (lang, text, expected) => {
		expect(characterise(spotIn(text, lang))).toMatchObject(expected);
	});
});

describe("[G8] situate", () => {
	const codes = (text: string) => {
		const spotted = spotIn(text);
		const pointers = findPointers(spotted, dataset);
		return situate(
			spotted,
			dataset,
			placesOfPointers(pointers, spotted, dataset),
		);
	};

	it("hears who acts before who is mentioned", () => {
		const places = codes(
			"Zedland Police arrested a man. A study by the Wyish company Sensi counted fakes.",
		);
		expect(places[0]?.code).toBe("ZZ");
		expect(places.find(({ code }) => code === "YY")?.governs ?? false).toBe(
			false,
		);
	});

	it("names no place where none is told", () => {
		expect(codes("Somebody was arrested somewhere.")).toEqual([]);
	});
});

describe("stated penalties", () => {
	it("reads term and fine of one sentence, and keeps what a court gave apart", () => {
		const [allowed, given] = statedPenalties(
			spotIn(
				"They face up to three years in prison or a fine of up to €9,000. Another man was sentenced to two years in prison.",
			),
		);
		expect(allowed).toMatchObject({
			prisonMonths: 36,
			fine: { amount: 9000 },
			imposed: false,
			atMost: true,
		});
		expect(given).toMatchObject({ prisonMonths: 24, imposed: true });
	});
});
