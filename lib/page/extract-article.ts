import type { Article } from "../gloss/article.ts";
import { articleId } from "./article-id.ts";
import { absoluteUrl } from "./canonical-url.ts";
import { chooseRoot } from "./choose-root.ts";
import { findHeadline } from "./headline.ts";
import { readMetadata } from "./metadata.ts";
import { type Dropped, pruneStory } from "./prune.ts";
import { findStandfirst } from "./standfirst.ts";
import { type Box, type Survey, surveyPage } from "./survey.ts";
import { type TextPiece, TextWriter } from "./text-writer.ts";
import { type TreeElement, type TreeNode, walk } from "./tree.ts";
import { weighProse } from "./weigh.ts";
import { type WrittenText, writeText } from "./write-text.ts";

export interface ExtractedArticle {
	readonly article: Article;
	/** Where each run of `article.text` stands in the page. */
	readonly pieces: readonly TextPiece[];
	/** The same for `article.title`; empty where the page shows it nowhere as a heading. */
	readonly titlePieces: readonly TextPiece[];
	/** The element that holds the story, or null where the page has no text. */
	readonly root: TreeElement | null;
}

/**
 * Read the story of a page: its text as plain data, and where in the page each run of it stands. Reads markup only,
 * in two passes; changes nothing, never throws, whatever the markup.
 * @param document - a live document, or one from `parseHtml`
 * @param options.url - the page's address, for relative links and the article's id
 */
export function extractArticle(
	document: TreeNode,
	options: { readonly url?: string | undefined } = {},
): ExtractedArticle {
	const survey = surveyPage(document);
	weighProse(survey);
	const base = baseUrl(survey, options.url);
	const metadata = readMetadata(survey, options.url);
	const headline = findHeadline(survey, metadata.titles);
	const root = chooseRoot(survey, headline);
	const body: WrittenText = root
		? writeStory(survey, root, headline, (href) => absoluteUrl(href, base))
		: { text: "", blocks: [], links: [], pieces: [], truncated: false };
	const title = writeTitle(headline?.element ?? null, metadata.titles);
	const { titles: _titles, ...about } = metadata;
	const article: Article = {
		schemaVersion: 1,
		id: articleId(metadata.canonicalUrl ?? `${title.text}\n${body.text}`),
		...(options.url === undefined ? {} : { url: options.url }),
		...about,
		title: title.text,
		text: body.text,
		blocks: body.blocks,
		links: body.links,
		...(body.truncated ? { truncated: true } : {}),
	};
	return {
		article,
		pieces: body.pieces,
		titlePieces: title.pieces,
		root: root?.element ?? null,
	};
}

/** A story shorter than this, in UTF-16 code units, is a stub or a brief: its standfirst may be half of it. */
const briefStory = 800;

/**
 * The story's block; and before it the standfirst where the story is brief, as behind a paywall: of a long story it
 * says nothing that the body does not.
 */
function writeStory(
	survey: Survey,
	root: Box,
	headline: Box | null,
	resolve: (href: string) => string | null,
): WrittenText {
	const { whole, own } = pruneStory(root, headline);
	const story = { root: root.element, dropped: { whole, own } };
	const written = writeText([story], resolve);
	if (written.text.length >= briefStory) return written;
	const standfirst = findStandfirst(survey, headline, root).map(
		(box) => box.element,
	);
	if (standfirst.length === 0) return written;
	const rest = { whole: new Set([...whole, ...standfirst]), own };
	return writeText(
		[
			...standfirst.map((root) => ({ root, dropped: nothing })),
			{ ...story, dropped: rest },
		],
		resolve,
	);
}

const nothing: Dropped = { whole: new Set(), own: new Set() };

function writeTitle(heading: TreeElement | null, titles: readonly string[]) {
	const writer = new TextWriter(2_000);
	if (heading)
		walk(heading, {
			enter: () => true,
			leave: () => {},
			text: (node, data) => writer.addText(node, data, false),
		});
	writer.endBlock();
	const { text, pieces } = writer.finish();
	if (text !== "") return { text, pieces };
	return { text: titles[0] ?? "", pieces: [] };
}

function baseUrl(survey: Survey, url: string | undefined): string | undefined {
	if (survey.baseHref === null) return url;
	return absoluteUrl(survey.baseHref, url) ?? url;
}
