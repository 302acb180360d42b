import { describe, expect, it, vi } from "vitest";
import { normalise } from "../normalise.ts";
import { findDates } from "./dates.ts";
import { findMoney } from "./money.ts";
import { findNumbers, parseDigits, parseKanji } from "./numbers.ts";
import { findPercentages } from "./percentages.ts";
import { findPrisonTerms } from "./prison-terms.ts";

const fold = (text: string) => normalise(text).text;

describe("numbers", () => {
	it.each([
		["2,500,000", 2_500_000],
		["2.500.000", 2_500_000],
		["2.5", 2.5],
		["2,5", 2.5],
		["1 500 000", 1_500_000],
		["1.234,56", 1234.56],
		["35", 35],
		["1,000", 1000],
	])("reads %s", (run, value) => {
		expect(parseDigits(run)).toBe(value);
	});

	it.each([
		["百七十五", 175],
		["一七五", 175],
		["二", 2],
		["十", 10],
		["千二百", 1200],
	])("reads %s", (run, value) => {
		expect(parseKanji(run)).toBe(value);
	});

	it.each([
		["¥2.5 million", [2_500_000]],
		["35 Mio. Euro", [35_000_000]],
		["250万円", [2_500_000]],
		["1億5000万円", [150_000_000]],
		["3천만원", [30_000_000]],
		["$6m", [6_000_000]],
		["someone stone", []],
		["five years", [5]],
	])("finds the numbers of %s", (text, values) => {
		expect(findNumbers(fold(text)).map((n) => n.value)).toEqual(values);
	});
});

describe("money", () => {
	it.each([
		[
			"fine of ¥2.5 million ($17,500)",
			[
				[2_500_000, "JPY"],
				[17_500, "USD"],
			],
		],
		["35 Mio. Euro oder 7 %", [[35_000_000, "EUR"]]],
		["250万円以下の罰金", [[2_500_000, "JPY"]]],
		["5천만원 이하의 벌금", [[50_000_000, "KRW"]]],
		["75 000 euros d'amende", [[75_000, "EUR"]]],
		["up to £500", [[500, "GBP"]]],
		["US$50,000 per violation", [[50_000, "USD"]]],
		["R$ 50 milhões", [[50_000_000, "BRL"]]],
		["处十万元以下罚款", [[100_000, "CNY"]]],
		["fine of 10 million won", [[10_000_000, "KRW"]]],
	])("finds %s", (text, sums) => {
		expect(
			findMoney(fold(text)).map((m) => [m.amount, m.currencies[0]]),
		).toEqual(sums);
	});

	it("tells a ceiling from a floor", () => {
		expect(findMoney(fold("a fine of up to $500,000"))[0]?.bound).toBe("max");
		expect(findMoney(fold("at least $500"))[0]?.bound).toBe("min");
		expect(findMoney(fold("250万円以下の罰金"))[0]?.bound).toBe("max");
	});
});

describe("prison terms", () => {
	it.each([
		["including up to two years in prison, fines", 24, "max"],
		["Freiheitsstrafe bis zu fünf Jahren", 60, "max"],
		["höchstens fünf Jahre Haft", 60, "max"],
		["2年以下の拘禁刑又は250万円以下の罰金", 24, "max"],
		["7년 이하의 징역", 84, "max"],
		["三年以下有期徒刑", 36, "max"],
		["deux ans d'emprisonnement", 24, null],
		["hasta cinco años de prisión", 60, "max"],
		["reclusione da uno a cinque anni", 60, null],
		["até 4 anos de prisão", 48, "max"],
		["sentenced to 18 months in prison", 18, "exact"],
		["a maximum prison sentence of three years", 36, "max"],
		["two years and 6 months in prison", 30, null],
		["life imprisonment", "life", null],
	])("reads %s", (text, months, bound) => {
		const found = findPrisonTerms(fold(text)).at(-1);
		expect(found?.months).toBe(months);
		expect(found?.bound).toBe(bound);
	});

	it.each([
		"two years ago the prison opened",
		"a 20-year-old man was jailed",
		"the bill passed after two years",
	])("finds none in: %s", (text) => {
		expect(findPrisonTerms(fold(text))).toEqual([]);
	});
});

describe("percentages", () => {
	it.each([
		["96% of deepfake videos", 96],
		["96 per cent", 96],
		["7 Prozent", 7],
		["百分之96", 96],
		["96パーセント", 96],
		["６％", 6],
	])("reads %s", (text, value) => {
		expect(findPercentages(fold(text))[0]?.value).toBe(value);
	});
});

describe("dates", () => {
	it.each([
		["on 15 April 2025", "2025-04-15"],
		["April 15, 2025", "2025-04-15"],
		["am 15. April 2025", "2025-04-15"],
		["le 1er août 2024", "2024-08-01"],
		["15 de abril de 2025", "2025-04-15"],
		["2025年4月15日", "2025-04-15"],
		["2025년 4월 15일", "2025-04-15"],
		["令和7年4月15日", "2025-04-15"],
		["in April 2025", "2025-04"],
		["a 2019 study", "2019"],
		["2025-04-15T10:00", "2025-04-15"],
	])("reads %s", (text, iso) => {
		expect(findDates(fold(text)).map((d) => d.iso)).toEqual([iso]);
	});

	it.each([
		["last October", 10, 0],
		["en octobre dernier", 10, 0],
		["in October of the previous year", 10, -1],
		["昨年10月", 10, -1],
		["지난해 10월", 10, -1],
	])("leaves %s to the story's day", (text, month, years) => {
		expect(findDates(fold(text))[0]?.relative).toEqual({ month, years });
	});

	it("reports no impossible day", () => {
		expect(findDates(fold("31 February 2025")).map((d) => d.iso)).not.toContain(
			"2025-02-31",
		);
	});
});

describe("[T7] on hostile text", () => {
	const pieces = [
		"1,",
		"一あ",
		"a一",
		"2 years ",
		"1 000 ",
		"$",
		"5万",
		"mil ",
	];

	/** How often an expression is asked, and over how many characters it answers. */
	function looks(text: string): number {
		let count = 0;
		const exec = RegExp.prototype.exec;
		const spy = vi.spyOn(RegExp.prototype, "exec").mockImplementation(function (
			this: RegExp,
			subject: string,
		) {
			const found = exec.call(this, subject);
			count += 1 + (found?.[0].length ?? 0);
			return found;
		});
		findMoney(text);
		findPrisonTerms(text);
		findPercentages(text);
		findDates(text);
		spy.mockRestore();
		return count;
	}

	it.each(pieces)(
		"looks in proportion to its length at %j repeated",
		(piece) => {
			const few = looks(fold(piece.repeat(400)));
			expect(looks(fold(piece.repeat(3_200)))).toBeLessThanOrEqual(8.5 * few);
		},
	);

	it("reads a megabyte of it", () => {
		const text = fold(pieces.join("").repeat(40_000).slice(0, 1_000_000));
		expect(findMoney(text).length).toBeGreaterThan(0);
		expect(() => {
			findPrisonTerms(text);
			findDates(text);
		}).not.toThrow();
	});
});
