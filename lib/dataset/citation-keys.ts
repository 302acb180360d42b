import { type Citation, findCitations } from "../text/citations.ts";
import { normalise } from "../text/normalise.ts";

/**
 * The keys under which a story's citations find a record: the most specific key of each of its citations, so that a
 * law is not found by a citation of its neighbour in the same code. What a grammar takes for another country's citation
 * ("NJA 2012 s. 400" for a Senate bill) gives no key.
 */
export function citationKeys(record: {
	readonly jurisdiction: string;
	readonly citations: readonly string[];
}): string[] {
	return record.citations.flatMap((citation) =>
		citationsIn(citation)
			.filter((read) => isOf(read, record.jurisdiction))
			.flatMap(({ keys }) => keys.slice(0, 1)),
	);
}

/** The country that a citation names though the record is of another one, or null. */
export function foreignCitation(
	citation: string,
	jurisdiction: string,
): string | null {
	const read = citationsIn(citation).find((c) => !isOf(c, jurisdiction));
	return read?.jurisdiction ?? null;
}

function citationsIn(text: string): Citation[] {
	return findCitations(normalise(text).text);
}

function isOf(citation: Citation, jurisdiction: string): boolean {
	const country = (code: string) => code.split("-")[0];
	return (
		citation.jurisdiction === null ||
		jurisdiction === "INT" ||
		country(citation.jurisdiction) === country(jurisdiction)
	);
}
