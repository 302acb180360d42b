import { expect, it } from "vitest";
import {
	celexUrl,
	congressBillUrl,
	eGovUrl,
	eliUrl,
	neutralCitationUrl,
	publicLawUrl,
	ukActUrl,
	usCodeUrl,
} from "./official-url.ts";

it.each([
	[
		usCodeUrl(18, "2252A"),
		"https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section2252A&num=0&edition=prelim",
	],
	[
		usCodeUrl(17, "107"),
		"https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title17-section107&num=0&edition=prelim",
	],
	[publicLawUrl(119, 12), "https://www.govinfo.gov/link/plaw/119/public/12"],
	[
		congressBillUrl(119, "s", 146),
		"https://www.congress.gov/bill/119th-congress/senate-bill/146",
	],
	[
		congressBillUrl(122, "hr", 1),
		"https://www.congress.gov/bill/122nd-congress/house-bill/1",
	],
	[
		congressBillUrl(112, "hr", 1),
		"https://www.congress.gov/bill/112th-congress/house-bill/1",
	],
	[eliUrl("reg", 2024, 1689), "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"],
	[eliUrl("dir", 2019, 790), "https://eur-lex.europa.eu/eli/dir/2019/790/oj"],
	[
		celexUrl("32024R1689"),
		"https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32024R1689",
	],
	[
		ukActUrl(2003, 42, "66B"),
		"https://www.legislation.gov.uk/ukpga/2003/42/section/66B",
	],
	[ukActUrl(2023, 50), "https://www.legislation.gov.uk/ukpga/2023/50"],
	[eGovUrl("140AC0000000045"), "https://laws.e-gov.go.jp/law/140AC0000000045"],
	[eGovUrl("411AC0100000052"), "https://laws.e-gov.go.jp/law/411AC0100000052"],
	[eGovUrl("321CONSTITUTION"), "https://laws.e-gov.go.jp/law/321CONSTITUTION"],
	[
		neutralCitationUrl("[2025] EWHC 2863 (Ch)"),
		"https://caselaw.nationalarchives.gov.uk/ewhc/ch/2025/2863",
	],
	[
		neutralCitationUrl("[2024] EWCA Civ 12"),
		"https://caselaw.nationalarchives.gov.uk/ewca/civ/2024/12",
	],
	[
		neutralCitationUrl("[2023] UKSC 49"),
		"https://caselaw.nationalarchives.gov.uk/uksc/2023/49",
	],
])("[D19] builds %s", (built, wanted) => {
	expect(built).toBe(wanted);
});

it.each([
	["a paragraph in the section", usCodeUrl(18, "2256(8)")],
	["a title that does not exist", usCodeUrl(99, "1")],
	["a law before the link service", publicLawUrl(90, 1)],
	["half a law", publicLawUrl(119, 1.5)],
	["a bill number of nought", congressBillUrl(119, "s", 0)],
	["a CELEX number that is none", celexUrl("2024R1689")],
	["an address in its place", celexUrl("32024R1689&x=1")],
	["a section with a path in it", ukActUrl(2003, 42, "66B/../1")],
	["an act of a regnal year", ukActUrl(1955, 3)],
	["an era that does not exist", eGovUrl("940AC0000000045")],
	["a law id that is too short", eGovUrl("140AC45")],
	[
		"an EWHC citation without its division",
		neutralCitationUrl("[2025] EWHC 2863"),
	],
	["a court that is not there", neutralCitationUrl("[2025] XYZ 1")],
	["a Supreme Court with a division", neutralCitationUrl("[2025] UKSC 1 (Ch)")],
])("[D19] answers null for %s", (_, built) => {
	expect(built).toBeNull();
});
