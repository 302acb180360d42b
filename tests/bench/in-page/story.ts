import { Readability } from "@mozilla/readability";
import type { Dataset } from "../../../lib/dataset/compiled.ts";
import { openDataset } from "../../../lib/dataset/open.ts";
import { glossArticle } from "../../../lib/gloss/gloss-article.ts";
import { extractArticle } from "../../../lib/page/extract-article.ts";
import { paintHighlights } from "../../../lib/page/highlights.ts";
import { rangeOf } from "../../../lib/page/ranges.ts";

let dataset: Dataset | null = null;

/** Milliseconds that opening took. */
export function open(bytes: Uint8Array): number {
	const from = performance.now();
	const opened = openDataset(bytes);
	if (!opened.ok) throw new Error(opened.detail);
	dataset = opened.value;
	return performance.now() - from;
}

export interface StoryTimes {
	readonly read: number;
	readonly gloss: number;
	/** What the painting does at once; the rest follows in later tasks. */
	readonly paint: number;
	readonly readability: number;
	readonly passages: number;
}

/** One round over the page that stands here: reading, understanding, painting, and Readability on a clone. */
export async function round(url: string): Promise<StoryTimes> {
	if (!dataset) throw new Error("open the dataset first");
	const at = [performance.now()];
	const page = extractArticle(document, { url });
	at.push(performance.now());
	const gloss = glossArticle(page.article, dataset, "2026-11-24");
	at.push(performance.now());
	const mentions = [
		...gloss.concepts.flatMap((c) => c.mentions),
		...gloss.records.flatMap((r) => r.reasons.flatMap((x) => x.mentions)),
	].filter((m) => m.in === "text");
	const passages = mentions.map((mention, i) => ({
		kind: "law" as const,
		key: String(i),
		range: rangeOf(page.pieces, mention.start, mention.end),
	}));
	const painted = paintHighlights(
		document,
		passages.flatMap(({ range, ...rest }) =>
			range ? [{ ...rest, range }] : [],
		),
		"all",
	);
	at.push(performance.now());
	await painted.done;
	painted.undo();
	const from = performance.now();
	new Readability(document.cloneNode(true) as Document).parse();
	const readability = performance.now() - from;
	const [a = 0, b = 0, c = 0, d = 0] = at;
	return {
		read: b - a,
		gloss: c - b,
		paint: d - c,
		readability,
		passages: passages.length,
	};
}
