import { conceptNeedsOf, isInCapitals, needsOf } from "./alias-safety.ts";
import { citationKeys } from "./citation-keys.ts";
import type { CuePattern, PatternEntry } from "./compiled.ts";
import { nameFingerprint } from "./hash.ts";
import type { Published, PublishedRecord } from "./publish.ts";
import type { Alias } from "./schema.ts";
import { byCodeUnits } from "./stable-json.ts";

/** All patterns in code-unit order, and what each stands for. */
export interface Patterns {
	readonly patterns: readonly string[];
	readonly entries: readonly (readonly PatternEntry[])[];
}

type Add = (alias: Alias, entry: Omit<PatternEntry, "lang">) => void;

/**
 * Gather every name that the engine looks for.
 * @param normalise - the same that texts go through before they are scanned
 */
export function gatherPatterns(
	release: Published,
	cues: readonly CuePattern[],
	normalise: (text: string) => string,
): Patterns {
	const byText = new Map<string, PatternEntry[]>();
	const suppressed = new Set(release.suppression.aliases);
	const add: Add = ({ text, lang }, entry) => {
		const pattern = normalise(text).trim();
		if (pattern === "" || suppressed.has(nameFingerprint(text))) return;
		const list = byText.get(pattern) ?? [];
		byText.set(pattern, list);
		const capitals = isInCapitals(text) ? { inCapitals: true as const } : {};
		merge(list, { ...entry, lang, ...capitals });
	};

	addRecords(release.records, add);
	for (const [target, concept] of release.concepts.entries()) {
		// A name with its explanation in brackets is for people to read; no story writes it so.
		const names = Object.entries(concept.names).filter(
			([, name]) => !/[(\uff08]/.test(name),
		);
		const all = [
			...concept.aliases,
			...names.map(([l, t]) => ({ lang: l, text: t })),
		];
		for (const alias of all as readonly Alias[])
			add(alias, {
				kind: "concept",
				target,
				needs: conceptNeedsOf(alias.text, alias.needs),
			});
	}
	let institution = 0;
	for (const [target, place] of release.places.entries()) {
		for (const name of place.names)
			add(name, { kind: "place", target, needs: name.needs ?? null });
		for (const name of place.institutions)
			add(name, {
				kind: "institution",
				target: institution++,
				needs: name.needs ?? null,
			});
	}
	for (const [target, statistic] of release.statistics.entries())
		for (const phrase of statistic.phrases)
			add(phrase, { kind: "statistic", target, needs: phrase.needs ?? null });
	for (const { cue, lang, text } of cues)
		add({ text, lang }, { kind: "cue", target: cue, needs: null });

	const patterns = [...byText.keys()].sort(byCodeUnits);
	return {
		patterns,
		entries: patterns.map((text) => (byText.get(text) ?? []).sort(byKind)),
	};
}

/** A record's aliases first: what data states about a name's needs holds against what is derived from a title. */
function addRecords(records: readonly PublishedRecord[], add: Add): void {
	for (const [target, record] of records.entries())
		for (const alias of namesOf(record))
			add(alias, {
				kind: "record",
				target,
				needs: needsOf(alias.text, alias.needs),
			});
}

/**
 * Aliases; the titles, which count as names too (without what is explained in brackets at the end); and citations in a
 * form that no grammar reads, which are looked for as they stand.
 */
export function namesOf(record: PublishedRecord): readonly Alias[] {
	const stated = new Set(record.aliases.map((a) => nameFingerprint(a.text)));
	const titles = [
		{ text: record.title, lang: "en" },
		{ text: record.shortTitle ?? "", lang: "en" },
		...(record.titleNative === undefined ? [] : [record.titleNative]),
	].map(({ text, lang }) => ({
		text: text.replace(/\s*[(\uff08][^()\uff08\uff09]*[)\uff09]\s*$/, ""),
		lang,
	}));
	const unread = record.citations
		.filter((c) => citationKeys({ ...record, citations: [c] }).length === 0)
		.map((text) => ({ text, lang: "und" }));
	const derived = [...titles, ...unread].filter(
		({ text }) =>
			text !== "" &&
			text.length <= longestDerivedName &&
			!stated.has(nameFingerprint(text)),
	);
	return [...record.aliases, ...derived];
}

/** No story writes a longer title or citation word for word. */
const longestDerivedName = 64;

/**
 * One entry for each thing that a pattern stands for. A name that several languages share serves every language; of two
 * needs the stricter holds; a cue keeps its languages apart, as it may mean something else in each.
 */
function merge(list: PatternEntry[], entry: PatternEntry): void {
	const at = list.findIndex(
		(other) =>
			other.kind === entry.kind &&
			other.target === entry.target &&
			(entry.kind !== "cue" || other.lang === entry.lang),
	);
	const other = list[at];
	if (other === undefined) {
		list.push(entry);
		return;
	}
	const { inCapitals: _, ...both } = other;
	const lang = other.lang === entry.lang ? entry.lang : "und";
	const needs = stricter(other.needs, entry.needs);
	// Written once in small letters, it is no abbreviation.
	const capitals =
		other.inCapitals && entry.inCapitals ? { inCapitals: true as const } : {};
	list[at] = { ...both, lang, needs, ...capitals };
}

function stricter(
	a: PatternEntry["needs"],
	b: PatternEntry["needs"],
): PatternEntry["needs"] {
	if (a === "jurisdiction" || b === "jurisdiction") return "jurisdiction";
	return a ?? b;
}

function byKind(a: PatternEntry, b: PatternEntry): number {
	return (
		byCodeUnits(a.kind, b.kind) ||
		a.target - b.target ||
		byCodeUnits(a.lang, b.lang)
	);
}
