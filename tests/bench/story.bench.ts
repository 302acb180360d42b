/** Reading, understanding and painting a long story against Readability on the same page, in one Chromium. */
import { fileURLToPath } from "node:url";
import { buildBundledDataset } from "../../lib/cli/dataset/build.ts";
import type { StoryTimes } from "./in-page/story.ts";
import { bundle } from "./support/bundle.ts";
import { openPlainChromium, servePages } from "./support/chromium.ts";
import { corpusPages } from "./support/corpus-pages.ts";
import { median, ms, percent } from "./support/figures.ts";
import { furnish } from "./support/furnish.ts";
import { storyPage } from "./support/story-page.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const script = await bundle(`${here}in-page/story.ts`);
const compiled = (await buildBundledDataset()).get("dataset/compiled.bin");
if (!compiled) throw new Error("no compiled dataset");
const long = storyPage(corpusPages().values(), "en", 5_000);
const pages = new Map<string, string | Uint8Array>([
	["/long", long],
	["/furnished", furnish(long) ?? long],
	["/thousand", storyPage(corpusPages().values(), "en", 1_000)],
	["/compiled.bin", compiled],
]);
const server = await servePages(pages);
const { browser, close } = await openPlainChromium();
try {
	for (const path of ["/thousand", "/long", "/furnished"]) {
		const page = await browser.newPage();
		await page.goto(server.origin + path);
		const { rounds, shift, elements } =
			(await page.evaluate(`(async () => { ${script}
			const bytes = new Uint8Array(await (await fetch("/compiled.bin")).arrayBuffer());
			bench.open(bytes);
			const rounds = [];
			let shift = 0;
			new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shift += value; }).observe({ type: "layout-shift" });
			for (let i = 0; i < 15; i++) rounds.push(await bench.round(location.href));
			await new Promise((done) => setTimeout(done, 200));
			const elements = document.getElementsByTagName("*").length;
			return { rounds, shift, elements };
		})()`)) as Found;
		const of = (name: keyof StoryTimes, from: number) =>
			median(rounds.slice(from).map((r) => r[name]));
		const cold = rounds[0];
		const peer = of("readability", 5);
		console.log(
			`${path.slice(1)}: ${elements} elements, ${of("passages", 5)} passages, Readability ${ms(peer)} warm, ${ms(cold?.readability ?? 0)} first`,
		);
		console.log(
			`  reading + painting ${ms(of("read", 5) + of("paint", 5))} warm: ${percent(of("read", 5) + of("paint", 5), peer)} (goal 25 %); first ${percent((cold?.read ?? 0) + (cold?.paint ?? 0), cold?.readability ?? 1)}`,
		);
		console.log(
			`  engine ${ms(of("gloss", 5))} warm: ${percent(of("gloss", 5), peer)} (goal 20 % at 5,000 words, 10 % at 1,000); first ${percent(cold?.gloss ?? 0, cold?.readability ?? 1)}`,
		);
		console.log(
			`  longest task of ours in the page ${ms(Math.max(...rounds.flatMap(({ read, paint }) => [read, paint])))} (goal 50 ms); layout shift ${shift} (goal 0)`,
		);
		await page.close();
	}
} finally {
	await close();
	server.close();
}

interface Found {
	readonly rounds: readonly StoryTimes[];
	/** Sum of all layout shifts while marks came and went. */
	readonly shift: number;
	readonly elements: number;
}
