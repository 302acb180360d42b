/** `npm run eval`: how well the engine understands the corpus. Definitions: tests/corpus/README.md. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { glossArticle } from "../gloss/gloss-article.ts";
import { loadDataset } from "./dataset/load.ts";
import { cloneRoot } from "./dataset/sources.ts";
import { absentCues } from "./eval/cue-coverage.ts";
import { evalText } from "./eval/print.ts";
import { readCorpus } from "./eval/read-corpus.ts";
import { reportHtml } from "./eval/report/report-html.ts";
import { scorePage } from "./eval/score-page.ts";
import type { Judged } from "./eval/totals.ts";

const help = `Usage: npm run eval -- [options]

  --split PART    fit, held-out or blind alone
  --lang TAG      pages in one language alone
  --page SLUG     one page alone
  --reveal        name the errors of held-out and blind pages too: who looks tunes on them no more
  --report FILE   where the HTML report goes (default .output/eval/report.html)
  --no-report     no HTML report
  --today DATE    the day on which the law is read (default: today)`;

const { values: options } = parseArgs({
	options: {
		split: { type: "string" },
		lang: { type: "string" },
		page: { type: "string" },
		reveal: { type: "boolean", default: false },
		report: {
			type: "string",
			default: join(cloneRoot, ".output/eval/report.html"),
		},
		"no-report": { type: "boolean", default: false },
		today: { type: "string", default: new Date().toISOString().slice(0, 10) },
		help: { type: "boolean", short: "h", default: false },
	},
});

if (options.help) console.log(help);
else await evaluate();

async function evaluate(): Promise<void> {
	const { split, lang, page, reveal, report, today } = options;
	const dataset = await loadDataset();
	const judged = readCorpus(
		(slug, expected) =>
			(page === undefined || slug === page) &&
			(split === undefined || expected.split === split) &&
			(lang === undefined || expected.lang === lang),
	).map((found): Judged => {
		const gloss = glossArticle(found.article, dataset, today);
		return { ...found, gloss, score: scorePage(gloss, found.expected) };
	});
	if (judged.length === 0) {
		console.error("No page of the corpus is asked for by these options.");
		process.exitCode = 2;
		return;
	}
	const cues = absentCues(
		judged.map(({ article }) => article),
		dataset,
	);
	console.log(evalText(judged, cues, reveal));
	if (options["no-report"]) return;
	const file = resolve(report);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, reportHtml({ judged, cues, reveal, today }));
	console.log(`\nReport: ${file}`);
}
