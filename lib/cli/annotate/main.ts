import { availableParallelism } from "node:os";
import type { Annotated, Annotation } from "./annotate-item.ts";
import { annotateHelp } from "./help.ts";
import { type Item, readItems, type Unread } from "./items.ts";
import { type AnnotateOptions, parseAnnotateOptions } from "./options.ts";
import { writeOutput } from "./output.ts";
import { startPool } from "./pool.ts";

/**
 * `glossator annotate`: stories in, glosses out, in input order, on all cores.
 * @param args - what follows "annotate"
 * @returns exit code: 0 if all was read, 2 if any was not or the command was not understood
 */
export async function annotateCommand(args: string[]): Promise<number> {
	const today = new Date().toISOString().slice(0, 10);
	const options = parseAnnotateOptions(args, today);
	if (!options.ok) {
		console.error(`glossator annotate: ${options.detail} Try --help.`);
		return 2;
	}
	if (options.value === null || isForgotten(options.value)) {
		console.log(annotateHelp);
		return options.value === null ? 0 : 2;
	}
	const { format } = options.value;
	const allRead = await writeOutput(
		annotateAll(options.value),
		format,
		process.stdout,
		process.stderr,
	);
	return allRead ? 0 : 2;
}

/** No file is named, and nobody pipes anything in: the person does not know yet that we wait for it. */
function isForgotten({ paths }: AnnotateOptions): boolean {
	return paths.length === 0 && process.stdin.isTTY === true;
}

async function* annotateAll(
	options: AnnotateOptions,
): AsyncGenerator<Annotated> {
	const { about, format, today } = options;
	const annotation: Annotation = { about, format, today };
	const items = readItems(options, process.stdin);
	const first = await items.next();
	if (first.done) return;
	const second = await items.next();
	const all = rejoin(
		[first.value, ...(second.done ? [] : [second.value])],
		items,
	);
	const threads = options.jobs ?? availableParallelism();
	if (second.done || threads === 1) {
		yield* annotateHere(all, annotation);
		return;
	}
	// Compiled here first, if it must be: else each thread would do it again.
	await (await import("../dataset/load.ts")).loadDataset();
	const pool = startPool<readonly (Item | Unread)[], readonly Annotated[]>(
		new URL("./worker.ts", import.meta.url),
		threads,
		annotation,
	);
	try {
		for await (const batch of pool.map(inBatches(all))) yield* batch;
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

/** A message to a thread has its price: short stories travel together, long ones alone. */
async function* inBatches<T extends Item | Unread>(
	items: AsyncIterable<T>,
): AsyncGenerator<T[]> {
	let batch: T[] = [];
	let size = 0;
	for await (const item of items) {
		batch.push(item);
		size += "content" in item ? item.content.length : 0;
		if (size > 100_000 || batch.length >= 32) {
			yield batch;
			batch = [];
			size = 0;
		}
	}
	if (batch.length > 0) yield batch;
}

async function* rejoin<T>(
	first: readonly T[],
	rest: AsyncIterable<T>,
): AsyncGenerator<T> {
	yield* first;
	yield* rest;
}
