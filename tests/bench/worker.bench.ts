/** From a sleeping worker to an answer: ours against an extension whose worker does nothing but answer, in one run. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { openPlainChromium } from "./support/chromium.ts";
import { median, ms, times } from "./support/figures.ts";

/** The extension page's own global: what is evaluated there runs there. */
declare const chrome: {
	readonly runtime: { sendMessage(said: unknown): Promise<unknown> };
};

const here = fileURLToPath(new URL(".", import.meta.url));
const ours = fileURLToPath(
	new URL("../../.output/chrome-mv3", import.meta.url),
);
if (!existsSync(ours))
	throw new Error("Build the extension first: npx wxt build");
const story = readFileSync(
	`${here}../corpus/jp-posters-aggregator/page.html`,
	"utf8",
)
	.replace(/<(script|style)[\s\S]*?<\/\1>/g, " ")
	.replace(/<[^>]+>/g, " ")
	.replace(/[ \t]+/g, " ");
const rounds = 9;

const { browser, close } = await openPlainChromium([], true);
try {
	const empty = await openPage(browser, `${here}empty-extension`, "page.html");
	const mine = await openPage(browser, ours, "options.html");
	const figures = {
		empty: [] as number[],
		ready: [] as number[],
		glossed: [] as number[],
	};
	for (let i = 0; i < rounds; i++) {
		figures.empty.push(await coldAnswer(empty, "ask"));
		figures.ready.push(await coldAnswer(mine, glossOf("Nothing to see here.")));
		figures.glossed.push(await coldAnswer(mine, glossOf(story)));
	}
	const base = median(figures.empty);
	console.log(
		`cold round trip of an empty worker: ${ms(base)} (median of ${rounds})`,
	);
	console.log(
		`asleep to dataset ready: ${ms(median(figures.ready))}, ${times(median(figures.ready), base)} (goal 2)`,
	);
	console.log(
		`asleep to gloss of a story: ${ms(median(figures.glossed))}, ${times(median(figures.glossed), base)} (goal 4)`,
	);
} finally {
	await close();
}

interface Asking {
	readonly page: Page;
	readonly id: string;
}

function glossOf(text: string): object {
	return { type: "text:gloss", said: { text } };
}

async function openPage(
	within: Browser,
	folder: string,
	file: string,
): Promise<Asking> {
	const id = await within.installExtension(folder);
	const page = await within.newPage();
	await page.goto(`chrome-extension://${id}/${file}`);
	return { page, id };
}

/** Milliseconds from the question to the answer, the worker having been put to sleep before. */
async function coldAnswer(
	{ page, id }: Asking,
	message: object | string,
): Promise<number> {
	for (const target of page.browser().targets())
		if (target.type() === "service_worker" && target.url().includes(id))
			await (await target.worker())?.close();
	await new Promise((done) => setTimeout(done, 300));
	return page.evaluate(async (said) => {
		const from = performance.now();
		const answer = await chrome.runtime.sendMessage(said);
		if (answer === undefined) throw new Error("no answer");
		return performance.now() - from;
	}, message);
}
