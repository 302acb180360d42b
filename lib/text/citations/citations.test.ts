import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { normalise, sourceSpan } from "../normalise.ts";
import { exactKeys, findCitations, parseCitations } from "./index.ts";
import { Reading } from "./reading.ts";

const firstKeys = (text: string, lang?: string) =>
	parseCitations(text, lang).map((citation) => citation.keys[0]);

/** What is cited → the first key of each citation that is read. */
const united: [string, string[]][] = [
	["under 18 U.S.C. § 2252A(a)(5)(B), the", ["us/usc/18/2252a/a/5/b"]],
	["18 USC §§ 2251, 2252A", ["us/usc/18/2251", "us/usc/18/2252a"]],
	["47 U.S.C. 223(h)", ["us/usc/47/223/h"]],
	["42 U.S.C. § 2000e-2", ["us/usc/42/2000e-2"]],
	["Section 230 of Title 47", ["us/usc/47/230"]],
	["title 18, section 2251", ["us/usc/18/2251"]],
	["16 CFR Part 461", ["us/cfr/16/part/461"]],
	["45 C.F.R. § 164.502(a)", ["us/cfr/45/164.502/a"]],
	["Pub. L. 119-12, 139 Stat. 55", ["us/pl/119/12", "us/stat/139/55"]],
	["89 Fed. Reg. 15017", ["us/fr/89/15017"]],
	["Executive Order 14,110 was revoked", ["us/eo/14110"]],
	["Exec. Order No. 14179", ["us/eo/14179"]],
	["violates the First Amendment", ["us/const/amend/1"]],
	["H.R. 8915, 119th Cong.", ["us/bill/119/hr/8915"]],
	["the TAKE IT DOWN Act (S. 146)", ["us/bill/s/146"]],
	["signed SB 53 into law", ["*/bill/sb/53"]],
	["California's SB 53", ["us-ca/bill/sb/53"]],
	["Colorado Senate Bill 24-205", ["us-co/bill/sb/24-205"]],
	["535 U.S. 234 (2002)", ["us/rep/us/535/234"]],
	["43 F.4th 1207", ["us/rep/f4th/43/1207"]],
	["No. 3:24-cv-05417 (N.D. Cal.)", ["us/docket/3:24-cv-5417"]],
	["No. 22-14160 (11th Cir. 2024)", ["us/docket/22-14160"]],
	["Cal. Penal Code § 647(j)(4)", ["us-ca/code/pen/647/j/4"]],
	["California Penal Code section 311.11", ["us-ca/code/pen/311.11"]],
	["Cal. Bus. & Prof. Code § 22757.10", ["us-ca/code/bus-pro/22757.10"]],
	["Minn. Stat. § 609.771", ["us-mn/code/609.771"]],
	["820 ILCS 42/1", ["us-il/ilcs/820/42/1"]],
	["18 Pa. Cons. Stat. § 3131", ["us-pa/code/18/3131"]],
	["N.Y. Penal Law § 245.15", ["us-ny/code/pen/245.15"]],
];
const europe: [string, string[]][] = [
	["Regulation (EU) 2024/1689 of 13 June", ["eu/reg/2024/1689"]],
	["Regulation (EU) No 910/2014", ["eu/reg/2014/910"]],
	["Directive 2011/93/EU", ["eu/dir/2011/93"]],
	["Article 50(2) of Regulation (EU) 2024/1689", ["eu/reg/2024/1689/art/50/2"]],
	[
		"Art. 50 Abs. 2 der Verordnung (EU) 2024/1689",
		["eu/reg/2024/1689/art/50/2"],
	],
	["article 50 du règlement (UE) 2024/1689", ["eu/reg/2024/1689/art/50"]],
	["CELEX 32024R1689", ["eu/reg/2024/1689"]],
	["in Case C-250/25", ["eu/case/c-250/25"]],
	["ECLI:EU:C:2023:957", ["eu/ecli/c:2023:957"]],
	["COM(2022) 209, 2022/0155(COD)", ["eu/com/2022/209", "eu/proc/2022/155"]],
	["Art. 22 DSGVO", ["eu/reg/2016/679/art/22"]],
	[
		"Arts. 53–55 AI Act",
		[53, 54, 55].map((article) => `eu/reg/2024/1689/art/${article}`),
	],
	["[2025] EWHC 2863 (Ch)", ["gb/ncn/2025/ewhc/2863"]],
	["2025 SCC 1", ["ca/ncn/2025/scc/1"]],
	[
		"sections 66A to 66D of the Sexual Offences Act 2003",
		["a", "b", "c", "d"].map((l) => `gb/act/sexual-offences-act-2003/s/66${l}`),
	],
	["s.66B Sexual Offences Act 2003", ["gb/act/sexual-offences-act-2003/s/66b"]],
	[
		"Schedule 1 to the Online Safety Act 2023",
		["gb/act/online-safety-act-2023/sch/1"],
	],
	[
		"the Copyright, Designs and Patents Act 1988",
		["gb/act/copyright-designs-and-patents-act-1988"],
	],
	["2003 c. 42, s. 66B", ["gb/ukpga/2003/42/s/66b"]],
	["nach § 201a StGB strafbar", ["de/law/stgb/201a"]],
	["§ 201a des Strafgesetzbuchs", ["de/law/stgb/201a"]],
	["§§ 16, 44b UrhG", ["de/law/urhg/16", "de/law/urhg/44b"]],
	["§ 184b Abs. 1 Nr. 2 StGB", ["de/law/stgb/184b/1/2"]],
	["l'article 226-8-1 du Code pénal punit", ["*/law/code pénal/226-8-1"]],
	["loi n° 2024-449 du 21 mai 2024", ["fr/loi/2024-449"]],
	["legge 23 settembre 2025, n. 132", ["it/legge/2025/132"]],
	["art. 26 della legge 132/2025", ["it/legge/2025/132/art/26"]],
	["art. 612-quater c.p.", ["*/law/codice penale/612-quater"]],
	["Legge n.132 del 23 settembre 2025", ["it/legge/2025/132"]],
	["artigo 5.º, n.º 1, do AI Act", ["eu/reg/2024/1689/art/5/1"]],
	["artigo 218.º-A do Código Penal", ["*/law/código penal/218-a"]],
	["art. 35º do RGPD", ["eu/reg/2016/679/art/35"]],
	["el artículo 113 del nuevo Reglamento de IA", ["eu/reg/2024/1689/art/113"]],
	["il regolamento europeo sull'IA", ["eu/reg/2024/1689"]],
	["a lei europeia de inteligência artificial", ["eu/reg/2024/1689"]],
	["artículo 173 del Código Penal", ["*/law/código penal/173"]],
	["Ley Orgánica 10/1995, art. 173.1", ["es/lo/1995/10/art/173.1"]],
	["Lei nº 13.709/2018", ["br/lei/13709"]],
	["art. 20 da Lei nº 13.709/2018", ["br/lei/13709/art/20"]],
	["PL nº 2.338/2023", ["br/pl/2023/2338"]],
	["Lei n.º 58/2019", ["pt/lei/2019/58"]],
];
const elsewhere: [string, string[]][] = [
	["Article 175 of the Penal Code", ["*/law/penal code/175"]],
	["Article 175 of Japan's penal code", ["jp/law/penal code/175"]],
	["Act No. 45 of 1907, art. 175", ["*/act/1907/45/175"]],
	["刑法175条のわいせつ", ["jp/law/刑法/175"]],
	["警視庁は刑法第百七十五条違反の疑い", ["jp/law/刑法/175"]],
	["刑法第175条第1項", ["jp/law/刑法/175/1"]],
	["著作権法30条の4", ["jp/law/著作権法/30-4"]],
	["性的姿態撮影等処罰法2条", ["jp/law/性的姿態撮影等処罰法/2"]],
	["令和7年法律第53号", ["jp/act/2025/53"]],
	["형법 제243조", ["kr/law/형법/243"]],
	["성폭력처벌법 제14조의2 제1항", ["kr/law/성폭력처벌법/14-2/1"]],
	["《刑法》第三百六十三条", ["cn/law/刑法/363"]],
	["根据个人信息保护法第二十四条", ["cn/law/个人信息保护法/24"]],
	["中華民國刑法第319條之4", ["tw/law/刑法/319-4"]],
	["Bill C-27", ["ca/bill/c-27"]],
	["A/RES/78/265", ["int/unga/78/265"]],
];

