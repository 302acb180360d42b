// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractArticle } from "./extract-article.ts";
import { parseHtml } from "./parse-html.ts";

// Under jsdom `import.meta.url` is no file: paths start from the project's root.
const corpus = "tests/corpus";
const pages = readdirSync(corpus).filter((slug) =>
	existsSync(`${corpus}/${slug}/page.html`),
);

const url = "https://example.org/story";

describe("extractArticle on the corpus", () => {
	it.each(pages)(
		"[P1] reads the same from a live page and from its file: %s",
		(slug) => {
			const html = readFileSync(`${corpus}/${slug}/page.html`, "utf8");
			const live = new DOMParser().parseFromString(html, "text/html");
			const fromLive = extractArticle(live, { url });
			const fromFile = extractArticle(parseHtml(html), { url });
			expect(fromLive.article).toEqual(fromFile.article);
			expect(fromLive.pieces.map(placeOf)).toEqual(
				fromFile.pieces.map(placeOf),
			);
		},
	);

	it.each(pages)(
		"[P2] leads every piece back to the page's own words: %s",
		(slug) => {
			const html = readFileSync(`${corpus}/${slug}/page.html`, "utf8");
			const { article, pieces, titlePieces } = extractArticle(parseHtml(html), {
				url,
			});
			for (const [text, list] of [
				[article.text, pieces],
				[article.title, titlePieces],
			] as const)
				for (const { start, end, node, nodeOffset } of list)
					expect(
						(node.nodeValue ?? "")
							.slice(nodeOffset, nodeOffset + end - start)
							.replace(/[\t\n\f\r]/g, " "),
					).toBe(text.slice(start, end));
		},
	);
});

function placeOf({
	start,
	end,
	nodeOffset,
}: {
	start: number;
	end: number;
	nodeOffset: number;
}) {
	return [start, end, nodeOffset];
}
