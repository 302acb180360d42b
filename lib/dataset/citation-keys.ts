import { findCitations } from "../text/citations.ts";
import { normalise } from "../text/normalise.ts";

/**
 * The keys under which a story's citations find a record: the most specific key of each of its citations, so that a
 * law is not found by a citation of its neighbour in the same code.
 */
export function citationKeys(citations: readonly string[]): string[] {
	return citations.flatMap((citation) =>
		findCitations(normalise(citation).text).flatMap(({ keys }) =>
			keys.slice(0, 1),
		),
	);
}
