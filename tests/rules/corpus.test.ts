import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectationSchema } from "../../lib/cli/eval/expectation.ts";

const corpus = join(import.meta.dirname, "../corpus");
const slugs = readdirSync(corpus, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name)
	.sort();
const pages = slugs.map((slug) => ({
	slug,
	html: readFileSync(join(corpus, slug, "page.html"), "utf8"),
	expected: expectationSchema.parse(
		JSON.parse(readFileSync(join(corpus, slug, "expected.json"), "utf8")),
	),
	note: readFileSync(join(corpus, slug, "note.md"), "utf8"),
}));

describe("the corpus", () => {
	it("holds both kinds of page in both splits, and eight or more that are not English", () => {
		for (const split of ["fit", "held-out"] as const)
			for (const kind of [true, false])
				expect(
					pages.filter(
						({ expected }) =>
							expected.split === split && expected.isAiRegulation === kind,
					).length,
				).toBeGreaterThanOrEqual(5);
		const foreign = pages.filter(
			({ expected }) => !expected.lang.startsWith("en"),
		);
		expect(foreign.length).toBeGreaterThanOrEqual(8);
	});

	it("[K1] shares no run of twelve words between two pages", () => {
		const owner = new Map<string, string>();
		const shared: string[] = [];
		for (const { slug, html } of pages)
			for (const run of runsOfTwelve(textOf(html))) {
				const other = owner.get(run);
				if (other && other !== slug) shared.push(`${other}, ${slug}: ${run}`);
				owner.set(run, slug);
			}
		expect(shared).toEqual([]);
	});

	it.each(pages)("[K1] says where $slug comes from", ({ note }) => {
		for (const heading of ["**Purpose.**", "**Origin.**", "**Licence.**"])
			expect(note).toContain(heading);
	});

	it.each(pages)("[K4] loads nothing for $slug", ({ html }) => {
		expect(html).not.toMatch(
			/<(?:link[^>]+rel="?stylesheet|script[^>]+src=|iframe[^>]+src="http|img[^>]+src="http|source|video|audio)/i,
		);
	});

	it.each(pages)(
		"[K5] expects of $slug only claims whose words stand there",
		({ html, expected }) => {
			const text = textOf(html);
			for (const claim of expected.claims ?? [])
				expect(text).toContain(claim.quoteContains);
		},
	);

	it.each(pages)(
		"expects no record and no claim of $slug where the answer is no",
		({ expected }) => {
			if (expected.isAiRegulation) return;
			expect(expected.attached).toEqual([]);
			expect(expected.claims).toEqual([]);
		},
	);
});

/** The visible words, roughly: enough to look for a phrase. */
function textOf(html: string): string {
	return html
		.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, " ")
		.replace(/<[^>]+>/g, "")
		.replace(/&amp;/g, "&")
		.replace(/&#8217;/g, "’");
}

function runsOfTwelve(text: string): Set<string> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const runs = new Set<string>();
	for (let start = 0; start + 12 <= words.length; start++)
		runs.add(words.slice(start, start + 12).join(" "));
	return runs;
}
