/**
 * The keys under which a story's citations find a record: the most specific key of each of its citations, so that a
 * law is not found by a citation of its neighbour in the same code.
 */
export function citationKeys(_citations: readonly string[]): string[] {
	// The grammars of citations are not there yet: until then a record is found by name and address.
	return [];
}
