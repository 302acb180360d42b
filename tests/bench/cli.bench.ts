/**
 * The command line as a filter: articles a second on one core and on two, and the memory that five thousand and fifty
 * thousand articles take. Articles are made from the corpus, each of its own number, and written into the program's
 * standard input as it asks for them.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { extractArticle } from "../../lib/page/extract-article.ts";
import { parseHtml } from "../../lib/page/parse-html.ts";
import { corpusPages } from "./support/corpus-pages.ts";
import { percent, times } from "./support/figures.ts";

const program = fileURLToPath(
	new URL("../../lib/cli/main.ts", import.meta.url),
);
const pages = [...corpusPages().values()];
const texts = pages.map((html) =>
	extractArticle(parseHtml(html), {}).article.text.slice(0, 600),
);

await run(100, 2, pageLine); // the dataset is compiled and kept
for (const [what, count, line] of [
	["whole pages", 1_500, pageLine],
	["short texts", 6_000, textLine],
] as const) {
	const one = await run(count, 1, line);
	const two = await run(count, 2, line);
	console.log(
		`${what}: ${(count / two.seconds).toFixed(0)} articles/s on two cores, ${(count / one.seconds).toFixed(0)} on one, start included: ${times(one.seconds, two.seconds)} (goal 1.7)`,
	);
}

const few = await run(5_000, 2, textLine);
const many = await run(50_000, 2, textLine);
console.log(
	`peak memory: ${mega(few.peakBytes)} at 5,000 articles, ${mega(many.peakBytes)} at 50,000: ${percent(many.peakBytes, few.peakBytes)} (goal 110 %)`,
);

interface Run {
	readonly seconds: number;
	/** The most that the process held at once. */
	readonly peakBytes: number;
}

async function run(
	count: number,
	jobs: number,
	lineOf: (n: number) => string,
): Promise<Run> {
	const begun = performance.now();
	const child = spawn(
		process.execPath,
		[
			"--disable-warning=ExperimentalWarning",
			program,
			"annotate",
			"--ndjson",
			"--format=ndjson",
			`--jobs=${jobs}`,
		],
		{ stdio: ["pipe", "pipe", "inherit"] },
	);
	let lines = 0;
	child.stdout.on("data", (chunk: Buffer) => {
		for (const byte of chunk) if (byte === 0x0a) lines++;
	});
	let peakBytes = 0;
	const watch = setInterval(() => {
		peakBytes = Math.max(peakBytes, peakOf(child.pid ?? 0));
	}, 100);
	const closed = once(child, "close");
	for (let n = 0; n < count; n++)
		if (!child.stdin.write(`${lineOf(n)}\n`)) await once(child.stdin, "drain");
	child.stdin.end();
	await closed;
	clearInterval(watch);
	if (lines !== count)
		throw new Error(`${lines} glosses of ${count} articles came out`);
	return { seconds: (performance.now() - begun) / 1000, peakBytes };
}

/** Linux keeps the peak of each process; elsewhere it is not measured. */
function peakOf(pid: number): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, "utf8");
		return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
	} catch {
		return 0; // it has ended
	}
}

function pageLine(n: number): string {
	return JSON.stringify({ id: n, html: pages[n % pages.length] });
}

function textLine(n: number): string {
	return JSON.stringify({ id: n, text: texts[n % texts.length] });
}

function mega(bytes: number): string {
	return `${(bytes / 2 ** 20).toFixed(0)} MB`;
}
