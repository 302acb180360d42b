import { automatonSections, buildAutomaton } from "../text/automaton.ts";
import { normalise } from "../text/normalise.ts";
import { citationKeys } from "./citation-keys.ts";
import type { CuePattern } from "./compiled.ts";
import { packSections, type Section } from "./container.ts";
import { mostLanguages, mostTargets, writeEntry } from "./entry-words.ts";
import {
	factsOfComparison,
	factsOfConcept,
	factsOfInstitutions,
	factsOfPlace,
	factsOfRecords,
	factsOfStatistic,
} from "./facts.ts";
import { latestCheck } from "./latest-check.ts";
import { hostName, linkKey } from "./link-key.ts";
import { normaliserPrint } from "./normaliser-print.ts";
import { gatherPatterns, type Patterns } from "./patterns.ts";
import { type Published, type PublishedRecord, suppress } from "./publish.ts";
import { byCodeUnits, stableJson } from "./stable-json.ts";
import { TableWriter } from "./tables.ts";
import { toUtf8 } from "./utf8.ts";

export interface CompileInput
	extends Omit<Published, "comparisons" | "helplines"> {
	/** Name of the release, as the gloss and the interface show it. */
	readonly version: string;
	readonly cues: readonly CuePattern[];
	readonly comparisons?: Published["comparisons"];
}

/**
 * Make the one binary that the engine works from. Pure and deterministic: the same input, in any order, gives the same
 * bytes in Node and in every browser; whoever holds the shards of a release can make it.
 */
export function compile(input: CompileInput): Uint8Array<ArrayBuffer> {
	const release = suppress({ comparisons: [], ...input, helplines: [] });
	const tables = new TableWriter();

	const patterns = gatherPatterns(
		release,
		input.cues,
		(text) => normalise(text).text,
	);
	const langs = languagesOf(patterns);
	addPatterns(tables, patterns, langs);
	const automaton = automatonSections(
		buildAutomaton(patterns.patterns, rowWords),
	);
	for (const [name, view] of Object.entries(automaton))
		tables.sections[`automaton.${name}`] = asSection(view);

	addFacts(tables, release);
	addIndexes(tables, release);
	tables.sections.about = toUtf8(
		stableJson({
			version: input.version,
			checkedOn: latestCheck(release),
			langs,
		}),
	);
	return packSections(tables.sections, normaliserPrint());
}

/**
 * Rows of the automaton take at most this many words: an eighth of a megabyte. More rows gave no measurable speed on
 * English, Japanese or German text and cost up to 170 kB compressed.
 */
const rowWords = 1 << 15;

function languagesOf({ entries }: Patterns): string[] {
	const langs = new Set(entries.flatMap((list) => list.map((e) => e.lang)));
	return [...langs].sort(byCodeUnits);
}

function addPatterns(
	tables: TableWriter,
	{ entries }: Patterns,
	langs: readonly string[],
): void {
	if (langs.length > mostLanguages) throw new RangeError("too many languages");
	if (entries.some((list) => list.length > 255))
		throw new RangeError("a name stands for too much");
	if (entries.flat().some(({ target }) => target >= mostTargets))
		throw new RangeError("a table is too long");
	tables.sections["pattern.counts"] = Uint8Array.from(entries, (e) => e.length);
	tables.sections["pattern.values"] = Uint32Array.from(
		entries.flatMap((list) => list.map((entry) => writeEntry(entry, langs))),
	);
}

function addFacts(tables: TableWriter, release: Published): void {
	const add = (name: string, facts: readonly unknown[]) =>
		tables.texts(name, facts.map(stableJson));
	add("record", factsOfRecords(release.records));
	add("concept", release.concepts.map(factsOfConcept));
	add("place", release.places.map(factsOfPlace));
	add("institution", factsOfInstitutions(release.places));
	add("statistic", release.statistics.map(factsOfStatistic));
	add("comparison", release.comparisons.map(factsOfComparison));
}

function addIndexes(tables: TableWriter, release: Published): void {
	const { records, concepts, places } = release;
	tables.keyed(
		"record.id",
		index(records, (r) => [r.id]),
	);
	tables.keyed(
		"record.former",
		index(records, (r) => r.formerIdPrints ?? []),
	);
	tables.keyed(
		"record.place",
		index(records, (r) => [r.jurisdiction]),
	);
	tables.keyed("record.citation", index(records, citationKeys));
	tables.keyed("record.link", index(records, linkKeys));
	tables.keyed(
		"concept.id",
		index(concepts, (c) => [c.id]),
	);
	tables.keyed(
		"place.code",
		index(places, (p) => [p.code]),
	);
	tables.keyed(
		"place.host",
		index(places, (p) => p.officialHosts.map(hostName)),
	);
	const byConcept = index(records, (r) => r.concepts);
	tables.lists(
		"concept.records",
		concepts.map((concept) => byConcept.get(concept.id) ?? []),
	);
	addQuestions(tables, release);
}

function addQuestions(
	tables: TableWriter,
	{ comparisons, concepts, records }: Published,
): void {
	tables.keyed(
		"comparison.id",
		index(comparisons, (c) => [c.id]),
	);
	const byRecord = index(comparisons, (c) => c.cells.flatMap((x) => x.records));
	tables.lists(
		"record.comparisons",
		records.map((record) => byRecord.get(record.id) ?? []),
	);
	const byConcept = index(comparisons, (c) => c.concepts);
	tables.lists(
		"concept.comparisons",
		concepts.map((concept) => byConcept.get(concept.id) ?? []),
	);
}

/** Each key with the numbers of those that have it, in ascending order. */
function index<T>(
	list: readonly T[],
	keysOf: (value: T) => readonly string[],
): Map<string, number[]> {
	const numbers = new Map<string, number[]>();
	for (const [number, value] of list.entries())
		for (const key of new Set(keysOf(value))) {
			const having = numbers.get(key) ?? [];
			having.push(number);
			numbers.set(key, having);
		}
	return numbers;
}

function linkKeys(record: PublishedRecord): string[] {
	const official = record.sources.filter(
		(source) => source.kind === "official",
	);
	const urls = [record.officialUrl ?? "", ...official.map((s) => s.url)];
	return urls.map(linkKey).filter((key) => key !== null);
}

function asSection(view: ArrayBufferView): Section {
	if (
		view instanceof Uint8Array ||
		view instanceof Uint16Array ||
		view instanceof Uint32Array ||
		view instanceof Int32Array
	)
		return view;
	throw new TypeError("The automaton has a section of an unknown type.");
}
