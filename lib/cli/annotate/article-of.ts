import * as z from "zod/mini";
import type { Article } from "../../gloss/article.ts";
import { extractArticle } from "../../page/extract-article.ts";
import { parseHtml } from "../../page/parse-html.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { Item } from "./items.ts";
import type { About } from "./options.ts";
import { plainArticle } from "./plain-article.ts";

z.config(z.locales.en());

/** One line of NDJSON input. */
const lineSchema = z.object({
	id: z.union([z.string(), z.number()]),
	url: z.nullish(z.string()),
	title: z.nullish(z.string()),
	publishedAt: z.nullish(z.string()),
	lang: z.nullish(z.string()),
	html: z.nullish(z.string()),
	text: z.nullish(z.string()),
});

/**
 * Make an article of one input. What a line of NDJSON says comes first, then what the command line says, then the page.
 * @returns what is wrong with the line, as a sentence
 */
export function articleOf(
	item: Item,
	about: About,
): Result<Article, "bad-line"> {
	// Where a page was fetched from is its own word, as the fields of a line are.
	const said = item.url === undefined ? about : { ...about, url: item.url };
	if (item.kind === "html") return ok(fromHtml(item.content, said));
	if (item.kind === "text") return ok(plainArticle(item.content, said));
	return fromLine(item.content, about);
}

/** The id that the story's gloss has, or null where it cannot be read: cheap for a line, which says it. */
export function idOf(item: Item, about: About): string | null {
	if (item.kind === "line") {
		const read = readLine(item.content);
		return read.ok ? String(read.value.id) : null;
	}
	const article = articleOf(item, about);
	return article.ok ? article.value.id : null;
}

function fromHtml(html: string, about: About): Article {
	const { article } = extractArticle(parseHtml(html), { url: about.url });
	return {
		...article,
		...(about.title === undefined ? {} : { title: about.title }),
		...(about.published === undefined ? {} : { publishedAt: about.published }),
		...(about.lang === undefined ? {} : { lang: about.lang }),
	};
}

function fromLine(line: string, about: About): Result<Article, "bad-line"> {
	const read = readLine(line);
	if (!read.ok) return read;
	const { id, url, title, publishedAt, lang, html, text } = read.value;
	const said: About = {
		...about,
		...(url ? { url } : {}),
		...(title ? { title } : {}),
		...(publishedAt ? { published: publishedAt } : {}),
		...(lang ? { lang } : {}),
	};
	const article =
		typeof html === "string"
			? fromHtml(html, said)
			: plainArticle(text ?? "", said);
	return ok({ ...article, id: String(id) });
}

function readLine(
	line: string,
): Result<z.infer<typeof lineSchema>, "bad-line"> {
	let raw: unknown;
	try {
		raw = JSON.parse(line);
	} catch (error) {
		return fail(
			"bad-line",
			`this is not JSON (${error instanceof Error ? error.message : "unreadable"}).`,
		);
	}
	const parsed = lineSchema.safeParse(raw);
	if (!parsed.success)
		return fail(
			"bad-line",
			z.prettifyError(parsed.error).replace(/\s*\n\s*/g, " "),
		);
	const { html, text } = parsed.data;
	return typeof html === "string" || typeof text === "string"
		? ok(parsed.data)
		: fail("bad-line", 'it has neither "html" nor "text".');
}
