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
import { type CaseSource, type Grammar, Reading } from "./reading.ts";
import { romanceLaws } from "./romance-laws.ts";
import { usActs } from "./us-acts.ts";
import { usDockets, usReporters } from "./us-cases.ts";
import { usCode, usRegulations } from "./us-code.ts";
import { usStateCodes } from "./us-state-codes.ts";

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
];

export interface CitationOptions {
	/** What `normalise` returned and its source: some forms are told from words by their capitals ("AB 2655", "S. 146"). */
	readonly cases?: CaseSource;
	/** BCP 47; tells Japanese from Chinese laws where the signs alone do not. */
	readonly lang?: string;
}

/**
 * All legal citations of a normalised text, also those that no record answers to. Several may share a span: one for
 * each provision of a list. One inside another is left out. Linear in the text.
 * @param text - normalised; offsets are into it
 * @param options - without `cases`, forms that need capitals ("AB 2655") are not found, other names are read generously
 */
export function findCitations(
	text: string,
	options: CitationOptions = {},
): Citation[] {
	const reading = new Reading(
		text,
		options.cases ?? null,
		options.lang ?? "und",
	);
	const { automaton, grammarOf } = dispatcher();
	const found: Citation[] = [];
	const provisions: Span[] = [];
	scan(automaton, text, (pattern, start, end) => {
		const grammar = grammarOf[pattern];
		if (grammar === undefined) provisions.push({ start, end });
		else if (grammar) found.push(...grammar.read(reading, { start, end }));
	});
	const anchors = anchorsOf(found);
	for (const trigger of provisions)
		found.push(...readNamedProvisions(reading, trigger, anchors));
	return withoutContained(found);
}

/** The citations of a text as it stands in a source or a record: normalises it first. */
export function parseCitations(source: string, lang?: string): Citation[] {
	const normal: Normalised = normalise(source);
	return findCitations(normal.text, {
		cases: { source, toSource: normal.toSource, sourceEnd: normal.sourceEnd },
		...(lang === undefined ? {} : { lang }),
	});
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
	built = { automaton: buildAutomaton(triggers), grammarOf };
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

/** In text order; what lies inside a longer citation is part of it; what repeats a key on the same span goes. */
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
		}
		const key = citation.keys[0] ?? "";
		if (seen.has(key)) continue;
		seen.add(key);
		kept.push(citation);
	}
	return kept;
}
