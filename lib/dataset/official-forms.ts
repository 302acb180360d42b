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

/** What is to be said of an official address whose publisher's form we know. */
export type FormFault =
	/** The publisher's addresses do not look so; `built` is what the identifier in it gives, if there is one. */
	| { readonly code: "other-form"; readonly built: string | null }
	/** It leads to another provision than the citations name; `names` is what it leads to. */
	| { readonly code: "other-law"; readonly names: string };

/**
 * Hold an official address to the form of its publisher, and to the citations of its record.
 * @returns null where it agrees, or where we do not know the publisher's form
 */
export function faultOfAddress(
	url: string,
	citations: readonly string[],
): FormFault | null {
	const publishers = forms.filter((form) => url.startsWith(form.at));
	if (publishers.length === 0) return null;
	for (const { at, rest, build, cited, numbered } of publishers) {
		const match = rest.exec(url.slice(at.length));
		if (match === null) continue;
		const built = build === undefined ? url : build(match, citations);
		if (built !== url) return { code: "other-form", built };
		const wanted = cited?.(match);
		const telling = citations.filter((c) => numbered?.test(c) ?? true);
		return wanted === undefined ||
			(numbered !== undefined && telling.length === 0) ||
			telling.some((c) => wanted.test(c))
			? null
			: { code: "other-law", names: match.slice(1).join(" ") };
	}
	return { code: "other-form", built: null };
}

interface Form {
	readonly at: string;
	/** What follows `at`; its groups are the identifier. */
	readonly rest: RegExp;
	/** The address again, made from the identifier by our own function. */
	readonly build?: (
		match: RegExpExecArray,
		citations: readonly string[],
	) => string | null;
	/** What one of the record's citations says if the address is the record's own; absent where citations do not say it. */
	readonly cited?: (match: RegExpExecArray) => RegExp;
	/** Only citations like this tell the identifier; a record may have none. */
	readonly numbered?: RegExp;
}

/** The identifier as it stands, not as a part of a longer one ("33" is not "133" nor "33a"). */
function says(...parts: (string | undefined)[]): RegExp {
	const literal = (part = "") => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	return new RegExp(
		`(?<![\\p{L}\\p{N}])${parts.map(literal).join(".*?")}(?![\\p{L}\\p{N}])`,
		"iu",
	);
}

/** Years in which the eras of Japan begin, less one: Meiji, Taishō, Shōwa, Heisei, Reiwa. */
const eras = [1867, 1911, 1925, 1988, 2018];

