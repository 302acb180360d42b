import type { Dataset, PatternEntry } from "../dataset/compiled.ts";
import { scan } from "../text/automaton.ts";
import { findWord, isWordStart, wordEndAfter } from "../text/boundaries.ts";
import type { KnownLanguage, Span } from "../text/types.ts";
import { type CueMeaning, decodeCue } from "./lexicons/index.ts";
import type { Page } from "./page.ts";
import type {
	Cue,
	Named,
	NamedInstitution,
	NamedPlace,
	NamedStatistic,
	Spot,
} from "./spotted.ts";

export interface Names {
	readonly cues: readonly Cue[];
	readonly records: readonly Named[];
	readonly concepts: readonly Named[];
	readonly places: readonly NamedPlace[];
	readonly institutions: readonly NamedInstitution[];
	readonly statistics: readonly NamedStatistic[];
}

type Mutable<T> = {
	-readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K];
};

/**
 * One pass of the automaton over the page: names and cue words of the page's language.
 * @param lang - null for an unknown language: then names of records and places alone are kept, no cues
 */
export function spotNames(
	page: Page,
	dataset: Dataset,
	lang: KnownLanguage | null,
): Names {
	const { text } = page.normal;
	const found: Mutable<Names> = {
		cues: [],
		records: [],
		concepts: [],
		places: [],
		institutions: [],
		statistics: [],
	};
	const finder = new SentenceFinder(page);
	scan(dataset.automaton, text, (pattern, start, end) => {
		// What is the same for all that a pattern stands for is worked out once, when it is first asked for.
		let word: Span | null | undefined;
		let sentence: number | null | undefined;
		for (const entry of dataset.entriesOf(pattern)) {
			if (!speaks(entry, lang)) continue;
			if (isAbbreviation(entry) && !isInCapitals(page, start, end)) continue;
			if (word === undefined) word = findWord(text, start, end, lang ?? "und");
			const meaning = entry.kind === "cue" ? decodeCue(entry.target) : null;
			const span = meaning
				? openWord(text, { start, end, word, meaning })
				: word;
			if (span === null) continue;
			if (sentence === undefined) sentence = finder.at(start, end);
			if (sentence === null) return;
			const spot = { start: span.start, end: span.end, sentence };
			if (meaning) found.cues.push({ ...spot, group: meaning.group });
			else if (isCommonWord(page, entry, spot, lang)) continue;
			else addName(found, dataset, entry, spot);
		}
	});
	return {
		cues: withoutContained(withoutMistaken(found.cues), absorbs),
		records: withoutContained(found.records),
		concepts: withoutContained(found.concepts),
		...withoutContainedPlaces(found),
		statistics: withoutContained(found.statistics),
	};
}

function addName(
	found: Mutable<Names>,
	dataset: Dataset,
	entry: PatternEntry,
	spot: Spot,
): void {
	const named: Named = { ...spot, index: entry.target, needs: entry.needs };
	switch (entry.kind) {
		case "record":
			found.records.push(named);
			break;
		case "concept":
			found.concepts.push(named);
			break;
		case "place":
			found.places.push({ ...named, place: dataset.place(entry.target) });
			break;
		case "institution": {
			const institution = dataset.institution(entry.target);
			found.institutions.push({ ...named, institution });
			break;
		}
		case "statistic":
			found.statistics.push({
				...named,
				statistic: dataset.statistic(entry.target),
			});
			break;
	}
}

/** English names and words are at home in every press; names of laws count in whatever language they stand. */
function speaks(entry: PatternEntry, lang: KnownLanguage | null): boolean {
	if (entry.lang === "und") return entry.kind !== "cue" || lang !== null;
	if (entry.kind === "record") return true;
	if (lang === null)
		return entry.kind === "place" || entry.kind === "institution";
	if (entry.lang === lang || entry.lang === lang.slice(0, 2)) return true;
	return entry.kind !== "cue" && entry.lang === "en";
}

/** A cue that may begin or go on inside a longer word is shown with the whole of it. */
function openWord(
	text: string,
	{
		start,
		end,
		word,
		meaning,
	}: Span & { word: Span | null; meaning: CueMeaning },
): Span | null {
	if (word !== null) return word;
	if (!meaning.openStart && !meaning.openEnd) return null;
	const startsWord = isWordStart(text, start);
	if (!startsWord && !meaning.openStart) return null;
	const wordEnd = wordEndAfter(text, end);
	if (!meaning.openEnd && wordEnd > end) return null;
	return {
		start: startsWord ? start : wordStartBefore(text, start),
		end: wordEnd,
	};
}

