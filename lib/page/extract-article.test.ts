// @vitest-environment jsdom
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractArticle } from "./extract-article.ts";
import { parseHtml } from "./parse-html.ts";

const url = "https://example.org/story";
const filler =
	"The ministry published its draft on Monday, and officials said that comments are welcome until the end of May. ";

function extract(body: string, head = "") {
	return extractArticle(
		parseHtml(
			`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
		),
		{ url },
	);
}

function story(inner: string): string {
	return `<article><h1>Ministry drafts rules for chatbots</h1>${inner}<p>${filler.repeat(3)}</p></article>`;
}

function blocksOf({ article }: ReturnType<typeof extract>): string[] {
	return article.blocks.map(
		({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`,
	);
}

describe("extractArticle", () => {
	it("[P2] loses no visible letter of a paragraph, whatever its white space", async () => {
		const word = fc.constantFrom(
			"law",
			"AI",
			"刑法",
			"é",
			"a b",
			" ",
			"\n\t",
			"\u00a0",
			"  ",
		);
		await fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
				const { article } = extract(
					story(
						`<p>${filler}</p><p>Begin ${words.map((w, i) => (i % 3 ? w : `<b>${w}</b>`)).join("")} end.</p>`,
					),
				);
				const [, first = ""] = article.text.split("\n");
				expect(first.replace(/\s/g, "")).toBe(
					`Begin${words.join("")}end.`.replace(/\s/g, ""),
				);
				expect(first).not.toMatch(/[ \t\n]{2}/);
			}),
			{ seed: 11 },
		);
	});

	it("[P3] never throws and stays fast on any markup", async () => {
		const bits = fc.constantFrom(
			"<div>",
			"</div>",
			"<p>",
			"<table>",
			"<td>",
			"<a href=#1>",
			"<sup>1</sup>",
			"text. ",
			"<svg>",
			"</p>",
			"<template>",
			"<li>",
			"\u0000",
			"\ud800",
			"<form><input name=nodeType>",
			"<br>",
			"<h1>",
			"<script>",
			"<!--",
			"-->",
		);
		await fc.assert(
			fc.property(fc.array(bits, { maxLength: 80 }), (parts) => {
				const html = parts.join("");
				const { article } = extractArticle(parseHtml(html));
				for (const { start, end } of article.blocks)
					expect(start).toBeLessThan(end);
				const live = new DOMParser().parseFromString(html, "text/html");
				expect(extractArticle(live).article.text).toBe(article.text);
			}),
			{ seed: 5, numRuns: 200 },
		);
		expect(extract("<div>".repeat(3_000) + filler).article.text).toContain(
			"draft",
		);
	});

	it("[P4] keeps footnote markers in their paragraph and marks them", () => {
		const made = extract(
			story(
				`<p>Posters of women<sup><a href="#s1">1</a></sup> were sold <a href="#s2">[2]</a>, police say.</p>
				<div>They were arrested <div class="cite"><button>3</button></div>. A court has not ruled.</div>`,
			),
		);
		expect(blocksOf(made).slice(0, 5)).toEqual([
			"paragraph: Posters of women1 were sold [2], police say.",
			"footnote: 1",
			"footnote: [2]",
			"paragraph: They were arrested 3. A court has not ruled.",
			"footnote: 3",
		]);
	});

	it("[P4] joins a sentence that a marker on its own line cuts in two", () => {
		const made = extract(
			story(
				"<p>The four sold posters with images of women, none of whom is real, of non-existent women</p><p>1</p><p>. They were sold online, police say.</p>",
			),
		);
		expect(blocksOf(made).slice(0, 2)).toEqual([
			"paragraph: The four sold posters with images of women, none of whom is real, of non-existent women\n1\n. They were sold online, police say.",
			"footnote: 1",
		]);
	});

	it("[P4] takes a number in the running text for what it is", () => {
		const made = extract(
			story(
				"<p>Some <span>20</span> people, <b>4</b> of them minors, were heard by the court.</p>",
			),
		);
		expect(made.article.blocks.some(({ kind }) => kind === "footnote")).toBe(
			false,
		);
	});

	it.each([
		["navigation", "<nav><a href=/a>AI law</a></nav>"],
		[
			"a share box",
			"<div class='social-share'><p>Share this article with your friends, please.</p></div>",
		],
		[
			"related stories",
			"<section class=related-articles><h3>Related</h3><p>A court banned a deepfake app in an unrelated case, judges said.</p></section>",
		],
		[
			"a list of links",
			"<ul><li><a href=/1>Court rules on deepfakes</a></li><li><a href=/2>Senate passes AI bill</a></li></ul>",
		],
		[
			"comments",
			"<div id=comments><p>First! This law is nonsense, and everybody knows it, says I.</p></div>",
		],
		[
			"a newsletter box",
			"<div class=newsletter-signup><p>Sign up for our newsletter, and never miss a story about AI law.</p></div>",
		],
		[
			"a read-more line",
			"<p>Read more: <a href=/x>Senate passes AI bill</a></p>",
		],
		[
			"a read-more line in German",
			"<p><strong>Lesen Sie auch:</strong> <a href=/x>Bundestag beschließt KI-Gesetz</a></p>",
		],
		["an advertisement's label", "<div>Advertisement</div>"],
		[
			"a consent notice",
			"<div class=cookie-banner><p>We use cookies. By clicking you agree to our rules on AI and the law.</p></div>",
		],
		["a paywall notice", "<p>Already a subscriber? Sign in.</p>"],
		[
			"a hidden paragraph",
			"<p hidden>Hidden words about a law, which nobody can see.</p>",
		],
		[
			"a paragraph without display",
			"<p style='display: none'>Hidden words about a law, which nobody sees.</p>",
		],
		[
			"what only screen readers are told",
			"<span class=visually-hidden>Opens in a new window, law.</span>",
		],
		["a date line", "<p class=date>Published 14 April 2025</p>"],
		["a byline", "<p>By Jane Doe</p>"],
		[
			"an aside",
			"<aside><p>In another story, a regulator fined a bank, officials said on Friday.</p></aside>",
		],
	])("[P5] leaves out %s", (_what, markup) => {
		const { article } = extract(
			story(`<p>${filler}</p>${markup}<p>${filler}</p>`),
		);
		expect(
			article.text.split("\n").every((line) => line.startsWith("The ministry")),
		).toBe(true);
		expect(article.text.split("\n")).toHaveLength(3);
	});

	it.each([
		[
			"a caption",
			"<figure><img src=x><figcaption>The court in Tokyo.</figcaption></figure>",
			"caption: The court in Tokyo.",
		],
		[
			"a quote",
			"<blockquote><p>It is a first step, she said.</p></blockquote>",
			"quote: It is a first step, she said.",
		],
		[
			"a list",
			"<ul><li>Fines of up to 2.5 million yen.</li></ul>",
			"list: Fines of up to 2.5 million yen.",
		],
		["a heading", "<h2>What comes next</h2>", "heading: What comes next"],
		[
			"a row of a table",
			"<table><tr><th>Act</th><th>Fine</th></tr><tr><td>AI Act</td><td>€35m</td></tr></table>",
			"table: AI Act\t€35m",
		],
	])("[P5] keeps %s", (_what, markup, expected) => {
		const made = extract(story(`<p>${filler}</p>${markup}<p>${filler}</p>`));
		expect(blocksOf(made)).toContain(expected);
	});

	it("[P6] finds the story on a page without an article element, between long comments and a rail", () => {
		const { article } = extract(
			`<div class=top><a href=/>Home</a></div><div class=cols><div class=c1><h1>Ministry drafts rules</h1>
			<div>${filler.repeat(2)}<br><br>${filler.repeat(2)}</div></div>
			<div class=c2><div class=sidebar><p>${"Another story about a law, told at length. ".repeat(20)}</p></div></div></div>
			<div id=disqus_thread><p>${"I do not agree, not at all. ".repeat(40)}</p></div>`,
		);
		expect(article.title).toBe("Ministry drafts rules");
		expect(article.text.split("\n")).toEqual([
			filler.repeat(2).trim(),
			filler.repeat(2).trim(),
		]);
	});

	it("[P6] believes no name that stands on the frame of the story", () => {
		const { article } = extract(
			`<div class="widget social-page"><div id=read-more><p>${filler.repeat(4)}</p></div></div>`,
		);
		expect(article.text).toBe(filler.repeat(4).trim());
	});

	it("[P6] reads the story that the page is named after, of several one under the other", () => {
		const one = (title: string, text: string) =>
			`<article class=post><h1>${title}</h1><p>${text.repeat(5)}</p></article>`;
		const { article } = extract(
			`<div>${one("Ministry drafts rules for chatbots", filler)}${one("Storm closes coast road", "Waves were high, and the road was closed. ".repeat(3))}</div>`,
			"<title>Ministry drafts rules for chatbots - The Paper</title>",
		);
		expect(article.text).toBe(filler.repeat(5).trim());
	});

	it("[P6] reads all parts of a story that is split into alike blocks", () => {
		const part = `<div class="part x"><p>${filler.repeat(3)}</p></div>`;
		const { article } = extract(
			`<article><h1>Ministry drafts rules</h1><section>${part}${part}${part}</section></article>`,
		);
		expect(article.text.split("\n")).toHaveLength(3);
	});

	it("[P7] reads title, dates, byline, publisher and address from the page's data", () => {
		const { article } = extract(
			story(""),
			`<meta property="og:title" content="Ministry drafts rules for chatbots">
			<link rel=canonical href="https://example.org/story?utm_source=x&id=7#top">
			<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"x","datePublished":"2025-04-15T09:00:00+09:00",
			"dateModified":"2025-04-16","author":[{"name":"Ann"},{"name":"Bo"}],"publisher":{"name":"The Paper"},"articleBody":"behind the wall"}]}</script>`,
		);
		expect(article).toMatchObject({
			title: "Ministry drafts rules for chatbots",
			publishedAt: "2025-04-15T09:00:00+09:00",
			modifiedAt: "2025-04-16",
			byline: "Ann, Bo",
			publisher: "The Paper",
			canonicalUrl: "https://example.org/story?id=7",
			lang: "en",
			url,
		});
		expect(article.text).not.toContain("behind the wall");
	});

	it("[P7] gives one story one id, whatever tracks its readers", () => {
		const idOf = (address: string) =>
			extractArticle(parseHtml(story("")), { url: address }).article.id;
		expect(idOf("https://example.org/a?utm_medium=mail")).toBe(
			idOf("https://example.org/a#comments"),
		);
		expect(idOf("https://example.org/a")).not.toBe(
			idOf("https://example.org/b"),
		);
	});

	it("[P8] stops at 400,000 characters and says so", () => {
		const { article } = extract(story(`<p>${filler}</p>`.repeat(4_500)));
		expect(article.truncated).toBe(true);
		expect(article.text.length).toBeLessThanOrEqual(400_000);
		expect(article.text.length).toBeGreaterThan(390_000);
	});

	it("[P9] records where links lead, as whole addresses", () => {
		const { article } = extract(
			story(
				"<p>The <a href='/act'> AI Act </a> holds; <a href='#top'>up</a>, as officials said.</p>",
			),
		);
		const [link] = article.links;
		expect(article.links).toHaveLength(1);
		expect(link?.href).toBe("https://example.org/act");
		expect(article.text.slice(link?.start, link?.end)).toBe("AI Act");
	});
});