const forms: readonly Form[] = [
	{
		at: "https://uscode.house.gov/",
		rest: /^view\.xhtml\?req=granuleid:USC-prelim-title(\d+)-section([\da-zA-Z-]+)&/,
		build: ([, title, section = ""]) => usCodeUrl(Number(title), section),
		cited: ([, title, section]) => says(`${title} U.S.C. § ${section}`),
	},
	{
		at: "https://www.govinfo.gov/link/",
		rest: /^plaw\/(\d+)\/public\/(\d+)$/,
		build: ([, congress, law]) => publicLawUrl(Number(congress), Number(law)),
		cited: ([, congress, law]) => says(`${congress}-${law}`),
	},
	{
		at: "https://www.congress.gov/bill/",
		rest: /^(\d+)(?:st|nd|rd|th)-congress\/(house|senate)-bill\/(\d+)$/,
		build: ([, congress, house, bill]) =>
			congressBillUrl(
				Number(congress),
				house === "house" ? "hr" : "s",
				Number(bill),
			),
		cited: ([, , house, bill]) =>
			says(house === "house" ? "H.R. " : "S. ", bill),
	},
	{
		at: "https://eur-lex.europa.eu/",
		rest: /^eli\/(reg|dir|dec)\/(\d{4})\/(\d+)\/oj$/,
		build: ([, type, year, number]) =>
			type === "reg" || type === "dir" || type === "dec"
				? eliUrl(type, Number(year), Number(number))
				: null,
		cited: ([, , year, number]) => says(`${year}/${number}`),
	},
	{
		at: "https://eur-lex.europa.eu/",
		rest: /^legal-content\/EN\/TXT\/\?uri=CELEX:(\d)(\d{4})([A-Z]{1,2})(\d{4})$/,
		build: ([, sector, year, type, number]) =>
			celexUrl(`${sector}${year}${type}${number}`),
		cited: ([, sector, year = "", , number]) =>
			sector === "6"
				? says(`${Number(number)}/${year.slice(2)}`)
				: says(year, String(Number(number))),
	},
	{
		at: "https://www.legislation.gov.uk/ukpga/",
		rest: /^(\d{4})\/(\d+)(?:\/section\/(\d+[A-Z]*)|\/contents)?$/,
		build: ([whole, year, chapter, section]) => {
			const built = ukActUrl(Number(year), Number(chapter), section);
			return whole.endsWith("/contents") ? `${built}/contents` : built;
		},
		cited: ([, year, , section]) =>
			section === undefined
				? says(year)
				: new RegExp(`\\b${year}, s\\. ${section}(?![\\dA-Z])`),
	},
	{
		// Acts of regnal years, whose identifier no citation states.
		at: "https://www.legislation.gov.uk/ukpga/",
		rest: /^[A-Z][A-Za-z]+\d?\/\d+(?:-\d+)?\/\d+(?:\/section\/\d+[A-Z]*|\/contents)?$/,
	},
	{
		at: "https://caselaw.nationalarchives.gov.uk/",
		rest: /./,
		build: (match, citations) =>
			citations.map(neutralCitationUrl).find((url) => url === match.input) ??
			citations.map(neutralCitationUrl).find((url) => url !== null) ??
			null,
	},
	{
		at: "https://laws.e-gov.go.jp/",
		rest: /^law\/((\d)(\d{2})[A-Z]{2}\d{7}(\d{3})|\d{3}CONSTITUTION)$/,
		build: ([, id = ""]) => eGovUrl(id),
		cited: ([, , era, year, number]) =>
			number === undefined
				? says("Constitution")
				: says(
						`No. ${Number(number)} of ${(eras[Number(era) - 1] ?? 0) + Number(year)}`,
					),
		numbered: /\bAct No\. /,
	},
	{
		at: "https://www.gesetze-im-internet.de/",
		rest: /^([a-z]+)\/__(\d+[a-z]?)\.html$/,
		cited: ([, , section]) => says("§", section),
	},
	{
		at: "https://undocs.org/",
		rest: /^A\/RES\/(\d+\/\d+)$/,
		cited: ([, resolution]) => says("A/RES/", resolution),
	},
	{
		at: "https://www.coe.int/en/web/conventions/",
		rest: /^full-list\?module=treaty-detail&treatynum=(\d+)$/,
		cited: ([, treaty]) => says("No. ", treaty),
	},
	{
		at: "https://www.federalregister.gov/citation/",
		rest: /^(\d+)-FR-(\d+)$/,
		cited: ([, volume, page]) => says(`${volume} Fed. Reg. ${page}`),
	},
	{
		at: "https://leginfo.legislature.ca.gov/faces/",
		rest: /^bill(?:Nav|Text)Client\.xhtml\?bill_id=\d{9}(AB|SB)(\d+)$/,
		cited: ([, house, bill]) => says(`${house} ${bill}`),
	},
	{
		at: "https://leginfo.legislature.ca.gov/faces/",
		rest: /^codes_displaySection\.xhtml\?lawCode=[A-Z]+&sectionNum=([\d.]+)$/,
		cited: ([, section]) => says("§ ", section),
	},
	{
		at: "https://www.nysenate.gov/legislation/laws/",
		rest: /^[A-Z]+\/([\dA-Z.-]+)$/,
		cited: ([, section]) => says("§ ", section),
	},
	{
		at: "https://www.revisor.mn.gov/statutes/",
		rest: /^cite\/([\dA-Z.]+)$/,
		cited: ([, section]) => says("§ ", section),
	},
	{
		at: "https://law.lis.virginia.gov/vacode/",
		rest: /^([\d.:-]+)\/$/,
		cited: ([, section]) => says("§", section),
	},
	{
		at: "https://laws-lois.justice.gc.ca/eng/acts/",
		rest: /^c-46\/section-([\d.]+)\.html$/,
		cited: ([, section]) => says("s. ", section),
	},
];
