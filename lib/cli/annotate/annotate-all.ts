import { availableParallelism } from "node:os";
import type { Annotated, Annotation, Work } from "./annotate-item.ts";
import { inBatches } from "./batches.ts";
import type { Item, Unread } from "./items.ts";
import type { AnnotateOptions } from "./options.ts";
import { startPool } from "./pool.ts";

/** Gloss each story, on all cores, in input order; what could not be read is passed on in its place. */
export async function* annotateAll(
	items: AsyncGenerator<Item | Unread>,
	{ about, format, today, jobs }: AnnotateOptions,
): AsyncGenerator<Annotated> {
	const annotation: Annotation = { about, format, today };
	const first = await items.next();
	if (first.done) return;
	const second = await items.next();
	const all = rejoin(
		[first.value, ...(second.done ? [] : [second.value])],
		items,
	);
	const threads = jobs ?? availableParallelism();
	if (second.done || threads === 1) {
		yield* annotateHere(all, annotation);
		return;
	}
	// Found out here once: reading and hashing all sources in each thread would cost more than many stories.
	const { loadDatasetBytes } = await import("../dataset/load.ts");
	const work: Work = { annotation, dataset: await loadDatasetBytes() };
	const pool = startPool<readonly (Item | Unread)[], readonly Annotated[]>(
		new URL("./worker.ts", import.meta.url),
		threads,
		work,
	);
	try {
		for await (const batch of pool.map(inBatches(all, sizeOf))) yield* batch;
	} finally {
		await pool.close();
	}
}

/** For one story, starting threads would take longer than the work. */
async function* annotateHere(
	items: AsyncIterable<Item | Unread>,
	annotation: Annotation,
): AsyncGenerator<Annotated> {
	const [{ loadDataset }, { annotator }] = await Promise.all([
		import("../dataset/load.ts"),
		import("./annotate-item.ts"),
	]);
	const annotate = annotator(await loadDataset(), annotation);
	for await (const item of items)
		yield "problem" in item ? item : annotate(item);
}

async function* rejoin<T>(
	first: readonly T[],
	rest: AsyncIterable<T>,
): AsyncGenerator<T> {
	yield* first;
	yield* rest;
}

function sizeOf(item: Item | Unread): number {
	return "content" in item ? item.content.length : 0;
}
