import { createReadStream } from "node:fs";
import { open, truncate } from "node:fs/promises";
import { idOf } from "./article-of.ts";
import type { Item, Unread } from "./items.ts";
import type { About } from "./options.ts";
import { readLines } from "./read-lines.ts";

const newline = 0x0a;

/**
 * Cut off what stands behind the last line break: a line that was being written when the run stopped.
 * @returns bytes that are left; 0 where there is no such file
 */
export async function cutHalfLine(path: string): Promise<number> {
	const file = await open(path, "r").catch((error: unknown) => {
		if (isMissing(error)) return null;
		throw error;
	});
	if (file === null) return 0;
	try {
		const { size } = await file.stat();
		const block = Buffer.alloc(64 * 1024);
		for (let end = size; end > 0; end -= block.length) {
			const start = Math.max(0, end - block.length);
			const { bytesRead } = await file.read(block, 0, end - start, start);
			const at = block.subarray(0, bytesRead).lastIndexOf(newline);
			if (at < 0) continue;
			if (start + at + 1 < size) await truncate(path, start + at + 1);
			return start + at + 1;
		}
		if (size > 0) await truncate(path, 0);
		return 0;
	} finally {
		await file.close();
	}
}

/** Ids of the glosses in the first `bytes` bytes of an output file, one at a time. */
export async function* idsIn(
	path: string,
	bytes: number,
): AsyncGenerator<string> {
	if (bytes === 0) return;
	for await (const { text } of readLines(
		createReadStream(path, { end: bytes - 1 }),
	))
		yield idIn(text);
}

/**
 * The stories that have no gloss yet. What could not be read the first time has no line: it is passed on, so that it is
 * told of again. Where the output is not of these inputs nothing is passed on but a word about it.
 */
export async function* withoutDone(
	items: AsyncGenerator<Item | Unread>,
	{
		done,
		about,
		output,
	}: { done: AsyncIterable<string>; about: About; output: string },
): AsyncGenerator<Item | Unread> {
	let line = 0;
	for await (const id of done) {
		line++;
		for (;;) {
			const next = await items.next();
			const item = next.done ? null : next.value;
			const own = item === null || "problem" in item ? null : idOf(item, about);
			if (own === id) break;
			if (item === null || own !== null) {
				yield {
					from: `${output}, line ${line}`,
					problem: `it is the gloss of "${id}", which is not the next of these inputs: they are not what this output was made from.`,
				};
				return;
			}
			yield item;
		}
	}
	yield* items;
}

function idIn(line: string): string {
	try {
		const gloss: unknown = JSON.parse(line);
		if (typeof gloss === "object" && gloss !== null && "id" in gloss)
			return String(gloss.id);
	} catch {
		// Told below, as any other line that is no gloss.
	}
	return line.slice(0, 80);
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && "code" in error && error.code === "ENOENT";
}
