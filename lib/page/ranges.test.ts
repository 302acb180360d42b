// @vitest-environment jsdom
import * as fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { extractArticle } from "./extract-article.ts";
import { offsetsOf, rangeOf, toLiveRange } from "./ranges.ts";

beforeAll(() => {
	// jsdom has no StaticRange constructor.
	globalThis.StaticRange ??= class {
		readonly startContainer: Node;
		readonly startOffset: number;
		readonly endContainer: Node;
		readonly endOffset: number;
		constructor(init: StaticRangeInit) {
			this.startContainer = init.startContainer;
			this.startOffset = init.startOffset;
			this.endContainer = init.endContainer;
			this.endOffset = init.endOffset;
		}
		get collapsed() {
			return (
				this.startContainer === this.endContainer &&
				this.startOffset === this.endOffset
			);
		}
	};
});

const markup = `<h1>Ministry   drafts <em>rules</em></h1>
<p>The  ministry <b>published
its</b> draft<sup><a href="#n1">1</a></sup> on Monday, and officials said that comments are <a href="/x">welcome
until</a> May, the second of two rounds.</p><nav>Other news</nav>
<p>人工知能に関する<b>法律</b>案が、国会で審議されると報じられた。担当大臣は、年内の成立を目指すとしている。</p>`;

beforeEach(() => {
	document.body.replaceChildren();
	const parsed = new DOMParser().parseFromString(markup, "text/html");
	document.body.append(...parsed.body.childNodes);
});

function squeeze(text: string | undefined): string | undefined {
	return text?.replace(/\s+/g, " ").trim();
}

describe("rangeOf and offsetsOf", () => {
	it("[P2] lead any stretch of the text to the page and back", async () => {
		const { article, pieces } = extractArticle(document);
		await fc.assert(
			fc.property(fc.nat(), fc.nat(), (a, b) => {
				const start = a % article.text.length;
				const end = start + 1 + (b % (article.text.length - start));
				const range = rangeOf(pieces, start, end);
				const quote = article.text.slice(start, end);
				if (quote.trim() === "") return;
				expect(range).not.toBeNull();
				if (!range) return;
				if (!quote.includes("\n"))
					expect(squeeze(toLiveRange(range).toString())).toBe(quote.trim());
				const back = offsetsOf(pieces, range);
				expect(article.text.slice(back?.start, back?.end).trim()).toBe(
					quote.trim(),
				);
			}),
			{ seed: 3, numRuns: 300 },
		);
	});

	it("[P2] lead a stretch of the title to the heading", () => {
		const { article, titlePieces } = extractArticle(document);
		const start = article.title.indexOf("drafts rules");
		const range = rangeOf(titlePieces, start, start + 12);
		expect(range && toLiveRange(range).toString()).toBe("drafts rules");
	});

	it("[P2] read a selection whose ends are elements, and one that holds nothing of the story", () => {
		const { article, pieces } = extractArticle(document);
		const paragraph = document.querySelector("p");
		const range = document.createRange();
		if (paragraph) range.selectNodeContents(paragraph);
		const found = offsetsOf(pieces, range);
		expect(article.text.slice(found?.start, found?.end)).toBe(
			article.text.split("\n")[0],
		);
		const other = document.createRange();
		other.selectNodeContents(document.querySelector("nav") ?? document.body);
		expect(offsetsOf(pieces, other)).toBeNull();
	});

	it("[P13] give no range once the words are gone from the page", () => {
		const { article, pieces } = extractArticle(document);
		const start = article.text.indexOf("published");
		document.querySelector("b")?.remove();
		expect(rangeOf(pieces, start, start + 9)).toBeNull();
		expect(rangeOf(pieces, 5, 5)).toBeNull();
	});
});
