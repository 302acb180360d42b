import { detectLanguage, isKnownLanguage } from "../text/language.ts";
import type { KnownLanguage } from "../text/types.ts";
import type { Article } from "./article.ts";

export interface LanguageFound {
	/** BCP 47, as the gloss tells it. */
	readonly tag: string;
	/** Whose cue words are used; null where we speak none. */
	readonly known: KnownLanguage | null;
}

/** From so sure on the text is believed against what the page says of itself. */
const sureEnough = 0.5;
/** As much of the text as tells its language. */
const sampleLength = 4_000;

/** The language that the page states, checked against its text. */
export function languageOf(article: Article): LanguageFound {
	const said = knownFrom(article.lang);
	const guess = detectLanguage(
		`${article.title}\n${article.text.slice(0, sampleLength)}`,
	);
	const seen = isKnownLanguage(guess.lang) ? guess.lang : null;
	if (guess.lang === "und") return { tag: article.lang || "und", known: said };
	if (seen === said && said !== null) return { tag: article.lang, known: said };
	// A Chinese page that names no script is read in the one that it is written in.
	if (said !== null && guess.sure < sureEnough && !sameBase(said, seen))
		return { tag: article.lang, known: said };
	return { tag: guess.lang, known: seen };
}

function sameBase(a: string, b: string | null): boolean {
	return b !== null && a.slice(0, 2) === b.slice(0, 2);
}

function knownFrom(tag: string): KnownLanguage | null {
	const [base = "", ...rest] = tag.split("-");
	if (base.toLowerCase() !== "zh")
		return isKnownLanguage(base.toLowerCase())
			? (base.toLowerCase() as KnownLanguage)
			: null;
	const isTraditional = rest.some((part) => /^(?:hant|tw|hk|mo)$/i.test(part));
	return isTraditional ? "zh-Hant" : "zh-Hans";
}
