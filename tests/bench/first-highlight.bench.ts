/**
 * From a page that is there to its first highlight: our way (gate, message, reader, reading, gloss, marks, paint) against
 * an extension that injects a script, asks its worker an empty question and paints one range. By turns, in one browser
 * each; build the extension first (npx wxt build).
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "puppeteer-core";
import { openPlainChromium, servePages } from "./support/chromium.ts";
import { corpusPages } from "./support/corpus-pages.ts";
import { median, ms, times } from "./support/figures.ts";
import { furnish } from "./support/furnish.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const ours = fileURLToPath(
	new URL("../../.output/chrome-mv3", import.meta.url),
);
if (!existsSync(ours))
	throw new Error("Build the extension first: npx wxt build");
const rounds = 9;
const bare = corpusPages().get("/jp-posters-wordpress") ?? "";
const server = await servePages(
	new Map([
		["/bare", bare],
		["/furnished", furnish(bare) ?? bare],
	]),
);
// A news host that the extension knows, answered by this machine.
const rules = `--host-resolver-rules=MAP theoutpost.ai:80 ${new URL(server.origin).host}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
const empty = await openPlainChromium([rules], true);
const mine = await openPlainChromium([rules], true);
try {
	await empty.browser.installExtension(`${here}empty-extension`);
	await mine.browser.installExtension(ours);
	for (const path of ["/bare", "/furnished"]) {
		const base: number[] = [];
		const mineMs: number[] = [];
		// The first round wakes both workers and is not counted.
		for (let round = 0; round <= rounds; round++) {
			const one = await firstHighlight(empty.browser, path);
			const other = await firstHighlight(mine.browser, path);
			if (round > 0) {
				base.push(one);
				mineMs.push(other);
			}
		}
		console.log(
			`${path.slice(1)}: empty round trip ${ms(median(base))}, ours ${ms(median(mineMs))}: ${times(median(mineMs), median(base))} (median of ${rounds}; goal 2)`,
		);
	}
} finally {
	await empty.close();
	await mine.close();
	server.close();
}

/** Milliseconds from the end of DOMContentLoaded, after which content scripts run, to the first highlight. */
async function firstHighlight(browser: Browser, path: string): Promise<number> {
	const page = await browser.newPage();
	await page.goto(`http://theoutpost.ai${path}`);
	const found = await page.evaluate(
		() =>
			new Promise<number>((done, fail) => {
				const channel = new MessageChannel();
				const [entry] = performance.getEntriesByType("navigation");
				const from = (entry as PerformanceNavigationTiming)
					.domContentLoadedEventEnd;
				const isMarked = () =>
					[...CSS.highlights.values()].some(({ size }) => size > 0);
				channel.port1.onmessage = () => {
					const now = performance.now();
					if (isMarked()) done(now - from);
					else if (now > 20_000) fail(new Error("no highlight"));
					else channel.port2.postMessage(null);
				};
				channel.port2.postMessage(null);
			}),
	);
	await page.close();
	return found;
}
