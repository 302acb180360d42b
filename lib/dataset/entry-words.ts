import type { PatternEntry } from "./compiled.ts";

/** An entry as one 32-bit word: kind (3 bits), needs (2), inCapitals (1), language (6), target (20). */
export const mostLanguages = 1 << 6;
export const mostTargets = 1 << 20;

const kinds = [
	"record",
	"concept",
	"place",
	"institution",
	"statistic",
	"cue",
] as const satisfies readonly PatternEntry["kind"][];
const needs = [null, "jurisdiction", "context"] as const;

export function writeEntry(
	entry: PatternEntry,
	langs: readonly string[],
): number {
	const word =
		kinds.indexOf(entry.kind) |
		(needs.indexOf(entry.needs) << 3) |
		(entry.inCapitals ? 1 << 5 : 0) |
		(langs.indexOf(entry.lang) << 6);
	return (word | (entry.target << 12)) >>> 0;
}

/** @returns null where the words are damaged or the target lies beyond its table */
export function readEntry(
	word: number,
	langs: readonly string[],
	counts: Readonly<Record<PatternEntry["kind"], number>>,
): PatternEntry | null {
	const kind = kinds[word & 7];
	const need = needs[(word >>> 3) & 3];
	const lang = langs[(word >>> 6) & 63];
	const target = word >>> 12;
	if (kind === undefined || need === undefined || lang === undefined)
		return null;
	if (target >= counts[kind]) return null;
	const entry = { kind, target, lang, needs: need };
	return word & (1 << 5) ? { ...entry, inCapitals: true } : entry;
}
