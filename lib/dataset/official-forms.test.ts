import { describe, expect, it } from "vitest";
import { told, withRecord } from "./fixtures.ts";
import { faultOfAddress } from "./official-forms.ts";

const usc = (section: string) =>
	`https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section${section}&num=0&edition=prelim`;
const eu = "https://eur-lex.europa.eu/";
const uk = "https://www.legislation.gov.uk/ukpga/";
const japan = "https://laws.e-gov.go.jp/law/";
const judgments = "https://caselaw.nationalarchives.gov.uk/";

describe("[D19] an official address agrees with its publisher's form and with the citations", () => {
	it.each([
		[usc("2252A"), "18 U.S.C. § 2252A(a)"],
		["https://www.govinfo.gov/link/plaw/119/public/12", "Pub. L. 119-12"],
		[
			"https://www.congress.gov/bill/119th-congress/senate-bill/146",
			"S. 146 (119th Congress)",
		],
		[`${eu}eli/reg/2024/1689/oj`, "Regulation (EU) 2024/1689, art. 5"],
		[`${eu}legal-content/EN/TXT/?uri=CELEX:52022PC0209`, "COM(2022) 209"],
		[`${eu}legal-content/EN/TXT/?uri=CELEX:62022CJ0203`, "C-203/22"],
		[`${uk}2003/42/section/66B`, "Sexual Offences Act 2003, s. 66B"],
		[`${uk}2023/50/contents`, "Online Safety Act 2023"],
		[`${uk}Eliz2/7-8/66`, "Obscene Publications Act 1959"],
		[`${judgments}ewhc/ch/2025/2863`, "[2025] EWHC 2863 (Ch)"],
		[`${japan}411AC0100000052`, "Act No. 52 of 1999"],
		[`${japan}140AC0000000045`, "刑法175条"],
		[`${japan}321CONSTITUTION`, "Constitution of Japan, art. 21"],
		["https://www.gesetze-im-internet.de/stgb/__184b.html", "§ 184b StGB"],
		["https://undocs.org/A/RES/79/243", "A/RES/79/243"],
		[
			"https://www.federalregister.gov/citation/88-FR-75191",
			"88 Fed. Reg. 75191",
		],
		[
			"https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202520260SB243",
			"California SB 243",
		],
		[
			"https://www.nysenate.gov/legislation/laws/CVR/52-C",
			"N.Y. Civ. Rights Law § 52-c",
		],
		["https://law.gov.zz/whatever", "s. 1"],
	])("%s of %s", (url, citation) => {
		expect(faultOfAddress(url, ["something else", citation])).toBeNull();
	});

	it.each([
		[usc("2252A"), "18 U.S.C. § 2252", "18 2252A"],
		[usc("33"), "18 U.S.C. § 133", "18 33"],
		[`${eu}eli/reg/2024/1689/oj`, "Regulation (EU) 2022/2065", "reg 2024 1689"],
		[
			`${uk}2003/42/section/66B`,
			"Sexual Offences Act 2003, s. 66",
			"2003 42 66B",
		],
		[
			`${japan}411AC0100000052`,
			"Act No. 52 of 2000",
			"411AC0100000052 4 11 052",
		],
		[
			"https://www.gesetze-im-internet.de/stgb/__184b.html",
			"§ 184 StGB",
			"stgb 184b",
		],
		["https://undocs.org/A/RES/79/1", "A/RES/79/243", "79/1"],
		[
			"https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202520260SB53",
			"California SB 243",
			"SB 53",
		],
	])("%s is not of %s", (url, citation, names) => {
		expect(faultOfAddress(url, [citation])).toEqual({
			code: "other-law",
			names,
		});
	});

	it.each([
		[usc("2252A").replace("&num=0", ""), usc("2252A")],
		["https://uscode.house.gov/browse/title18", null],
		[`${eu}legal-content/DE/TXT/?uri=CELEX:32024R1689`, null],
		[`${uk}2003/42/part/1`, null],
		[
			"https://www.congress.gov/bill/119st-congress/senate-bill/146",
			"https://www.congress.gov/bill/119th-congress/senate-bill/146",
		],
		[`${judgments}ewhc/ch/2025/2864`, `${judgments}ewhc/ch/2025/2863`],
		[`${japan}940AC0000000045`, null],
	])("%s is not the publisher's form", (url, built) => {
		const citations = ["[2025] EWHC 2863 (Ch)", "S. 146 (119th Congress)"];
		expect(faultOfAddress(url, citations)).toEqual({
			code: "other-form",
			built,
		});
	});

	it("stops a build, with the address to write instead", () => {
		const citations = ["18 U.S.C. § 2252A"];
		const officialUrl = usc("2252A").replace("&num=0", "");
		expect(told(withRecord({ officialUrl, citations }))).toContain(
			"officialUrl is not in the form that this publisher uses",
		);
		expect(told(withRecord({ officialUrl: usc("2256"), citations }))).toContain(
			"officialUrl leads to 18 2256, which none of the citations names",
		);
	});
});
