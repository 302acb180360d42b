import type { Dataset } from "../../dataset/compiled.ts";
import { glossArticle } from "../../gloss/gloss-article.ts";
import { articleOf } from "./article-of.ts";
import { type Formatter, formatterOf } from "./format.ts";
import type { Item } from "./items.ts";
import type { About, OutputFormat } from "./options.ts";

/** What a worker is started with. */
export interface Work {
	readonly annotation: Annotation;
	/** Compiled; each thread gets a copy. */
	readonly dataset: Uint8Array;
}

/** What is asked for. */
export interface Annotation {
	readonly about: About;
	readonly format: OutputFormat;
	/** ISO day */
	readonly today: string;
}

/** One story's output, or why there is none. */
export type Annotated =
	| { readonly from: string; readonly output: string }
	| { readonly from: string; readonly problem: string };

/** @returns a function from an input to its output in the format asked for; it never throws */
export function annotator(
	dataset: Dataset,
	{ about, format, today }: Annotation,
): (item: Item) => Annotated {
	const write: Formatter = formatterOf(format, dataset);
	return (item) => {
		const { from } = item;
		try {
			const article = articleOf(item, about);
			if (!article.ok) return { from, problem: article.detail };
			const gloss = glossArticle(article.value, dataset, today);
			return { from, output: write(gloss, article.value) };
		} catch (error) {
			// One story that the engine breaks on must not end a run over ten thousand.
			const reason = error instanceof Error ? error.message : String(error);
			return { from, problem: `it could not be annotated (${reason}).` };
		}
	};
}
