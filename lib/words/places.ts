import { stateName } from "./state-name.ts";

/** Where Intl's name is not the one that the press uses, or a part of a country has none. By language, then code. */
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	ja: { US: "米国", GB: "英国", "JP-13": "東京都", "JP-31": "鳥取県" },
	"zh-CN": { "JP-13": "东京都", "JP-31": "鸟取县" },
	"zh-TW": { "JP-13": "東京都", "JP-31": "鳥取縣" },
	ko: { "JP-13": "도쿄도", "JP-31": "돗토리현" },
	en: {
		"JP-13": "Tokyo",
		"JP-31": "Tottori",
		"GB-SCT": "Scotland",
		"GB-NIR": "Northern Ireland",
		"GB-ENG": "England",
		"GB-WLS": "Wales",
		"CA-AB": "Alberta",
		"CA-BC": "British Columbia",
		"CA-ON": "Ontario",
		"CA-QC": "Quebec",
		"AU-NSW": "New South Wales",
	},
};

/**
 * Name of a jurisdiction: "Japan", "European Union", "California". An unknown part of a country is named with it.
 * @param code - ISO 3166-1 alpha-2, ISO 3166-2, "EU"; "INT" is worded by the caller's catalogue
 */
export function placeInWords(code: string, lang: string): string {
	const named = own[lang]?.[code] ?? stateName(code, lang) ?? own.en?.[code];
	if (named) return named;
	const country = code.slice(0, 2);
	const names = new Intl.DisplayNames(lang, { type: "region", style: "short" });
	const long = new Intl.DisplayNames(lang, { type: "region" });
	// The short style says "Hong Kong" for "Hong Kong SAR China", but also "US": too short for a heading.
	const said = country === "HK" || country === "MO" ? names : long;
	const name = said.of(country) ?? code;
	return code === country ? name : `${name} (${code.slice(3)})`;
}

/** Name of a language, in `lang`: "Japanese". */
export function languageInWords(tag: string, lang: string): string {
	try {
		return new Intl.DisplayNames(lang, { type: "language" }).of(tag) ?? tag;
	} catch {
		// RangeError: not a language tag. Say what was given.
		return tag;
	}
}
