import type { Dataset } from "../../dataset/compiled.ts";
import type { Article } from "../../gloss/article.ts";
import type { Gloss } from "../../gloss/gloss.ts";
import { csvHeader, csvRows } from "./format-csv.ts";
import { markdownWriter } from "./format-markdown.ts";
import type { OutputFormat } from "./options.ts";

/** @returns one story's part of the output, or "" where it has none */
export type Formatter = (gloss: Gloss, article: Article) => string;

export function formatterOf(format: OutputFormat, dataset: Dataset): Formatter {
	switch (format) {
		case "json":
			return (gloss) => JSON.stringify(gloss, null, 2).replace(/^/gm, "  ");
		case "ndjson":
			return (gloss) => JSON.stringify(gloss);
		case "csv":
			return csvRows;
		case "markdown":
			return markdownWriter(dataset);
	}
}

/** What stands before, between and after the stories' parts. */
export interface Frame {
	readonly start: string;
	readonly between: string;
	readonly end: string;
	/** What is written where there is no part at all. */
	readonly empty: string;
}

export function frameOf(format: OutputFormat | "text"): Frame {
	switch (format) {
		case "json":
			return { start: "[\n", between: ",\n", end: "\n]\n", empty: "[]\n" };
		case "csv":
			return {
				start: csvHeader,
				between: "",
				end: "\n",
				empty: `${csvHeader}\n`,
			};
		case "ndjson":
			return { start: "", between: "\n", end: "\n", empty: "" };
		case "markdown":
		case "text":
			return { start: "", between: "\n\n", end: "\n", empty: "" };
	}
}
