import type { Citation, Grammar } from "./citations/citation.ts";
import { eastAsia } from "./citations/east-asia.ts";
import { europe } from "./citations/europe.ts";
import { namedLaws } from "./citations/named-laws.ts";
import { numberedActs } from "./citations/numbered-acts.ts";
import { unitedStates } from "./citations/united-states.ts";

export type { Citation, CitationSystem } from "./citations/citation.ts";

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
		else if (citation.start === last.start && citation.end === last.end) {
			// A list gives several over one span; two grammars that read the same words differently both count.
			if (
				!kept.some(
					(k) => k.start === citation.start && k.keys[0] === citation.keys[0],
				)
			)
				kept.push(citation);
		}
	}
	return kept;
}
