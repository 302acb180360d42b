/**
 * `npm run eval [-- --split fit|held-out|blind] [--page SLUG]`: how well the engine understands the corpus. Prints per
 * language and per split; names every error with its grounds, so that each can be looked at.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { glossArticle } from "../gloss/gloss-article.ts";
import { extractArticle } from "../page/extract-article.ts";
import { parseHtml } from "../page/parse-html.ts";
import { loadDataset } from "./dataset/load.ts";
import { type Expectation, expectationSchema } from "./eval/expectation.ts";
import {
	addTally,
	emptyTally,
	f1Of,
	type PageScore,
	precisionOf,
	recallOf,
	scorePage,
} from "./eval/score.ts";

const folder = fileURLToPath(new URL("../../tests/corpus/", import.meta.url));
const { values: options } = parseArgs({
	options: { split: { type: "string" }, page: { type: "string" } },
});

const dataset = await loadDataset();
const today = new Date().toISOString().slice(0, 10);
const scored: {
	slug: string;
	expected: Expectation;
	score: PageScore;
	probability: number;
}[] = [];
for (const slug of readdirSync(folder).sort()) {
	const page = `${folder}${slug}/page.html`;
	if (!existsSync(page) || (options.page && options.page !== slug)) continue;
	const expected = expectationSchema.parse(
		JSON.parse(readFileSync(`${folder}${slug}/expected.json`, "utf8")),
	);
	if (options.split && options.split !== expected.split) continue;
	const { article } = extractArticle(parseHtml(readFileSync(page, "utf8")), {
		url: expected.url ?? `https://news.example/${slug}`,
	});
	const gloss = glossArticle(article, dataset, today);
	scored.push({
		slug,
		expected,
		score: scorePage(gloss, expected),
		probability: gloss.score,
	});
}

for (const { slug, score } of scored) {
	if (score.faults.length === 0) continue;
	console.log(slug);
	for (const fault of score.faults)
		console.log(`  ${fault.what}: ${fault.detail}`);
}
console.log("");
report("all", () => true);
for (const split of ["fit", "held-out", "blind"])
	report(split, (e) => e.split === split);
for (const lang of [...new Set(scored.map((s) => s.expected.lang))].sort())
	report(lang, (e) => e.lang === lang);
reportCalibration();

function report(name: string, belongs: (expected: Expectation) => boolean) {
	const chosen = scored.filter(({ expected }) => belongs(expected));
	if (chosen.length === 0) return;
	const detection = emptyTally();
	const records = emptyTally();
	const claims = emptyTally();
	let wrongDiffers = 0;
	for (const { score } of chosen) {
		addTally(detection, score.detection);
		addTally(records, score.records);
		addTally(claims, score.claims);
		wrongDiffers += score.faults.filter(
			(f) => f.what === "wrong-differs",
		).length;
	}
	console.log(
		`${name.padEnd(9)} ${String(chosen.length).padStart(3)} pages | detection P ${show(precisionOf(detection))} R ${show(recallOf(detection))} F1 ${show(f1Of(detection))} | records P ${show(precisionOf(records))} R ${show(recallOf(records))} | claims P ${show(precisionOf(claims))} R ${show(recallOf(claims))} | wrong "differs" ${wrongDiffers}`,
	);
}

/** Of the pages that got a score in each fifth, how many were what the score says. */
function reportCalibration() {
	for (let low = 0; low < 1; low += 0.2) {
		const within = scored.filter(
			({ probability: p }) =>
				p >= low && (p < low + 0.2 || (low > 0.7 && p <= 1)),
		);
		if (within.length === 0) continue;
		const yes = within.filter(({ expected }) => expected.isAiRegulation).length;
		console.log(
			`score ${low.toFixed(1)} to ${(low + 0.2).toFixed(1)}: ${within.length} pages, ${yes} are AI-and-law news`,
		);
	}
}

function show(value: number | null): string {
	return value === null ? "  –  " : value.toFixed(3);
}
