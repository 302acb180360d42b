/** The gate's test against Readability on the same page: the first call in a fresh page, and a warm one. */

import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser } from "puppeteer-core";
import { bundle } from "./support/bundle.ts";
import { openPlainChromium, servePages } from "./support/chromium.ts";
import { corpusPages } from "./support/corpus-pages.ts";
import { median, ms, percent } from "./support/figures.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const scripts = {
	gate: await bundle(`${here}in-page/gate.ts`),
	readability: await bundle(`${here}in-page/readability.ts`),
};
const pages = corpusPages();
const server = await servePages(pages);
const { browser, close } = await openPlainChromium();
try {
	const first: number[] = [];
	const warm: number[] = [];
	const gateFirst: number[] = [];
	const gateWarm: number[] = [];
	for (const path of pages.keys()) {
		const gate = await measure(
			browser,
			server.origin + path,
			scripts.gate,
			200,
		);
		const peer = await measure(
			browser,
			server.origin + path,
			scripts.readability,
			7,
		);
		first.push(gate.first / peer.first);
		warm.push(gate.warm / peer.warm);
		gateFirst.push(gate.first);
		gateWarm.push(gate.warm);
	}
	console.log(
		`pages: ${pages.size}, gate's test alone ${gzipSync(scripts.gate).length} bytes gzip`,
	);
	console.log(
		`first call in a fresh page: ${ms(median(gateFirst))}, ${percent(median(first), 1)} of Readability (median; goal 3 %)`,
	);
	console.log(
		`warm call: ${ms(median(gateWarm))}, ${percent(median(warm), 1)} of Readability (median; goal 1 %)`,
	);
} finally {
	await close();
	server.close();
}

/** Milliseconds: the very first call, and the median of later ones. */
async function measure(
	within: Browser,
	url: string,
	script: string,
	calls: number,
): Promise<{ first: number; warm: number }> {
	const page = await within.newPage();
	await page.goto(url);
	const result = await page.evaluate(
		`(() => { ${script}
			const once = () => { const from = performance.now(); bench.run(document); return performance.now() - from; };
			const first = once();
			const later = Array.from({ length: ${calls} }, once).sort((a, b) => a - b);
			return { first, warm: later[later.length >> 1] };
		})()`,
	);
	await page.close();
	return result as { first: number; warm: number };
}