describe("[T6] citations", () => {
	it.each([...united, ...europe, ...elsewhere])("reads %s", (text, keys) => {
		expect(firstKeys(text)).toEqual(keys);
	});

	it.each([
		"Article 5 minutes ago",
		"He paid 230 dollars in section C",
		"a 10 U.S. dollar note",
		"take the s. 5 bus",
		"bus 24/7 in the EU",
		"gilt ab 2024 und ab 2655",
		"see s. 146",
		"George S. 12 years old",
		"in 2018 il 25 aprile",
		"section 3 on page 5",
		"同法2条",
		"方法 3조",
		"within 24 hr 5 days",
	])("finds nothing in: %s", (text) => {
		expect(firstKeys(text)).toEqual([]);
	});

	it.each([...united, ...europe, ...elsewhere])(
		"reads what it writes of %s",
		(text) => {
			for (const once of parseCitations(text)) {
				const [twice] = parseCitations(once.normalized);
				expect(twice?.keys[0]).toBe(once.keys[0]);
				expect(twice?.normalized).toBe(once.normalized);
			}
		},
	);

	it("reads what it writes, whatever the numbers", () => {
		const number = fc.integer({ min: 1, max: 999 });
		const year = fc.integer({ min: 1950, max: 2026 });
		const letter = fc.constantFrom("", "A", "b", "bis");
		const part = fc.constantFrom("", "(1)", "(a)(2)", "(3)(b)");
		const source = fc.oneof(
			fc
				.tuple(fc.integer({ min: 1, max: 54 }), number, part)
				.map(([t, n, p]) => `${t} U.S.C. § ${n}${p}`),
			fc
				.tuple(number, letter, part)
				.map(
					([n, l, p]) => `section ${n}${l}${p} of the Online Safety Act 2023`,
				),
			fc.tuple(number, letter).map(([n, l]) => `§ ${n}${l} StGB`),
			fc.tuple(year, number).map(([y, n]) => `Regulation (EU) ${y}/${n}`),
			fc.tuple(year, number).map(([y, n]) => `[${y}] EWHC ${n} (Ch)`),
			fc.tuple(number, number).map(([v, p]) => `${v} U.S. ${p}`),
			number.map((n) => `刑法${n}条`),
			number.map((n) => `형법 제${n}조`),
			number.map((n) => `article ${n} du Code pénal`),
		);
		let read = 0;
		fc.assert(
			fc.property(source, (text) => {
				for (const once of parseCitations(text)) {
					read++;
					const [twice] = parseCitations(once.normalized);
					expect(twice?.keys[0]).toBe(once.keys[0]);
					expect(twice?.normalized).toBe(once.normalized);
				}
			}),
			{ numRuns: 400 },
		);
		expect(read).toBeGreaterThan(200);
	});

	it("writes sections as the source does", () => {
		const shown = (text: string) =>
			parseCitations(text).map((citation) => citation.normalized);
		expect(shown("18 usc 2252A(a)(5)(B)")).toEqual([
			"18 U.S.C. § 2252A(a)(5)(B)",
		]);
		expect(shown("§§ 16, 44b UrhG")).toEqual(["§ 16 UrhG", "§ 44b UrhG"]);
	});

	it("goes from the innermost part to the whole law, and files under the whole of what is cited", () => {
		const [citation] = parseCitations("Article 175(1) of Japan's Penal Code");
		expect(citation?.keys).toEqual([
			"jp/law/penal code/175/1",
			"*/law/penal code/175/1",
			"jp/law/penal code/175",
			"*/law/penal code/175",
			"jp/law/penal code",
			"*/law/penal code",
		]);
		expect(citation && exactKeys(citation)).toEqual([
			"jp/law/penal code/175/1",
			"*/law/penal code/175/1",
		]);
	});

	it("takes the language for what the signs do not tell", () => {
		expect(firstKeys("刑法第363条", "ja")).toEqual(["jp/law/刑法/363"]);
		expect(firstKeys("刑法第363条", "zh-Hans")).toEqual(["cn/law/刑法/363"]);
	});

	it("gives spans of the page's own words", () => {
		const source =
			"It is Article\u00a050 of the “AI Act”, or Article 50 of the AI\nAct.";
		const normal = normalise(source);
		const quotes = findCitations(normal).map(({ start, end }) => {
			const span = sourceSpan(normal, start, end);
			return source.slice(span.start, span.end);
		});
		expect(quotes).toContain("AI Act");
	});
});

