/** A text with the language that it is in. */
export interface Said {
	readonly text: string;
	/** BCP 47 */
	readonly lang: string;
}

/**
 * The text in the reader's language, else in English, else in any.
 * @param texts - by BCP 47 tag, as the dataset keeps them
 * @param lang - the reader's; "zh-CN" finds "zh-Hans", "pt-BR" finds "pt"
 * @returns null where there is no text at all
 */
export function inLanguage(
	texts: Readonly<Record<string, string>> | undefined,
	lang: string,
): Said | null {
	if (!texts) return null;
	for (const tag of [...spellings(lang), "en", ...Object.keys(texts)]) {
		const text = texts[tag];
		if (text) return { text, lang: tag };
	}
	return null;
}

/** @returns true where both tags mean one language to a reader */
export function isSameLanguage(one: string, other: string): boolean {
	return spellings(one).some((tag) => spellings(other).includes(tag));
}

function spellings(lang: string): string[] {
	const [base = lang] = lang.split("-");
	if (base !== "zh") return [lang, base];
	const traditional = /^zh-(TW|HK|MO|Hant)/.test(lang);
	return traditional
		? [lang, "zh-Hant", "zh-TW"]
		: [lang, "zh-Hans", "zh-CN", "zh"];
}
