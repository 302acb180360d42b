import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../gloss/article.ts";
import { extractArticle } from "../../page/extract-article.ts";
import { parseHtml } from "../../page/parse-html.ts";
import { cloneRoot } from "../dataset/sources.ts";
import { type Expectation, expectationSchema } from "./expectation.ts";

export interface CorpusPage {
	readonly slug: string;
	readonly article: Article;
	readonly expected: Expectation;
}

/**
 * The pages of tests/corpus, by slug, as the command line would read them.
 * @param isWanted - by slug and expectation, before the page is read
 */
export function readCorpus(
	isWanted: (slug: string, expected: Expectation) => boolean = () => true,
): CorpusPage[] {
	const corpus = join(cloneRoot, "tests/corpus");
	return readdirSync(corpus)
		.sort()
		.flatMap((slug) => {
			const page = join(corpus, slug, "page.html");
			const expectation = join(corpus, slug, "expected.json");
			if (!existsSync(page) || !existsSync(expectation)) return [];
			const expected = expectationSchema.parse(
				JSON.parse(readFileSync(expectation, "utf8")),
			);
			if (!isWanted(slug, expected)) return [];
			const { article } = extractArticle(
				parseHtml(readFileSync(page, "utf8")),
				{ url: expected.url ?? `https://news.example/${slug}` },
			);
			return [{ slug, article, expected }];
		});
}