describe("[T7] on hostile text", () => {
	const pieces = [
		..."§ .(-1a条조法가a".split(""),
		"§§ 1, ",
		"§ 1 ",
		"section 1 of the ",
		"article 1 of the A B C ",
		"A Act 2003 ",
		"1.1.1-",
		"cal. a b c d ",
		"1 U.S.C. ",
		"S. 1",
		"法第一条",
		"의 법률 제1조",
		"に関する法律第1条",
		"loi n° ",
		"lei nº 1 ",
		"regulation (eu) ",
		"art. 1(1)(1)(1)",
		"arts. 1 to ",
		"code de la ",
		"no. 1:11-cv-",
		"[2025] ewhc ",
		" c. 1",
		"\n1\n",
	];

	/** Looks at the text: each is bounded (see the next test), so their number stands for the time. */
	const looks = (text: string) => {
		const spies = [
			vi.spyOn(Reading.prototype, "match"),
			vi.spyOn(Reading.prototype, "matchBefore"),
			vi.spyOn(Reading.prototype, "isUpper"),
			vi.spyOn(Reading.prototype, "written"),
		];
		findCitations(normalise(text));
		const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
		vi.restoreAllMocks();
		return calls;
	};

	it.each(pieces)(
		"looks in proportion to its length at %j repeated",
		(piece) => {
			const few = looks(piece.repeat(200));
			expect(looks(piece.repeat(1_600))).toBeLessThanOrEqual(8 * few + 400);
		},
	);

	it("never looks far", () => {
		const match = vi.spyOn(Reading.prototype, "match");
		const before = vi.spyOn(Reading.prototype, "matchBefore");
		const examples = [...united, ...europe, ...elsewhere].map(([text]) => text);
		findCitations(normalise([...pieces, ...examples].join("\n")));
		const unbounded = match.mock.calls
			.map(([expression]) => expression.source)
			.filter((source) =>
				/[*+]|\{\d+,\}/.test(source.replace(/\\.|\[(?:\\.|[^\]])*\]/gu, "x")),
			);
		expect(unbounded).toEqual([]);
		for (const [, , reach] of before.mock.calls)
			expect(reach).toBeLessThanOrEqual(140);
		vi.restoreAllMocks();
	});

	it("reads a megabyte of it", () => {
		const text = pieces.join("").repeat(8_000).slice(0, 1_000_000);
		expect(findCitations(normalise(text)).length).toBeGreaterThan(0);
	});

	it("never throws, and its spans lie in the text, in order", () => {
		const piece = fc.oneof(
			fc.constantFrom(...pieces, "2024/1689", " of the ", "StGB", "18 ", "\0"),
			fc.string({ unit: "binary", maxLength: 12 }),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
				const normal = normalise(parts.join(""));
				let last = 0;
				for (const { start, end, keys, exactKeys: exact } of findCitations(
					normal,
				)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(normal.text.length);
					expect(keys.length).toBeGreaterThanOrEqual(exact);
					expect(exact).toBeGreaterThan(0);
					last = start;
				}
			}),
			{ numRuns: 800 },
		);
	});
});
