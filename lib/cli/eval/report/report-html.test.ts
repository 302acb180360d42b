import { describe, expect, it } from "vitest";
import { glossArticle } from "../../../gloss/gloss-article.ts";
import { smallDataset } from "../../../gloss/testing/small-dataset.ts";
import type { Expectation } from "../expectation.ts";
import { scorePage } from "../score-page.ts";
import { html } from "./html.ts";
import { reportHtml } from "./report-html.ts";

const script = `<script>alert("x")</script>`;

function judged(split: Expectation["split"]) {
	const article = {
		schemaVersion: 1 as const,
		id: "x",
		title: `AI law ${script}`,
		lang: "en",
		text: `The court ruled on artificial intelligence & law. ${script}`,
		blocks: [],
		links: [],
	};
	const expected: Expectation = {
		publishedAt: null,
		lang: "en",
		isAiRegulation: false,
		jurisdictions: [],
		facts: { stage: script },
		split,
	};
	const gloss = glossArticle(article, smallDataset(), "2026-11-24");
	const score = scorePage(gloss, expected);
	return { slug: `page-${split}`, article, expected, gloss, score };
}

function report(split: Expectation["split"], reveal = false): string {
	return reportHtml({
		judged: [judged(split)],
		cues: [],
		reveal,
		today: "2026-11-24",
	});
}

describe("html", () => {
	it("escapes what is put in, and not what it made itself", () => {
		expect(
			html`<p title="${`"'`}">${[html`<b>${"<&>"}</b>`, 3, null]}</p>`.text,
		).toBe(`<p title="&quot;&#39;"><b>&lt;&amp;&gt;</b>3</p>`);
	});
});

describe("reportHtml", () => {
	it("shows a page's words as words and loads nothing", () => {
		const page = report("fit");
		expect(page).toContain("AI law &lt;script&gt;");
		expect(page).not.toMatch(/<script|src=|<link|url\(|@import/);
		expect(page).toContain("default-src 'none'");
	});

	it("names the errors of pages for tuning, and those of others only where they are asked for", () => {
		expect(report("fit")).toContain("<strong>fact</strong>");
		expect(report("blind")).not.toContain("<strong>fact</strong>");
		expect(report("blind")).toContain("page-blind");
		expect(report("blind", true)).toContain("<strong>fact</strong>");
	});

	it("draws the diagram with its figures in words", () => {
		expect(report("fit")).toMatch(/aria-label="Reliability, fit\. [^"]*of 1"/);
	});
});
