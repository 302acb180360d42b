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
	if (item.kind === "html") return ok(fromHtml(item.content, about));
	if (item.kind === "text") return ok(plainArticle(item.content, about));
	return fromLine(item.content, about);
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
	const { id, url, title, publishedAt, lang, html, text } = parsed.data;
	const said: About = {
		...about,
		...(url ? { url } : {}),
		...(title ? { title } : {}),
		...(publishedAt ? { published: publishedAt } : {}),
		...(lang ? { lang } : {}),
	};
	if (typeof html === "string")
		return ok({ ...fromHtml(html, said), id: String(id) });
	if (typeof text === "string")
		return ok({ ...plainArticle(text, said), id: String(id) });
	return fail("bad-line", 'it has neither "html" nor "text".');
}
