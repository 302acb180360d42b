import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Penalty } from "../dataset/schema.ts";
import { findIn } from "./catalogue.ts";
import { penaltySentence } from "./penalty.ts";
import { words } from "./words.ts";

function catalogue(name: string) {
	const path = new URL(
		`../../public/_locales/${name}/messages.json`,
		import.meta.url,
	);
	return words(findIn(JSON.parse(readFileSync(path, "utf8"))));
}
const english = catalogue("en");
const base = { ref: "art. 1", nature: "criminal" } as const;

const cases: [string, Partial<Penalty>, string | undefined][] = [
	[
		"either or both",
		{
			prison: { maxMonths: 24 },
			fine: { max: 2_500_000, currency: "JPY" },
			combine: "either-or-both",
		},
		"Up to 2 years in prison, a fine of up to ¥2.5 million, or both.",
	],
	[
		"either",
		{
			prison: { maxMonths: 36 },
			fine: { max: 500_000, currency: "JPY" },
			combine: "either",
		},
		"Up to 3 years in prison, or a fine of up to ¥500,000.",
	],
	[
		"turnover",
		{
			fine: {
				max: 15_000_000,
				currency: "EUR",
				maxTurnoverPercent: 3,
				whichever: "higher",
			},
		},
		"A fine of up to €15 million or 3% of worldwide turnover, whichever is higher.",
	],
	["life", { prison: { maxMonths: "life" } }, "Up to life in prison."],
	[
		"a range",
		{ prison: { minMonths: 6, maxMonths: 60 } },
		"6 months to 5 years in prison.",
	],
	[
		"unlimited",
		{ fine: { max: "unlimited" } },
		"A fine without an upper limit.",
	],
	["neither", {}, undefined],
];

it.each(cases)("tells %s as one sentence", (_name, penalty, sentence) => {
	const said = penaltySentence(
		english,
		{ ...base, ...penalty },
		(figure) => figure,
	);
	expect(said?.join("")).toBe(sentence);
});

it("[W6] keeps the word order of Japanese", () => {
	const said = penaltySentence(
		catalogue("ja"),
		{
			...base,
			prison: { maxMonths: 24 },
			fine: { max: 2_500_000, currency: "JPY" },
			combine: "either-or-both",
		},
		(figure) => figure,
	);
	expect(said?.join("")).toBe(
		"2年以下の自由刑、250万円以下の罰金、またはその両方。",
	);
});

it("dresses the figures and nothing else", () => {
	const said = penaltySentence(
		english,
		{ ...base, prison: { maxMonths: 24 } },
		(figure) => ({ figure }),
	);
	expect(said).toEqual(["Up to ", { figure: "2 years" }, " in prison", "."]);
});
