import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCitations } from "./citations.ts";
import { normalise } from "./normalise.ts";

const cite = (text: string) => findCitations(normalise(text).text);
const firstKeys = (text: string) => cite(text).map((c) => c.keys[0]);

describe("findCitations", () => {
	it.each<[string, string[]]>([
		["under 18 U.S.C. § 2252A(a)(5)(B), the", ["us/usc/18/2252a/a/5/b"]],
		["18 U.S.C. 2256(1), (8)", ["us/usc/18/2256/1"]],
		["18 USC §§ 2251, 2252A", ["us/usc/18/2251", "us/usc/18/2252a"]],
		["section 230 of title 47", ["us/usc/47/230"]],
		["16 CFR Part 461", ["us/cfr/16/461"]],
		["Pub. L. 119-12, 139 Stat. 55", ["us/pl/119-12"]],
		["Executive Order 14110 was revoked", ["us/eo/14110"]],
		["H.R. 1234 would", ["us/bill/hr/1234"]],
		["S. 3062, 119th Cong.", ["us/bill/s/3062"]],
		["signed SB 53 into law", ["*/bill/sb/53"]],
		["Assembly Bill 2655", ["*/bill/ab/2655"]],
		["535 U.S. 234 (2002)", ["us/rep/535-us-234"]],
		["No. 3:24-cv-05417 (N.D. Cal.)", ["us/docket/3:24-cv-05417"]],
		["Cal. Penal Code § 647(j)(4)", ["us-ca/law/penal code/647"]],
		[
			"Cal. Bus. & Prof. Code § 22757.10",
			["us-ca/law/business and professions code/22757.10"],
		],
		["Minn. Stat. § 609.771", ["us-mn/law/statutes/609.771"]],
		["720 ILCS 5/11-23.5", ["us-il/ilcs/720/5/11-23.5"]],
		["Utah Code § 76-5b-205", ["us-ut/law/code/76-5b-205"]],
		["Regulation (EU) 2024/1689 of 13 June 2024", ["eu/reg/2024/1689"]],
		["Article 50 of Regulation (EU) 2024/1689", ["eu/reg/2024/1689/art/50"]],
		["Verordnung (EU) 2024/1689", ["eu/reg/2024/1689"]],
		["le règlement (UE) 2024/1689", ["eu/reg/2024/1689"]],
		["Directive 2001/29/EC", ["eu/dir/2001/29"]],
		["CELEX 32024R1689", ["eu/reg/2024/1689"]],
		["in Case C-250/25", ["eu/case/c-250/25"]],
		["[2025] EWHC 2863 (Ch)", ["nc/2025/ewhc/2863"]],
		["2026 BCCA 67", ["nc/2026/bcca/67"]],
		[
			"section 66B of the Sexual Offences Act 2003",
			["*/law/sexual offences act 2003/66b"],
		],
		[
			"sections 66A to 66D of the Sexual Offences Act 2003",
			[
				"*/law/sexual offences act 2003/66a",
				"*/law/sexual offences act 2003/66b",
				"*/law/sexual offences act 2003/66c",
				"*/law/sexual offences act 2003/66d",
			],
		],
		[
			"Articles 53-55 of the AI Act",
			["*/law/ai act/53", "*/law/ai act/54", "*/law/ai act/55"],
		],
		["Article 175 of Japan's Penal Code", ["*/law/japan's penal code/175"]],
		["Penal Code, art. 175", ["*/law/penal code/175"]],
		["nach § 201a StGB strafbar", ["*/law/stgb/201a"]],
		["§§ 16, 44b UrhG", ["*/law/urhg/16", "*/law/urhg/44b"]],
		["l'article 226-8-1 du Code pénal punit", ["*/law/code pénal/226-8-1"]],
		["art. 612-quater c.p.", ["*/law/codice penale/612-quater"]],
		["loi n° 2024-449 du 21 mai 2024", ["fr/loi/2024-449"]],
		["legge 23 settembre 2025, n. 132", ["it/legge/2025/132"]],
		["legge 132/2025", ["it/legge/2025/132"]],
		["Lei nº 13.709/2018", ["*/lei/2018/13709"]],
		["PL 2338/2023", ["br/pl/2023/2338"]],
		["Act No. 45 of 1907, art. 175", ["*/act/1907/45/175"]],
		["2003 c. 42, s. 66B", ["gb/c/2003/42/66b"]],
		["刑法175条のわいせつ", ["*/law/刑法/175"]],
		["刑法第175条第1項", ["*/law/刑法/175"]],
		["著作権法第30条の4", ["*/law/著作権法/30-4"]],
		["刑法第三百六十三条", ["*/law/刑法/363"]],
		["令和7年法律第53号", ["*/act/2025/53"]],
		["형법 제243조", ["*/law/형법/243"]],
		["성폭력처벌법 제14조의2", ["*/law/성폭력처벌법/14-2"]],
	])("reads %s", (text, keys) => {
		expect(firstKeys(text)).toEqual(keys);
	});

	it.each([
		"Article 5 minutes ago",
		"He paid 230 dollars in section C",
		"3:24 pm on Friday",
		"a 10 U.S. dollar note",
		"the S. 5 bus",
		"bus 24/7 in the EU",
	])("finds nothing in: %s", (text) => {
		expect(firstKeys(text)).toEqual([]);
	});

	it("offers the wider key and the shorter name behind the first", () => {
		const [a] = cite("Article 175 of Japan's Penal Code");
		expect(a?.keys).toContain("*/law/penal code/175");
		const [b] = cite("18 U.S.C. § 2252A(a)");
		expect(b?.keys).toEqual(["us/usc/18/2252a/a", "us/usc/18/2252a"]);
	});

	it("keeps its canonical form when it is read again", () => {
		const forms = [
			"18 U.S.C. § 2252A(a)",
			"Pub. L. 119-12",
			"SB 53",
			"535 U.S. 234",
			"Article 50 of Regulation (EU) 2024/1689",
			"Case C-250/25",
			"[2025] EWHC 2863 (Ch)",
			"Section 66B of the Sexual Offences Act 2003",
			"§ 201a StGB",
			"art. 226-8-1 Code Pénal",
			"loi n° 2024-449",
			"legge 132/2025",
			"Lei nº 13.709/2018",
			"刑法第175条",
			"著作権法第30条の4",
			"令和7年法律第53号",
			"성폭력처벌법 제14조의2",
			"California Penal Code § 647",
			"720 ILCS 5/11-23.5",
			"Exec. Order No. 14110",
			"16 C.F.R. § 461.2",
			"H.R. 1234",
			"No. 3:24-cv-05417",
			"Act No. 45 of 1907, art. 175",
		];
		for (const form of forms) {
			const [once] = cite(form);
			expect(once, form).toBeDefined();
			const [twice] = cite(once?.normalized ?? "");
			expect(twice?.keys[0], form).toBe(once?.keys[0]);
			expect(twice?.normalized, form).toBe(once?.normalized);
		}
	});

	it("never throws, and its spans lie in the text, in order", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
				let last = 0;
				for (const c of findCitations(text)) {
					expect(c.start).toBeGreaterThanOrEqual(last);
					expect(c.end).toBeLessThanOrEqual(text.length);
					expect(c.keys.length).toBeGreaterThan(0);
					last = c.start;
				}
			}),
		);
	});
});
