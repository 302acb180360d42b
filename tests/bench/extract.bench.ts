/**
 * Parsing and extraction on the command line against Readability on jsdom, over the corpus: by turns in one process,
 * median of rounds. Folders of other pages may be named: node tests/bench/extract.bench.ts FOLDER …
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { extractArticle } from "../../lib/page/extract-article.ts";
import { parseHtml } from "../../lib/page/parse-html.ts";
import { corpusPages } from "./support/corpus-pages.ts";
import { median, ms, percent } from "./support/figures.ts";

const rounds = 5;
const url = "https://example.org/story";
const pages =
	process.argv.length > 2
		? process.argv.slice(2).flatMap(pagesIn)
		: [...corpusPages().values()];

const steps = { parse: 0, extract: 0, jsdom: 0, live: 0, readability: 0 };
type Step = keyof typeof steps;
const times: Record<Step, number[]> = {
	parse: [],
	extract: [],
	jsdom: [],
	live: [],
	readability: [],
};

for (let round = 0; round < rounds; round++) {
	const sums = { ...steps };
	for (const html of pages) {
		const timed = <T>(step: Step, run: () => T): T => {
			const from = performance.now();
			const made = run();
			sums[step] += performance.now() - from;
			return made;
		};
		const tree = timed("parse", () => parseHtml(html));
		timed("extract", () => extractArticle(tree, { url }));
		const dom = timed(
			"jsdom",
			() => new JSDOM(html, { url, virtualConsole: new VirtualConsole() }),
		);
		const { document } = dom.window;
		timed("live", () => extractArticle(document, { url }));
		timed("readability", () => new Readability(document).parse());
		dom.window.close();
	}
	// The first round is everybody's warm-up.
	if (round > 0)
		for (const step of Object.keys(times) as Step[])
			times[step].push(sums[step] / pages.length);
}

const [parse, extract, jsdom, live, readability] = (
	["parse", "extract", "jsdom", "live", "readability"] as const
).map((step) => median(times[step])) as [
	number,
	number,
	number,
	number,
	number,
];
console.log(
	`${pages.length} pages, a page: parse ${ms(parse)}, extract ${ms(extract)}`,
);
console.log(
	`Readability ${ms(readability)} on jsdom, which takes ${ms(jsdom)} to parse`,
);
console.log(
	`extract / Readability = ${percent(extract, readability)} (goal 5 %)`,
);
console.log(
	`the same extraction on jsdom's live tree ${ms(live)}: ${percent(live, readability)}`,
);
console.log(`with parsing ${percent(parse + extract, jsdom + readability)}`);

function pagesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.html?$/.test(entry.name))
		.map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}
