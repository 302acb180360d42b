/**
 * The American school grade at which an English text is read: 0.39 × words per sentence + 11.8 × syllables per word −
 * 15.59 (Kincaid, Fishburne, Rogers and Chissom, 1975, known as Flesch–Kincaid). Syllables are estimated from the
 * letters, so a grade is sure to about one half.
 * @returns 0 for a text without words; easy texts may be below 0
 */
export function readingGrade(english: string): number {
	const words = english.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
	if (words.length === 0) return 0;
	const sentences = english.split(/[.!?]+(?:\s|$)/).filter((s) => s.trim());
	const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
	return (
		0.39 * (words.length / Math.max(1, sentences.length)) +
		11.8 * (syllables / words.length) -
		15.59
	);
}

/** Groups of vowels, without an "e" that is not spoken ("made", "makes", "used"). */
function syllablesIn(word: string): number {
	const spoken = word
		.toLowerCase()
		.replace(/[^a-z]/g, "")
		.replace(/([^laeiouy])es$|([^aeiouytd])ed$|([^laeiouy])e$/, "$1$2$3")
		.replace(/^y/, "");
	return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

/** What makes a Japanese text hard on its surface. */
export interface JapaneseMeasures {
	/** Mean length of a sentence in characters, without punctuation. */
	readonly sentenceLength: number;
	/** Share of Chinese characters, in per cent of all letters. */
	readonly kanjiPercent: number;
}

/**
 * Two surface measures of a Japanese text that need no dictionary (both are among those of Tateisi, Ono and Yamada,
 * 1988): children's books have short sentences and less than a third of kanji, statutes long ones and more than half.
 */
export function measureJapanese(text: string): JapaneseMeasures {
	const sentences = text.split(/[。!?!?]/).filter((s) => s.trim());
	const letters = text.match(/[\p{L}\p{N}ー]/gu) ?? [];
	const kanji = text.match(/\p{sc=Han}/gu) ?? [];
	return {
		sentenceLength: letters.length / Math.max(1, sentences.length),
		kanjiPercent: (100 * kanji.length) / Math.max(1, letters.length),
	};
}
