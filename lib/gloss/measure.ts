import type { Dataset } from "../dataset/compiled.ts";
import type { Article } from "./article.ts";
import { findPointers } from "./evidence.ts";
import { type Features, featuresOf } from "./features.ts";
import { languageOf } from "./language.ts";
import { readPage } from "./page.ts";
import { spot } from "./spot.ts";

/** The features of an article alone, for fitting and for asking why a page was taken or not. */
export function featuresOfArticle(
	article: Article,
	dataset: Dataset,
): Features {
	const spotted = spot(readPage(article), dataset, languageOf(article).known);
	return featuresOf(spotted, dataset, findPointers(spotted, dataset));
}
