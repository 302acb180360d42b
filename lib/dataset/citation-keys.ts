import {
	type Citation,
	exactKeys,
	parseCitations,
} from "../text/citations/index.ts";

/**
 * The keys under which a story's citations find a record: those for the whole of what each citation names, so that a
 * law is not found by a citation of its neighbour in the same code. What a grammar takes for another country's citation
 * ("NJA 2012 s. 400" for a Senate bill) gives no key.
 */
export function citationKeys(record: {
	readonly jurisdiction: string;
	readonly citations: readonly string[];
}): string[] {
	return record.citations.flatMap((citation) =>
		citationsIn(citation, record.jurisdiction)
			.filter((read) => isOf(read, record.jurisdiction))
			.flatMap(exactKeys),
	);
}

/** The country that a citation names though the record is of another one, or null. */
export function foreignCitation(
	citation: string,
	jurisdiction: string,
): string | null {
	const read = citationsIn(citation, jurisdiction).find(
		(c) => !isOf(c, jurisdiction),
	);
	return read?.jurisdiction ?? null;
}

/** The signs of a Japanese and a Chinese law may be the same: the country tells the language. */
function citationsIn(text: string, jurisdiction: string): Citation[] {
	const country = jurisdiction.split("-")[0] ?? "";
	return parseCitations(text, languages[country]);
}

const languages: Readonly<Record<string, string>> = {
	JP: "ja",
	CN: "zh-Hans",
	TW: "zh-Hant",
	HK: "zh-Hant",
	KR: "ko",
};

function isOf(citation: Citation, jurisdiction: string): boolean {
	const country = (code: string) => code.split("-")[0];
	return (
		citation.jurisdiction === null ||
		jurisdiction === "INT" ||
		country(citation.jurisdiction) === country(jurisdiction)
	);
}
