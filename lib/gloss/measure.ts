import type { Dataset } from "../dataset/compiled.ts";
import type { Article } from "./article.ts";
import { findPointers, placesOfPointers } from "./evidence.ts";
import { type Features, featuresOf } from "./features.ts";
import { languageOf } from "./language.ts";
import { readPage } from "./page.ts";
import { situate } from "./situate.ts";
import { spot } from "./spot.ts";

/** The features of an article alone, for fitting and for asking why a page was taken or not. */
export function featuresOfArticle(
	article: Article,
	dataset: Dataset,
): Features {
	const spotted = spot(readPage(article), dataset, languageOf(article).known);
	const pointers = findPointers(spotted, dataset);
	const evidence = placesOfPointers(pointers, spotted, dataset);
	const situated = situate(spotted, dataset, evidence);
	return featuresOf(spotted, dataset, { pointers, situated });
}
