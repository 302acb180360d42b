import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
	claimCodes,
	detectionCodes,
	recordReasonCodes,
	sinceCodes,
} from "../gloss/codes.ts";
import type { Params } from "../gloss/gloss.ts";
import { findIn } from "./catalogue.ts";
import {
	claimSentence,
	detectionSentence,
	recordSentence,
	sinceSentence,
} from "./sentences.ts";
import { words } from "./words.ts";

const root = new URL("../../public/_locales/", import.meta.url);
const languages = readdirSync(root).map((name) => {
	const path = new URL(`${name}/messages.json`, root);
	return words(findIn(JSON.parse(readFileSync(path, "utf8"))));
});
const english =
	languages.find(({ lang }) => lang === "en") ?? words(() => null);
const names = {
	record: (id: string) => (id === "jp-175" ? "Article 175" : null),
	concept: (id: string) => (id === "obscenity" ? "Obscenity" : null),
};

/** Every parameter that a code may carry. */
const all: Params = {
	terms: ["AI", "deepfake"],
	names: ["FTC"],
	citations: ["18 U.S.C. 2252A"],
	recordIds: ["jp-175", "unknown-id"],
	sentences: 3,
	stage: "arrest",
	count: 2,
	what: "index",
	lang: "fi",
	citation: "刑法175条",
	href: "https://example.org",
	name: "Article 175",
	conceptId: "obscenity",
	jurisdiction: "JP",
	conduct: "sell",
	prisonMonths: 24,
	fine: 2_500_000,
	currency: "JPY",
	date: "2025-06",
	recordId: "jp-175",
	element: "real-person",
	status: "in-force",
	statusThen: "proposed",
	statusNow: "in-force",
	ref: "art. 175(1)",
	statedPrisonMonths: 36,
	statedFine: null,
	maxPrisonMonths: 24,
	maxFine: 2_500_000,
	omitted: ["petty-fine"],
	condition: "second offence",
	step: "arrest",
	statedDate: "2025-04",
	tradition: "civil",
	org: "Deeptrace",
	year: 2019,
	counted: "videos",
	figure: "96%",
	stated: "90%",
	by: "jp-175",
	questionId: null,
};
const none: Params = Object.fromEntries(
	["date", "recordId", "by", "tradition", "stage", "what"].map((name) => [
		name,
		null,
	]),
);

describe.each(languages.map((one) => [one.lang, one] as const))(
	"[W7] in %s no hole is left open",
	(_lang, language) => {
		const whole = (text: string) => {
			expect(text).not.toMatch(/[{}]|\bundefined\b|\bnull\b/);
			expect(text.trim()).not.toBe("");
		};
		it.each(detectionCodes)("%s", (code) => {
			whole(detectionSentence(language, { code, params: all }, names));
		});
		it.each(recordReasonCodes)("%s", (code) => {
			whole(
				recordSentence(language, { code, params: all }, names, null).join(""),
			);
		});
		it.each(claimCodes)("%s", (code) => {
			whole(claimSentence(language, { code, params: all }, names));
		});
		it.each(sinceCodes)("%s", (code) => {
			whole(
				sinceSentence(
					language,
					{ code, params: all, recordId: "jp-175" },
					names,
				),
			);
		});
		it.each([
			"status-matches",
			"status-not-law-yet",
			"status-not-yet-in-force",
			"status-no-longer",
			"status-changed-since",
			"precedent-higher-court",
			"arrest-sets-no-precedent",
		] as const)("%s without its date or record", (code) => {
			whole(
				claimSentence(language, { code, params: { ...all, ...none } }, names),
			);
		});
	},
);

describe("sentences", () => {
	const claim = (code: (typeof claimCodes)[number], over: Params = {}) =>
		claimSentence(english, { code, params: { ...all, ...over } }, names);

	it("name what the story leaves out", () => {
		expect(claim("penalty-matches")).toContain(
			"It also allows what the story leaves out: a petty fine alone.",
		);
	});
	it("set the statute beside the story without calling either wrong", () => {
		expect(claim("penalty-differs", { omitted: null, tradition: null })).toBe(
			"The statute (art. 175(1)) says up to 2 years in prison and a fine of up to ¥2.5 million. The story says up to 3 years in prison.",
		);
	});
	it.each([
		["arrest", "An arrest decides nothing"],
		["charged", "A charge decides nothing"],
		["investigation", "An investigation decides nothing"],
		["plea", "An arrest decides nothing"],
	])("take the stage into account: %s", (stage, begins) => {
		expect(claim("arrest-sets-no-precedent", { stage })).toContain(begins);
	});
	it("add what the legal tradition means", () => {
		expect(claim("arrest-sets-no-precedent")).toContain(
			"lower courts bind nobody",
		);
		expect(
			claim("arrest-sets-no-precedent", { tradition: null }),
		).not.toContain("lower courts");
	});
	it("write a year without a thousands separator", () => {
		expect(claim("statistic-traced")).toContain("2019");
	});
	it("name a record that is not known by its id", () => {
		expect(claim("first-earlier-known")).toContain(
			"Article 175 and unknown-id",
		);
	});
	it("put the story's own words where the sentence has them", () => {
		const lemma = { lemma: true };
		expect(
			recordSentence(
				english,
				{ code: "jurisdiction", params: all },
				names,
				lemma,
			),
		).toEqual([lemma, " places it in ", "Japan", "."]);
	});
});
