import { moneyInWords, monthsInWords, percentInWords } from "./amounts.ts";
import type { FindMessage, WordKey } from "./catalogue.ts";
import { dateInWords } from "./dates.ts";
import { splitHoles } from "./holes.ts";
import { type Named, nameKey, type Vocabulary } from "./names.ts";
import { languageInWords, placeInWords } from "./places.ts";

/** Values for the holes of a message; a number is written in the reader's digits, and `count` chooses the plural. */
export type Holes<T = never> = Readonly<
	Record<string, string | number | T | readonly (string | T)[]>
>;

/** Everything that the product says, in one language. Pure: the same in a page, a worker and Node. */
export interface Words {
	/** BCP 47 of the catalogue */
	readonly lang: string;
	readonly dir: "ltr" | "rtl";
	say(key: WordKey, holes?: Holes): string;
	/** As `say`, with holes that need not be text (an element, say): the pieces, in order. */
	fill<T>(key: WordKey, holes: Holes<T>): (string | T)[];
	/** True where the key, or a plural of it, is in the catalogue. */
	knows(key: string): key is WordKey;
	/** The word for a value of a closed vocabulary: name("stage", "arrest"). */
	name<Group extends Named>(group: Group, value: Vocabulary[Group]): string;
	/** "a, b and c", or "a, b or c" */
	list(items: readonly string[], how?: "and" | "or"): string;
	/** Whole sentences one after the other, as the language spaces them. */
	prose(sentences: readonly string[]): string;
	/** The first letter as a sentence begins. */
	capital(text: string): string;
	date(iso: string): string;
	number(value: number): string;
	percent(value: number): string;
	money(amount: number, currency: string, exact?: boolean): string;
	months(months: number): string;
	place(code: string): string;
	language(tag: string): string;
}

/**
 * @param find - a finder over the reader's catalogue, which names its own language
 * @param fallback - a finder over the English one, for keys that a catalogue does not have yet
 */
export function words(
	find: FindMessage,
	fallback: FindMessage = () => null,
): Words {
	const lang = find("language_tag") ?? fallback("language_tag") ?? "en";
	// British English writes "15 April 2025" and "a, b and c".
	const intl = lang === "en" ? "en-GB" : lang;
	const plurals = new Intl.PluralRules(lang);
	const number = (value: number) =>
		new Intl.NumberFormat(lang, { maximumFractionDigits: 3 }).format(value);

	function messageOf(key: string, count: unknown): string | null {
		for (const look of [find, fallback]) {
			const plural =
				typeof count === "number" &&
				(look(`${key}_${plurals.select(count)}`) ?? look(`${key}_other`));
			const message = plural || look(key) || look(`${key}_other`);
			if (message) return message;
		}
		return null;
	}

	function fill<T>(key: WordKey, holes: Holes<T>): (string | T)[] {
		// A key without a message is a mistake that the tests find; a reader is better served by the key than by nothing.
		const message = messageOf(key, holes.count) ?? key;
		return splitHoles(message).flatMap((piece): (string | T)[] => {
			if ("text" in piece) return [piece.text];
			const value = holes[piece.hole];
			if (value === undefined) return [`{${piece.hole}}`];
			if (typeof value === "number") return [number(value)];
			return Array.isArray(value) ? [...value] : [value as string | T];
		});
	}

	const place = (code: string) =>
		find(`place_${code}`) ?? placeInWords(code, lang);

	return {
		lang,
		dir: /^(ar|he|fa|ur)\b/.test(lang) ? "rtl" : "ltr",
		say: (key, holes = {}) => fill<never>(key, holes).join(""),
		fill,
		knows: (key): key is WordKey => messageOf(key, undefined) !== null,
		name: (group, value) =>
			fill<never>(nameKey(group, value) as WordKey, {}).join(""),
		list: (items, how = "and") =>
			new Intl.ListFormat(intl, {
				type: how === "and" ? "conjunction" : "disjunction",
			}).format(items),
		prose: (sentences) =>
			sentences.filter(Boolean).join(/^(ja|zh)/.test(lang) ? "" : " "),
		capital: (text) => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1),
		date: (iso) => dateInWords(iso, intl),
		number,
		percent: (value) => percentInWords(value, lang),
		money: (amount, currency, exact) =>
			moneyInWords(amount, currency, lang, exact),
		months: (months) => monthsInWords(months, lang),
		place,
		language: (tag) => languageInWords(tag, lang),
	};
}
