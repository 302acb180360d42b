import { functionWords } from "./function-words.ts";
import { letterClass, letterClassOf } from "./letters.ts";
import { type KnownLanguage, knownLanguages } from "./types.ts";

export interface LanguageGuess {
	/** BCP 47; "und" where the text is too short or says nothing. */
	readonly lang: string;
	/** 0 to 1: how clear the lead over the next language is. */
	readonly sure: number;
}

/** How much of a text is looked at: the beginning, and as much from its middle. */
const sampleLength = 6_000;
const fewestWords = 8;

/**
 * Tell the language of a text by its script, and Latin text by its function words (the share of words that are common
 * short words of a language is 0.3 to 0.5 in that language and far lower in any other).
 * @param text - as written or normalised
 */
export function detectLanguage(text: string): LanguageGuess {
	const sample = sampleOf(text);
	const scripts = countScripts(sample);
	const { kana, hangul, han, latin, other } = scripts;
	const letters = kana + hangul + han + latin + other;
	if (letters === 0) return { lang: "und", sure: 0 };
	// Ideographs and syllables say more per sign than letters do.
	const weighted = latin + 2.5 * (kana + hangul + han) + other;
	if (2.5 * hangul > 0.4 * weighted)
		return { lang: "ko", sure: share(2.5 * hangul, weighted) };
	if (2.5 * (kana + han) > 0.4 * weighted) {
		// Japanese prose is a third kana or more; a Chinese text has a kana sign only in a quoted name.
		if (kana > 0.08 * (kana + han))
			return { lang: "ja", sure: share(2.5 * (kana + han), weighted) };
		return chineseOf(sample, share(2.5 * han, weighted));
	}
	if (other > latin) return { lang: otherScript(sample), sure: 0.9 };
	return latinOf(sample);
}

/** Is this one of the languages that cues and grammars know? */
export function isKnownLanguage(lang: string): lang is KnownLanguage {
	return knownLanguages.some((known) => known === lang);
}

function sampleOf(text: string): string {
	if (text.length <= 2 * sampleLength) return text;
	const middle = Math.floor(text.length / 2);
	return `${text.slice(0, sampleLength)}\n${text.slice(middle, middle + sampleLength)}`;
}

function countScripts(text: string) {
	const count = { kana: 0, hangul: 0, han: 0, latin: 0, other: 0 };
	for (let i = 0; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c < 0x41) continue;
		if (c < 0x250) {
			if (c >= 0xc0 || (c <= 0x5a && c >= 0x41) || (c >= 0x61 && c <= 0x7a))
				count.latin++;
		} else if ((c >= 0x3041 && c <= 0x30ff) || (c >= 0xff66 && c <= 0xff9d))
			count.kana++;
		else if ((c >= 0xac00 && c <= 0xd7a3) || (c >= 0x1100 && c <= 0x11ff))
			count.hangul++;
		else if ((c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf))
			count.han++;
		else if ((c >= 0x370 && c <= 0x1fff) || (c >= 0xa8e0 && c <= 0xabff))
			count.other++;
	}
	return count;
}

/** Signs that only one of the two Chinese orthographies uses, all of them frequent in news. */
const simplified =
	/[这国会说对时为们个来发经过现关门问间实该应务华东车书长开进还让认议讼诉权证诈骗视频网络数据监规罚处术产业将机构称组织]/g;
const traditional =
	/[這國會說對時為們個來發經過現關門問間實該應務華東車書長開進還讓認議訟訴權證詐騙視頻網絡數據監規罰處術產業將機構稱組織]/g;

function chineseOf(text: string, sure: number): LanguageGuess {
	const hans = text.match(simplified)?.length ?? 0;
	const hant = text.match(traditional)?.length ?? 0;
	if (hans + hant === 0) return { lang: "zh-Hans", sure: sure * 0.5 };
	return hans >= hant
		? { lang: "zh-Hans", sure: sure * share(hans, hans + hant) }
		: { lang: "zh-Hant", sure: sure * share(hant, hans + hant) };
}

function otherScript(text: string): string {
	if (/[\u0400-\u04ff]/.test(text)) return /[іїєґ]/.test(text) ? "uk" : "ru";
	if (/[\u0590-\u05ff]/.test(text)) return "he";
	if (/[\u0600-\u06ff]/.test(text)) return /[پچگی]/.test(text) ? "fa" : "ar";
	if (/[\u0370-\u03ff]/.test(text)) return "el";
	if (/[\u0900-\u097f]/.test(text)) return "hi";
	if (/[\u0e00-\u0e7f]/.test(text)) return "th";
	return "und";
}

const languagesOfWord = new Map<string, string[]>();
for (const [lang, words] of Object.entries(functionWords))
	for (const word of words.split(" ")) {
		const known = languagesOfWord.get(word);
		if (known) known.push(lang);
		else languagesOfWord.set(word, [lang]);
	}

const longestFunctionWord = Math.max(
	...[...languagesOfWord.keys()].map((word) => word.length),
);
/** A longer run of letters counts as several words: it is no word at all. */
const longestWord = 20;

/** Where the run of letters at `at` ends; `at` itself where there is none. */
function wordEnd(text: string, at: number): number {
	const most = Math.min(text.length, at + longestWord);
	let end = at;
	while (
		end < most &&
		letterClassOf(text.charCodeAt(end)) === letterClass.letter
	)
		end++;
	return end;
}

function latinOf(text: string): LanguageGuess {
	const scores = new Map<string, number>();
	const lower = text.toLowerCase();
	let words = 0;
	for (let at = 0; at < lower.length; ) {
		const end = wordEnd(lower, at);
		if (end === at) {
			at++;
			continue;
		}
		words++;
		const langs =
			end - at <= longestFunctionWord
				? languagesOfWord.get(lower.slice(at, end))
				: undefined;
		at = end;
		if (!langs) continue;
		// A word of one language alone says more than one that several share.
		for (const lang of langs)
			scores.set(lang, (scores.get(lang) ?? 0) + 1 / Math.sqrt(langs.length));
	}
	const ranked = [...scores].sort((a, b) => b[1] - a[1]);
	const [first, second] = ranked;
	if (!first || words < fewestWords || first[1] / words < 0.08)
		return { lang: "und", sure: 0 };
	const lead = first[1] / (first[1] + (second?.[1] ?? 0));
	// With few words a lead is partly luck.
	return {
		lang: first[0],
		sure: Math.min(1, (lead - 0.5) * 2 + 0.2) * Math.min(1, words / 40 + 0.4),
	};
}

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : Math.min(1, part / whole);
}
