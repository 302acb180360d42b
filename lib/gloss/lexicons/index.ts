import type { CuePattern } from "../../dataset/compiled.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { type CueGroup, cueGroups, type Lexicon } from "./groups.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { pt } from "./pt.ts";
import { und } from "./und.ts";
import { zhHans } from "./zh-hans.ts";
import { zhHant } from "./zh-hant.ts";

const lexicons: readonly (readonly [string, Lexicon])[] = [
	["und", und],
	["en", en],
	["ja", ja],
	["de", de],
	["fr", fr],
	["es", es],
	["pt", pt],
	["it", it],
	["ko", ko],
	["zh-Hans", zhHans],
	["zh-Hant", zhHant],
];

/** What a cue's number says. */
export interface CueMeaning {
	readonly group: CueGroup;
	/** The word may begin inside a longer one. */
	readonly openStart: boolean;
	/** The word may go on. */
	readonly openEnd: boolean;
}

/** All cue words of all languages, for `compile`: one automaton finds everything. Deterministic order. */
export function cuePatterns(): CuePattern[] {
	const patterns: CuePattern[] = [];
	for (const [lang, lexicon] of lexicons)
		for (const group of cueGroups)
			for (const word of wordsOf(lexicon[group])) {
				const openStart = word.startsWith("*");
				const openEnd = word.endsWith("*") || lang === "ko";
				patterns.push({
					cue: encodeCue({ group, openStart, openEnd }),
					lang,
					text: word.replace(/^\*|\*$/g, ""),
				});
			}
	return patterns;
}

/** The inverse of the numbers that `cuePatterns` gives; null for a number of another version of the lexicons. */
export function decodeCue(cue: number): CueMeaning | null {
	const group = cueGroups[cue >> 2];
	if (!group) return null;
	return { group, openStart: (cue & 1) !== 0, openEnd: (cue & 2) !== 0 };
}

function encodeCue(meaning: CueMeaning): number {
	return (
		cueGroups.indexOf(meaning.group) * 4 +
		(meaning.openStart ? 1 : 0) +
		(meaning.openEnd ? 2 : 0)
	);
}

function wordsOf(list: string | undefined): string[] {
	if (!list) return [];
	const words = list
		.split(",")
		.map((word) => word.trim())
		.filter((word) => word.length > 0);
	return [...new Set(words)];
}
