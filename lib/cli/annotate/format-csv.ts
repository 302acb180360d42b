import type { Gloss, RecordMatch } from "../../gloss/gloss.ts";

const columns = [
	"id",
	"url",
	"title",
	"publishedAt",
	"lang",
	"pageKind",
	"score",
	"jurisdiction",
	"recordId",
	"relation",
	"recordScore",
	"verdict",
	"contradicted",
	"words",
] as const;

export const csvHeader = columns.join(",");

/**
 * One row for each record that is in play in the story, each with its line break before it; none where there is none.
 */
export function csvRows(gloss: Gloss): string {
	return gloss.records
		.filter(
			({ relation }) => relation !== "contrast" && relation !== "comparable",
		)
		.map(
			(record) =>
				`\n${columns.map((name) => cell(columnOf(name, gloss, record))).join(",")}`,
		)
		.join("");
}

function columnOf(
	column: (typeof columns)[number],
	gloss: Gloss,
	record: RecordMatch,
): string | number {
	switch (column) {
		case "id":
		case "title":
		case "lang":
		case "pageKind":
		case "score":
			return gloss[column];
		case "url":
			return gloss.url ?? "";
		case "publishedAt":
			return gloss.publishedAt ?? "";
		case "jurisdiction":
			return gloss.jurisdictions[0]?.code ?? "";
		case "recordId":
			return record.id;
		case "relation":
			return record.relation;
		case "recordScore":
			return record.score;
		case "verdict":
			return record.applicability.verdict;
		case "contradicted":
			return record.applicability.elements
				.filter(({ finding }) => finding === "not-met")
				.map(({ element }) => element)
				.join("; ");
		case "words":
			return [
				...new Set(
					record.reasons.flatMap(({ mentions }) =>
						mentions.map(({ quote }) => quote.replace(/\s+/g, " ")),
					),
				),
			]
				.slice(0, 8)
				.join("; ");
	}
}

/** A spreadsheet runs a cell that begins like a formula: such text, which a page may hold, is made plain by an apostrophe. */
function cell(value: string | number): string {
	if (typeof value === "number") return String(value);
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
