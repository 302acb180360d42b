import { type Article, maxTextLength } from "../../gloss/article.ts";
import { articleId } from "../../page/article-id.ts";
import { canonicalUrl } from "../../page/canonical-url.ts";
import { plainTextBlocks } from "../../text/plain-text.ts";
import type { About } from "./options.ts";

/**
 * An article of plain text. The text stays as it came in, also where its first line is taken for the title: every
 * offset is one of the input's own.
 */
export function plainArticle(input: string, about: About): Article {
	const text = input.slice(0, maxTextLength);
	const canonical = about.url === undefined ? null : canonicalUrl(about.url);
	return {
		schemaVersion: 1,
		id: articleId(canonical ?? text),
		...(about.url === undefined ? {} : { url: about.url }),
		...(canonical === null ? {} : { canonicalUrl: canonical }),
		title: about.title ?? titleIn(text),
		...(about.published === undefined ? {} : { publishedAt: about.published }),
		lang: about.lang ?? "und",
		text,
		blocks: plainTextBlocks(text).blocks,
		links: [],
		...(input.length > maxTextLength ? { truncated: true } : {}),
	};
}

/** The first line, where it looks like a title: short, no sentence, and something follows. */
export function titleIn(text: string): string {
	const match = /^\s*(\S[^\r\n]*?)[ \t]*\r?\n([\s\S]*)/.exec(
		text.slice(0, 2_000),
	);
	const line = match?.[1] ?? "";
	const isTitle =
		line.length <= 200 &&
		!/[.。．;；,，、:：]$/.test(line) &&
		(match?.[2]?.trim() ?? "") !== "";
	return isTitle ? line : "";
}