function wordStartBefore(text: string, start: number): number {
	let at = start;
	while (at > 0 && start - at < 40 && /\p{L}/u.test(text.charAt(at - 1))) at--;
	return at;
}

/** English writes its places with a capital: "the District" is one, "a school district" is none. */
function isCommonWord(
	page: Page,
	entry: PatternEntry,
	{ start }: Spot,
	lang: KnownLanguage | null,
): boolean {
	if (lang !== "en") return false;
	if (entry.kind !== "place" && entry.kind !== "institution") return false;
	return /^\p{Ll}/u.test(page.source(start, start + 1));
}

function isAbbreviation(entry: PatternEntry): boolean {
	return (
		entry.inCapitals === true ||
		(entry.kind === "cue" && decodeCue(entry.target)?.group === "ai-acronym")
	);
}

function isInCapitals(page: Page, start: number, end: number): boolean {
	const source = page.source(start, end);
	return source === source.toUpperCase() || /\p{Lu}{2}/u.test(source);
}

/**
 * Of overlapping hits of one kind the longer says what is meant: "consensual" inside "non-consensual", "Korea" inside
 * "South Korea". Hits of the same length are all kept.
 */
function withoutContained<T extends Spot>(
	hits: readonly T[],
	absorbs: (outer: T, inner: T) => boolean = () => true,
): T[] {
	const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: T[] = [];
	let longest: T | null = null;
	for (const hit of sorted) {
		if (longest === null || hit.end > longest.end) longest = hit;
		const isWhole = hit.start === longest.start && hit.end === longest.end;
		if (isWhole || !absorbs(longest, hit)) kept.push(hit);
	}
	return kept;
}

/** What stands inside a word that means something else says nothing, and neither does that word. */
function withoutMistaken(cues: readonly Cue[]): readonly Cue[] {
	const mistaken = cues.filter(({ group }) => group === "mistaken");
	if (mistaken.length === 0) return cues;
	const ends = new Map<number, number>();
	for (const { start, end } of mistaken)
		ends.set(start, Math.max(end, ends.get(start) ?? 0));
	const starts = [...ends.keys()].sort((a, b) => a - b);
	const kept: Cue[] = [];
	let at = 0;
	let until = -1;
	for (const cue of [...cues].sort((a, b) => a.start - b.start)) {
		for (; at < starts.length && (starts[at] ?? 0) <= cue.start; at++)
			until = Math.max(until, ends.get(starts[at] ?? 0) ?? 0);
		if (cue.end > until) kept.push(cue);
	}
	return kept;
}

/** What tells who is shown and what is done stays true inside a longer phrase, unless that says the contrary. */
function absorbs(outer: Cue, inner: Cue): boolean {
	// "First arrest" tells of an arrest.
	if (outer.group === "first-ever") return inner.group === "first-ever";
	if (!telling.has(inner.group) && !inner.group.startsWith("does-"))
		return true;
	return (
		outer.group === inner.group ||
		outer.group === "fictional" ||
		outer.group === `${inner.group}-depicted`
	);
}

const telling: ReadonlySet<string> = new Set([
	"depiction",
	"sexual",
	"real-person",
	"minor",
	"adult",
]);

/** "Tokyo" inside "Tokyo Metropolitan Police" is the institution's, not one more mention of the city. */
function withoutContainedPlaces(
	found: Pick<Names, "places" | "institutions">,
): Pick<Names, "places" | "institutions"> {
	const places = new Set<Spot>(found.places);
	const both = withoutContained<NamedPlace | NamedInstitution>([
		...found.places,
		...found.institutions,
	]);
	return {
		places: both.filter((hit): hit is NamedPlace => places.has(hit)),
		institutions: both.filter(
			(hit): hit is NamedInstitution => !places.has(hit),
		),
	};
}

/** Hits come in the order of their ends, so sentences are found by walking forward. */
class SentenceFinder {
	readonly #sentences: Page["sentences"];
	#at = 0;

	constructor(page: Page) {
		this.#sentences = page.sentences;
	}

	/** Null where the span straddles two sentences. */
	at(start: number, end: number): number | null {
		const sentences = this.#sentences;
		while (
			this.#at + 1 < sentences.length &&
			(sentences[this.#at + 1]?.start ?? 0) < end
		)
			this.#at++;
		const sentence = sentences[this.#at];
		return sentence && sentence.start <= start ? this.#at : null;
	}
}
