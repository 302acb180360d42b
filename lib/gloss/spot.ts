import type { Dataset } from "../dataset/compiled.ts";
import { findCitations } from "../text/citations/index.ts";
import { findDates } from "../text/quantities/dates.ts";
import { findMoney } from "../text/quantities/money.ts";
import { findNumbers } from "../text/quantities/numbers.ts";
import { findPercentages } from "../text/quantities/percentages.ts";
import { findPrisonTerms } from "../text/quantities/prison-terms.ts";
import type { KnownLanguage, Span } from "../text/types.ts";
import type { Page, Sentence } from "./page.ts";
import { spotNames } from "./spot-names.ts";
import type { Spot, Spotted } from "./spotted.ts";

/**
 * Find everything that the later stages read: names and cues by one pass of the automaton, citations and quantities by
 * grammars.
 * @param lang - null for an unknown language: citations and names only, no cues
 */
export function spot(
	page: Page,
	dataset: Dataset,
	lang: KnownLanguage | null,
): Spotted {
	const { text } = page.normal;
	const names = spotNames(page, dataset, lang);
	const numbers = findNumbers(text);
	const citations = placed(
		page.sentences,
		findCitations(page.normal, lang ?? "und"),
	);
	const byGroup = groupBy(names.cues, (cue) => cue.group);
	return {
		page,
		...names,
		cuesOf: (group) => byGroup.get(group) ?? [],
		cuesIn: inSentence(names.cues),
		recordsIn: inSentence(names.records),
		citations,
		citationsIn: inSentence(citations),
		numbers: placed(page.sentences, numbers),
		money: placed(page.sentences, findMoney(text, numbers)),
		terms: placed(page.sentences, findPrisonTerms(text, numbers)),
		percentages: placed(page.sentences, findPercentages(text, numbers)),
		dates: placed(page.sentences, findDates(text)),
	};
}

/** Give each span its sentence; both lists are in text order. What straddles two sentences belongs to the first. */
function placed<T extends Span>(
	sentences: readonly Sentence[],
	spans: readonly T[],
): (T & Spot)[] {
	let at = 0;
	return [...spans]
		.sort((a, b) => a.start - b.start || a.end - b.end)
		.map((span) => {
			while (
				at + 1 < sentences.length &&
				(sentences[at + 1]?.start ?? 0) <= span.start
			)
				at++;
			return { ...span, sentence: at };
		});
}

/** Look up by sentence, so that no stage compares everything with everything. */
function inSentence<T extends Spot>(
	spots: readonly T[],
): (sentence: number) => readonly T[] {
	const bySentence = groupBy(spots, (spot) => spot.sentence);
	return (sentence) => bySentence.get(sentence) ?? [];
}

function groupBy<K, V>(
	values: readonly V[],
	keyOf: (value: V) => K,
): ReadonlyMap<K, readonly V[]> {
	const groups = new Map<K, V[]>();
	for (const value of values) {
		const key = keyOf(value);
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return groups;
}
