/**
 * The engine in Node: a story of 1,000 words against Readability on the story's page in jsdom, five hundred records against
 * fifty thousand, and how fast text is normalised, mapped and scanned. The contestants take turns, the best of their
 * rounds counts, as the machine is shared: read the ratios. `story.bench.ts` measures the same in Chromium.
 */
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { loadDataset } from "../../lib/cli/dataset/load.ts";
import { glossArticle } from "../../lib/gloss/gloss-article.ts";
import { extractArticle } from "../../lib/page/extract-article.ts";
import { parseHtml } from "../../lib/page/parse-html.ts";
import { scan } from "../../lib/text/automaton.ts";
import { normalise } from "../../lib/text/normalise.ts";
import { corpusPages } from "./support/corpus-pages.ts";
import { ms, percent, times } from "./support/figures.ts";
import { race } from "./support/race.ts";
import { storyPage } from "./support/story-page.ts";
import { datasetOf } from "./support/synthetic-records.ts";

const today = "2026-11-24";
const dataset = await loadDataset();

for (const lang of ["en", "ja"]) {
	const html = storyPage(corpusPages().values(), lang, 1_000);
	const dom = new JSDOM(html, { url: "https://news.example/story" });
	const { article } = extractArticle(parseHtml(html), {
		url: "https://news.example/story",
	});
	const begun = performance.now();
	glossArticle(article, dataset, today);
	const first = performance.now() - begun;
	const [gloss, readability] = race([
		() => glossArticle(article, dataset, today),
		() =>
			new Readability(dom.window.document.cloneNode(true) as Document).parse(),
	]) as [number, number];
	console.log(
		`${lang}, ${article.text.length} characters: gloss ${ms(gloss)}, Readability in jsdom ${ms(readability)}: ${percent(gloss, readability)} (goal 10 %); first gloss of a process ${ms(first)}`,
	);
}

const stories = [...corpusPages().values()].map(
	(html) => extractArticle(parseHtml(html), {}).article,
);
const [few, many] = [await datasetOf(500), await datasetOf(50_000)];
const all = (records: typeof few) => () => {
	for (const story of stories) glossArticle(story, records, today);
};
const [small, large] = race([all(few), all(many)], 7, 1_000) as [
	number,
	number,
];
console.log(
	`50,000 records: ${times(large, small)} the time of 500 (goal 1.5), ${ms(large / stories.length)} and ${ms(small / stories.length)} a page of the corpus`,
);

const text = stories.map((story) => story.text).join("\n");
const [scanned = Number.NaN] = race([
	() => scan(dataset.automaton, normalise(text).text, () => {}),
]);
console.log(
	`normalising, mapping and scanning the corpus: ${(text.length / scanned / 1000).toFixed(1)} M characters/s (goal 10)`,
);
