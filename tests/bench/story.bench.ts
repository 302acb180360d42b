/** Reading, understanding and painting a long story against Readability on the same page, in one Chromium. */
import { fileURLToPath } from "node:url";
import { buildBundledDataset } from "../../lib/cli/dataset/build.ts";
import { bundle } from "./support/bundle.ts";
import { openPlainChromium, servePages } from "./support/chromium.ts";
import { corpusPages } from "./support/corpus-pages.ts";
import { median, ms, percent } from "./support/figures.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const script = await bundle(`${here}in-page/story.ts`);
const compiled = (await buildBundledDataset()).get("dataset/compiled.bin");
if (!compiled) throw new Error("no compiled dataset");
const pages = new Map<string, string | Uint8Array>([
	["/long", longStory(5_000)],
	["/thousand", longStory(1_000)],
	["/compiled.bin", compiled],
]);
const server = await servePages(pages);
const { browser, close } = await openPlainChromium();
try {
	for (const path of ["/thousand", "/long"]) {
		const page = await browser.newPage();
		await page.goto(server.origin + path);
		const rounds = (await page.evaluate(`(async () => { ${script}
			const bytes = new Uint8Array(await (await fetch("/compiled.bin")).arrayBuffer());
			bench.open(bytes);
			const rounds = [];
			for (let i = 0; i < 15; i++) rounds.push(await bench.round(location.href));
			return rounds;
		})()`)) as Record<
			"read" | "gloss" | "paint" | "readability" | "passages",
			number
		>[];
		const of = (name: keyof (typeof rounds)[number], from: number) =>
			median(rounds.slice(from).map((r) => r[name]));
		const cold = rounds[0];
		const peer = of("readability", 5);
		console.log(
			`${path.slice(1)}: ${of("passages", 5)} passages, Readability ${ms(peer)} warm, ${ms(cold?.readability ?? 0)} first`,
		);
		console.log(
			`  reading + painting ${ms(of("read", 5) + of("paint", 5))} warm: ${percent(of("read", 5) + of("paint", 5), peer)} (goal 25 %); first ${percent((cold?.read ?? 0) + (cold?.paint ?? 0), cold?.readability ?? 1)}`,
		);
		console.log(
			`  engine ${ms(of("gloss", 5))} warm: ${percent(of("gloss", 5), peer)} (goal 20 % at 5,000 words, 10 % at 1,000); first ${percent(cold?.gloss ?? 0, cold?.readability ?? 1)}`,
		);
		await page.close();
	}
} finally {
	await close();
	server.close();
}

/** Paragraphs of the corpus, one story's after the other, in the markup of one page, until it is so many words long. */
function longStory(words: number): string {
	const paragraphs: string[] = [];
	let count = 0;
	for (const html of corpusPages().values()) {
		if (!/<html[^>]* lang="en/.test(html) || count >= words) continue;
		for (const [paragraph] of html.matchAll(/<p>[^<]{80,}<\/p>/g)) {
			paragraphs.push(paragraph);
			count += paragraph.split(" ").length;
			if (count >= words) break;
		}
	}
	const side = Array.from(
		{ length: 60 },
		(_, i) =>
			`<li><a href="/s/${i}"><span>Another story, number ${i}</span></a></li>`,
	).join("");
	return `<!doctype html><html lang="en"><head><title>Court weighs AI images case</title></head><body><header><nav><ul>${side}</ul></nav></header><main><article><h1>Court weighs AI images case</h1>${paragraphs.join("\n")}</article><aside><ul>${side}</ul></aside></main><footer>${side}</footer></body></html>`;
}
