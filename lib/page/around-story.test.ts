// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { extractArticle } from "./extract-article.ts";
import { parseHtml } from "./parse-html.ts";

const prose =
	"The ministry published its draft on Monday, and officials said that comments are welcome until the end of May.";
const later =
	"A second reading is planned for the autumn, when both chambers will have had the time to look at the opinions.";

function blocksOf(body: string, head = ""): string[] {
	const { article } = extractArticle(
		parseHtml(
			`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
		),
	);
	return article.blocks.map(
		({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`,
	);
}

describe("what stands around a story [P5]", () => {
	const standfirst =
		"Providers would have to say when a machine answers, the draft demands.";

	it.each([
		[
			"by its name",
			`<div><p class="article-standfirst">${standfirst}</p></div>`,
			"",
		],
		[
			"by the page's description",
			`<div><p>${standfirst}</p></div>`,
			`<meta property="og:description" content="${standfirst}">`,
		],
	])(
		"reads the standfirst of a brief story, known %s",
		(_how, markup, head) => {
			const blocks = blocksOf(
				`<main><header><h1>Ministry drafts rules for chatbots</h1>${markup}</header><div class="article-body"><p>${prose}</p><p>${prose}${later}</p></div></main>`,
				head,
			);
			expect(blocks[0]).toBe(`paragraph: ${standfirst}`);
			expect(blocks).toHaveLength(3);
		},
	);

	it("reads no standfirst where the story is long and says it all", () => {
		const blocks = blocksOf(
			`<main><header><h1>Ministry drafts rules for chatbots</h1><p class="standfirst">${standfirst}</p></header><div class="article-body">${`<p>${prose} ${later}</p>`.repeat(6)}</div></main>`,
		);
		expect(blocks.join("\n")).not.toContain(standfirst);
	});

	it.each([
		[
			"a line that is nothing but a link",
			`<p><a href="/x">Five other drafts that failed</a></p>`,
		],
		[
			"a linked headline in capitals",
			`<p><b><a href="/x">MINISTER, ASKED ABOUT IT, LEAVES</a></b></p>`,
		],
		[
			"an agency's sign-off",
			"<p>(Reporting by A. Writer in Berlin; Editing by B. Editor)</p>",
		],
	])("leaves out %s", (_what, markup) => {
		expect(
			blocksOf(
				`<article><h1>Ministry drafts rules for chatbots</h1><p>${prose}</p>${markup}<p>${later}</p></article>`,
			),
		).toEqual([`paragraph: ${prose}`, `paragraph: ${later}`]);
	});

	it("goes on below a box that asks for a subscription", () => {
		const paragraphs = `<p>${prose}</p>`.repeat(5);
		const blocks = blocksOf(
			`<article><h1>Ministry drafts rules for chatbots</h1>${paragraphs}<div>Subscribe to our daily letter</div><p>${later}</p></article>`,
		);
		expect(blocks.at(-1)).toBe(`paragraph: ${later}`);
		expect(blocks.join()).not.toContain("Subscribe");
	});

	it("keeps a post that the story quotes", () => {
		const blocks = blocksOf(
			`<article><h1>Ministry drafts rules for chatbots</h1><p>${prose}</p><div class="social-media-embed"><blockquote class="twitter-tweet"><p>We have read the draft, and it is worse than we feared.</p></blockquote></div><p>${later}</p></article>`,
		);
		expect(blocks[1]).toContain("worse than we feared");
	});

	it.each([
		[
			"its class",
			`<div class="image-caption">The ministry's building in the capital</div>`,
		],
		[
			"its credit",
			"<p>The ministry's building in the capital (Image: Getty)</p>",
		],
	])("knows a caption by %s", (_how, markup) => {
		const blocks = blocksOf(
			`<article><h1>Ministry drafts rules for chatbots</h1><p>${prose}</p>${markup}<p>${later}</p></article>`,
		);
		expect(blocks[1]).toMatch(/^caption: The ministry's building/);
	});

	it("reads once what a gallery says twice", () => {
		const caption =
			"<figure><figcaption>Officials hand out copies of the draft on Monday morning</figcaption></figure>";
		const blocks = blocksOf(
			`<article><h1>Ministry drafts rules for chatbots</h1><p>${prose}</p>${caption.repeat(3)}<p>${later}</p></article>`,
		);
		expect(blocks.filter((b) => b.startsWith("caption"))).toHaveLength(1);
	});
});
