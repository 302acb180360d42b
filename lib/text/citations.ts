import type { Citation, Grammar } from "./citing/citation.ts";
import { eastAsia } from "./citing/east-asia.ts";
import { europe } from "./citing/europe.ts";
import { namedLaws } from "./citing/named-laws.ts";
import { numberedActs } from "./citing/numbered-acts.ts";
import { unitedStates } from "./citing/united-states.ts";

export type { Citation, CitationSystem } from "./citing/citation.ts";

const grammars: readonly Grammar[] = [
	unitedStates,
	europe,
	numberedActs,
	namedLaws,
	eastAsia,
];

/**
 * All citations of law in a normalised text, in text order; of two that overlap the longer one stays.
 * Learnt from eyecite and unitedstates/citation; the grammars are our own. Linear in the length of the text.
 * @param text - as `normalise` gives it (case folded): the offsets are of that text
 */
export function findCitations(text: string): Citation[] {
	const found = grammars.flatMap((grammar) => [...grammar(text)]);
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: Citation[] = [];
	for (const citation of found) {
		const last = kept.at(-1);
		if (!last || citation.start >= last.end) kept.push(citation);
		else if (isNewOver(kept, last, citation)) kept.push(citation);
	}
	return kept;
}

/** A list gives several citations over one span; a code of a state is not also "a law called so". */
function isNewOver(kept: readonly Citation[], last: Citation, next: Citation) {
	if (next.start !== last.start || next.end !== last.end) return false;
	for (let i = kept.length - 1; i >= 0; i--) {
		const before = kept[i];
		if (!before || before.start !== next.start) return true;
		if (before.system !== next.system) return false;
		if (before.keys[0] === next.keys[0]) return false;
	}
	return true;
}
