/**
 * Addresses of official publishers, built from identifiers in the form that each publisher really uses. Each answers
 * null where the identifier does not fit the form: an address is never guessed.
 */

/** @param section - "2252A", "107"; a paragraph is not part of the address */
export function usCodeUrl(title: number, section: string): string | null {
	if (
		!isNumber(title, 54) ||
		!/^\d{1,5}[a-zA-Z]{0,3}(-\d{1,3}[a-z]?)?$/.test(section)
	)
		return null;
	return `https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title${title}-section${section}&num=0&edition=prelim`;
}

/** "Public Law 119-12" is law 12 of the 119th Congress. The publisher's link service begins with the 104th. */
export function publicLawUrl(congress: number, law: number): string | null {
	if (!isNumber(congress, 999) || congress < 104 || !isNumber(law, 2000))
		return null;
	return `https://www.govinfo.gov/link/plaw/${congress}/public/${law}`;
}

/** Bills of the House ("hr") and the Senate ("s"). */
export function congressBillUrl(
	congress: number,
	chamber: "hr" | "s",
	bill: number,
): string | null {
	if (!isNumber(congress, 999) || !isNumber(bill, 99_999)) return null;
	const kind = chamber === "hr" ? "house-bill" : "senate-bill";
	return `https://www.congress.gov/bill/${ordinal(congress)}-congress/${kind}/${bill}`;
}

/** European Legislation Identifier. Implementing and delegated acts have other types: use `celexUrl` for those. */
export function eliUrl(
	type: "reg" | "dir" | "dec",
	year: number,
	number: number,
): string | null {
	if (!isNumber(year, 2100) || year < 1952 || !isNumber(number, 99_999))
		return null;
	return `https://eur-lex.europa.eu/eli/${type}/${year}/${number}/oj`;
}

/** @param celex - "32024R1689" */
export function celexUrl(celex: string): string | null {
	if (!/^[1-9]\d{4}[A-Z]{1,2}\d{4}(\(\d{2}\))?$/.test(celex)) return null;
	return `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex}`;
}

/**
 * Public general acts of the United Kingdom.
 * @param section - "66B"; absent: the whole act
 */
export function ukActUrl(
	year: number,
	chapter: number,
	section?: string,
): string | null {
	if (!isNumber(year, 2100) || year < 1963 || !isNumber(chapter, 200))
		return null;
	if (section !== undefined && !/^\d{1,4}[A-Z]{0,3}$/.test(section))
		return null;
	const act = `https://www.legislation.gov.uk/ukpga/${year}/${chapter}`;
	return section === undefined ? act : `${act}/section/${section}`;
}

/**
 * Laws of Japan by their id in the e-Gov database ("140AC0000000045": year 40 of Meiji, act 45). The id is looked up and
 * not built from era and number: acts that began with members of parliament are numbered otherwise.
 */
export function eGovUrl(lawId: string): string | null {
	if (!/^[1-5]\d{2}[A-Z0-9]{12}$/.test(lawId)) return null;
	return `https://laws.e-gov.go.jp/law/${lawId}`;
}

/**
 * Judgments by their neutral citation: "[2025] EWHC 2863 (Ch)", "[2024] EWCA Civ 12", "[2024] UKSC 3".
 */
export function neutralCitationUrl(citation: string): string | null {
	const match =
		/^\[(\d{4})\] (UKSC|UKPC|EWCA|EWHC)(?: (Civ|Crim))? (\d{1,5})(?: \((Admin|Ch|Comm|Fam|IPEC|KB|QB|Pat|TCC)\))?$/.exec(
			citation.trim(),
		);
	if (match === null) return null;
	const [, year, court = "", division, number, list] = match;
	const part =
		court === "EWCA" ? division : court === "EWHC" ? list : "whole court";
	if (part === undefined) return null;
	if (court !== "EWCA" && division !== undefined) return null;
	if (court !== "EWHC" && list !== undefined) return null;
	const path = part === "whole court" ? court : `${court}/${part}`;
	return `https://caselaw.nationalarchives.gov.uk/${path.toLowerCase()}/${year}/${number}`;
}

function isNumber(value: number, max: number): boolean {
	return Number.isInteger(value) && value > 0 && value <= max;
}

/** 119 → "119th", 101 → "101st", 112 → "112th" */
function ordinal(number: number): string {
	const teen = number % 100 >= 11 && number % 100 <= 13;
	const ending = teen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
	return `${number}${ending}`;
}
