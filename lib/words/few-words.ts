import type { FindMessage, WordKey } from "./catalogue.ts";

/** Messages for a script in a page, which says a handful of fixed words: none of what amounts, dates and places need. */
export interface FewWords {
	readonly lang: string;
	readonly dir: "ltr" | "rtl";
	say(key: WordKey): string;
	/** A plural, its `{count}` in the reader's digits. */
	count(key: WordKey, count: number): string;
}

/**
 * @param find - a finder over the reader's catalogue; it is asked for no key that the catalogues do not have, as Firefox
 * writes an error for each into the page's console
 */
export function fewWords(find: FindMessage): FewWords {
	const say = (key: string) => find(key) ?? key;
	const lang = say("language_tag");
	return {
		lang,
		dir: /^(ar|he|fa|ur)\b/.test(lang) ? "rtl" : "ltr",
		say,
		count(key, count) {
			// "many" is for millions in our languages, and reads as "other".
			const isOne = new Intl.PluralRules(lang).select(count) === "one";
			return say(`${key}_${isOne ? "one" : "other"}`).replace(
				"{count}",
				new Intl.NumberFormat(lang).format(count),
			);
		},
	};
}
