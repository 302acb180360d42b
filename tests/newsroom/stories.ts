import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Story {
	readonly slug: string;
	readonly html: string;
	/** As the page's first heading says it. */
	readonly title: string;
	readonly lang: string;
	readonly isAiRegulation: boolean;
	/** What the page is there to show: one or two sentences, from its note. */
	readonly purpose: string;
	/** Shown first on the index, and opened by `npm start` without a display. */
	readonly featured: boolean;
}

/** The story that a fresh clone opens with. */
export const foundingSlug = "jp-posters-aggregator";

const featured = [
	foundingSlug,
	"jp-posters-wordpress",
	"jp-posters-ja",
	"jp-posters-strict-csp",
	"jp-posters-amp",
	"spa-newsroom",
	"eu-article-50",
	"us-take-it-down",
	"gb-66b-sentence",
	"kr-ai-basic-act-ko",
	"no-avian-influenza",
	"no-recipe-related-box",
	"no-chip-earnings",
];

const corpus = join(import.meta.dirname, "../corpus");

/** The pages of the corpus, the featured ones first and in their order; those written blind are for judging alone. */
export function readStories(): readonly Story[] {
	const slugs = readdirSync(corpus, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.filter((name) => !name.startsWith("blind-"))
		.sort();
	const rest = slugs.filter((slug) => !featured.includes(slug));
	return [...featured, ...rest].map(readStory);
}

function readStory(slug: string): Story {
	const read = (file: string) => readFileSync(join(corpus, slug, file), "utf8");
	const html = read("page.html");
	const expected: unknown = JSON.parse(read("expected.json"));
	const purpose = /\*\*Purpose\.\*\* (.+)/.exec(read("note.md"))?.[1] ?? "";
	return {
		slug,
		html,
		title: plain(
			/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ??
				/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ??
				slug,
		),
		lang: /<html\b[^>]*\blang="([^"]+)"/.exec(html)?.[1] ?? "en",
		isAiRegulation:
			typeof expected === "object" &&
			expected !== null &&
			"isAiRegulation" in expected &&
			expected.isAiRegulation === true,
		purpose,
		featured: featured.includes(slug),
	};
}

/** Markup to a line of text; entities stay as they are, since the line goes back into markup. */
function plain(markup: string): string {
	return markup
		.replace(/<[^>]+>/g, "")
		.replace(/\s+/g, " ")
		.trim();
}
