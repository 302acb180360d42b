/** The gate's test against Readability on the same page: the first call in a fresh page, and a warm one. */

import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser } from "puppeteer-core";
import { bundle } from "./support/bundle.ts";
import { openPlainChromium, servePages } from "./support/chromium.ts";
import { corpusPages } from "./support/corpus-pages.ts";
import { median, ms, percent } from "./support/figures.ts";
import { furnish } from "./support/furnish.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const scripts = {
	gate: await bundle(`${here}in-page/gate.ts`),
	readability: await bundle(`${here}in-page/readability.ts`),
};
/** Furnished pages take longer to load: one of so many is measured. */
const oneOf = 3;
const bare = corpusPages();
const furnished = new Map<string, string>();
for (const [index, [path, html]] of [...bare].entries()) {
	const made = index % oneOf === 0 ? furnish(html) : null;
	if (made) furnished.set(`/furnished${path}`, made);
}
const server = await servePages(new Map([...bare, ...furnished]));
const { browser, close } = await openPlainChromium();
try {
	console.log(
		`gate's test alone ${gzipSync(scripts.gate).length} bytes gzip; medians; ratios page by page`,
	);
	await report("the corpus as it stands", bare);
	await report("the same stories in a news site's furniture", furnished);
} finally {
	await close();
	server.close();
}

async function report(
	what: string,
	pages: ReadonlyMap<string, string>,
): Promise<void> {
	const found: { gate: Measured; peer: Measured }[] = [];
	for (const path of pages.keys()) {
		const url = server.origin + path;
		const gate = await measure(browser, url, scripts.gate, 200);
		const peer = await measure(browser, url, scripts.readability, 7);
		found.push({ gate, peer });
	}
	const of = (pick: (one: (typeof found)[number]) => number) =>
		median(found.map(pick));
	const sizes = [...pages.values()].map((html) => html.length / 1_024);
	console.log(
		`${what}: ${pages.size} pages, ${of(({ gate }) => gate.elements)} elements, ${median(sizes).toFixed(0)} kB`,
	);
	console.log(
		`  first call in a fresh page: ${ms(of(({ gate }) => gate.first))} of ${ms(of(({ peer }) => peer.first))}, ${percent(
			of(({ gate, peer }) => gate.first / peer.first),
			1,
		)} of Readability (goal 3 %)`,
	);
	console.log(
		`  warm call: ${ms(of(({ gate }) => gate.warm))} of ${ms(of(({ peer }) => peer.warm))}, ${percent(
			of(({ gate, peer }) => gate.warm / peer.warm),
			1,
		)} of Readability (goal 1 %)`,
	);
}

interface Measured {
	/** Milliseconds: the script's own beginning is counted too. */
	readonly first: number;
	readonly warm: number;
	readonly elements: number;
}

/** Milliseconds: the very first call, and the median of later ones. */
async function measure(
	within: Browser,
	url: string,
	script: string,
	calls: number,
): Promise<Measured> {
	const page = await within.newPage();
	await page.goto(url);
	const result = await page.evaluate(
		`(() => {
			const begun = performance.now();
			${script}
			bench.run(document);
			const first = performance.now() - begun;
			const once = () => { const from = performance.now(); bench.run(document); return performance.now() - from; };
			const later = Array.from({ length: ${calls} }, once).sort((a, b) => a - b);
			return { first, warm: later[later.length >> 1], elements: document.getElementsByTagName("*").length };
		})()`,
	);
	await page.close();
	return result as Measured;
}
