import { type Automaton, buildAutomaton, scan } from "../automaton.ts";
import { type Normalised, normalise } from "../normalise.ts";
import type { Span } from "../types.ts";
import { acts } from "./acts.ts";
import { bills } from "./bills.ts";
import type { Citation, LawCitation } from "./citation.ts";
import { euActs, euNames, euPapers } from "./eu.ts";
import { ideographLaws, japaneseActs } from "./ideograph-laws.ts";
import { koreanLaws } from "./korean.ts";
import {
	type Anchors,
	provisionTriggers,
	readNamedProvisions,
} from "./named-provisions.ts";
import { neutralCitations } from "./neutral.ts";
import { type Grammar, Reading } from "./reading.ts";
import { romanceLaws } from "./romance-laws.ts";
import { usActs } from "./us-acts.ts";
import { usDockets, usReporters } from "./us-cases.ts";
import { usCode, usRegulations } from "./us-code.ts";
import { usStateCodes } from "./us-state-codes.ts";
import { worldLaws } from "./world.ts";

export type { Citation } from "./citation.ts";

const grammars: readonly Grammar[] = [
	usCode,
	usRegulations,
	usActs,
	bills,
	usStateCodes,
	usReporters,
	usDockets,
	neutralCitations,
	euActs,
	euNames,
	euPapers,
	acts,
	romanceLaws,
	ideographLaws,
	japaneseActs,
	koreanLaws,
	worldLaws,
];

/**
 * All legal citations of a text, also those that no record answers to. Several may share a span: one for each
 * provision of a list. One inside another is left out. Linear in the text.
 * @param normal - the source counts too, as capitals tell some forms from words ("AB 2655", "S. 146"); offsets are
 * into its `text`
 * @param lang - BCP 47 or "und"; tells Japanese laws from Chinese where the signs alone do not
 */
export function findCitations(normal: Normalised, lang = "und"): Citation[] {
	const reading = new Reading(normal, lang);
	const { automaton, grammarOf } = dispatcher();
	const found: Citation[] = [];
	const provisions: Span[] = [];
	scan(automaton, normal.text, (pattern, start, end) => {
		const grammar = grammarOf[pattern];
		if (grammar === undefined) provisions.push({ start, end });
		else found.push(...grammar.read(reading, { start, end }));
	});
	const anchors = anchorsOf(found);
	for (const trigger of provisions)
		found.push(...readNamedProvisions(reading, trigger, anchors));
	return withoutContained(found);
}

/** The citations of a text as a source or a record writes it. */
export function parseCitations(source: string, lang = "und"): Citation[] {
	return findCitations(normalise(source), lang);
}

/** The keys under which to file a record for what this citation names, no wider. */
export function exactKeys(citation: Citation): readonly string[] {
	return citation.keys.slice(0, citation.exactKeys);
}

interface Dispatcher {
	readonly automaton: Automaton;
	/** By pattern; undefined for words that open a provision. */
	readonly grammarOf: readonly (Grammar | undefined)[];
}

/** Few rows: it is built anew in every worker that wakes, and filling half a megabyte of rows was most of that. */
const rowWords = 1 << 13;

let built: Dispatcher | null = null;

/** Built when first used. */
function dispatcher(): Dispatcher {
	if (built !== null) return built;
	const triggers: string[] = [];
	const grammarOf: (Grammar | undefined)[] = [];
	for (const grammar of grammars)
		for (const trigger of grammar.triggers) {
			triggers.push(trigger);
			grammarOf.push(grammar);
		}
	for (const trigger of provisionTriggers) {
		triggers.push(trigger);
		grammarOf.push(undefined);
	}
	built = { automaton: buildAutomaton(triggers, rowWords), grammarOf };
	return built;
}

function anchorsOf(found: readonly Citation[]): Anchors {
	const byStart = new Map<number, LawCitation>();
	const byEnd = new Map<number, LawCitation>();
	for (const citation of found) {
		if (!isWholeLaw(citation)) continue;
		const before = byStart.get(citation.start);
		if (before === undefined || before.end < citation.end)
			byStart.set(citation.start, citation);
		const same = byEnd.get(citation.end);
		if (same === undefined || same.start > citation.start)
			byEnd.set(citation.end, citation);
	}
	return { byStart, byEnd };
}

function isWholeLaw(citation: Citation): citation is LawCitation {
	return "isWholeLaw" in citation;
}

/** In text order. What lies inside a longer citation is part of it; of two readings of one span the first stays. */
function withoutContained(found: readonly Citation[]): Citation[] {
	const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: Citation[] = [];
	let longest: Citation | null = null;
	let seen = new Set<string>();
	for (const citation of sorted) {
		const inside = longest !== null && citation.end <= longest.end;
		const same =
			inside &&
			citation.start === longest?.start &&
			citation.end === longest.end;
		if (inside && !same) continue;
		if (!same) {
			longest = citation;
			seen = new Set();
		} else if (citation.system !== longest?.system) continue;
		const key = citation.keys[0] ?? "";
		if (seen.has(key)) continue;
		seen.add(key);
		kept.push(citation);
	}
	return kept;
}
