import type { KnownLanguage } from "./types.ts";

/**
 * Is `rest`, which follows the pattern without a space, an ending that leaves the word what it is? Only endings that
 * are added to the whole word are known here: where a word changes ("penalty", "penalties") the dataset names both.
 * @param rest - the letters up to the end of the word, with "'s" if that follows
 */
export function endingsOf(
	lang: KnownLanguage | "und",
	pattern: string,
	rest: string,
): boolean {
	if (/^'s?$/.test(rest)) return true;
	const { length } = pattern;
	switch (lang) {
		case "en":
			return isEnglishEnding(pattern, rest);
		case "de":
			return isGermanEnding(pattern, rest);
		case "fr":
			return length >= 4 && /^(?:e|s|es|x)$/.test(rest);
		case "es":
		case "pt":
			return length >= 4 && /^(?:s|es)$/.test(rest);
		case "it":
			return length >= 5 && /^[aeiou]$/.test(rest);
		default:
			return false;
	}
}

function isEnglishEnding(pattern: string, rest: string): boolean {
	const { length } = pattern;
	if (/^s'?$/.test(rest)) return length >= 3 && !pattern.endsWith("s");
	if (rest === "es") return /(?:s|x|z|ch|sh)$/.test(pattern) && length >= 4;
	if (length < 5) return false;
	if (rest === "d") return pattern.endsWith("e");
	return (rest === "ed" || rest === "ing") && /[^aeiouy]$/.test(pattern);
}

/** An inflected form, or a compound that goes on with a word of its own ("Urheberrechtsverletzung"). */
function isGermanEnding(pattern: string, rest: string): boolean {
	const { length } = pattern;
	if (length >= 4 && /^(?:e|en|er|es|em|n|ne|nen|s|in|innen)$/.test(rest))
		return true;
	return length >= 7 && /^(?:s|n|en|es)?\p{L}{4,}$/u.test(rest);
}

/** What may follow a short Korean noun in the same word: plural, particles, the copula. */
export const koreanParticle =
	/^들?(?:은|는|이|가|을|를|의|에|에서|에게|에게서|에는|에도|에서는|에선|께|께서|와|과|랑|이랑|로|으로|로서|으로서|로써|으로써|로는|으로는|도|만|까지|부터|보다|처럼|마다|이나|나|이며|며|이고|고|이란|란|이라는|라는|이라고|라고|이라|라|이다|다|인|일|이었다|였다|입니다|이지만|지만|에의|에대한|간|측|상|적|법|법상)?$/u;
