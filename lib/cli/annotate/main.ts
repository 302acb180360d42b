import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { annotateAll } from "./annotate-all.ts";
import type { Annotated } from "./annotate-item.ts";
import { annotateHelp } from "./help.ts";
import { readItems, sizeOfInputs } from "./items.ts";
import { type AnnotateOptions, parseAnnotateOptions } from "./options.ts";
import { writeOutput } from "./output.ts";
import { noProgress, type Progress, startProgress } from "./progress.ts";
import { cutHalfLine, idsIn, withoutDone } from "./resume.ts";

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
	const { output } = options.value;
	if (output === null)
		return (await run(options.value, process.stdout)) ? 0 : 2;
	try {
		return (await runIntoFile(options.value, output)) ? 0 : 2;
	} catch (error) {
		if (!(error instanceof Error && "syscall" in error)) throw error;
		console.error(
			`glossator annotate: ${output} cannot be written (${error.message}).`,
		);
		return 2;
	}
}

/** No file is named, and nobody pipes anything in: the person does not know yet that we wait for it. */
function isForgotten({ paths }: AnnotateOptions): boolean {
	return paths.length === 0 && process.stdin.isTTY === true;
}

async function runIntoFile(
	options: AnnotateOptions,
	path: string,
): Promise<boolean> {
	const kept = options.resume ? await cutHalfLine(path) : 0;
	const file = createWriteStream(path, { flags: options.resume ? "a" : "w" });
	await once(file, "open");
	const allRead = await run(options, file, {
		output: path,
		done: idsIn(path, kept),
	});
	file.end();
	await finished(file);
	return allRead;
}

async function run(
	options: AnnotateOptions,
	out: Writable,
	before: { output: string; done: AsyncIterable<string> } | null = null,
): Promise<boolean> {
	const progress = await progressOf(options);
	const all = readItems(options, process.stdin, progress.read);
	const items = before
		? withoutDone(all, { ...before, about: options.about })
		: all;
	try {
		return await writeOutput(
			watched(annotateAll(items, options), progress),
			options.format,
			out,
			process.stderr,
		);
	} finally {
		progress.stop();
	}
}

/** A bar for a person who waits; none in a pipe, and none where it would run into the output itself. */
async function progressOf(options: AnnotateOptions): Promise<Progress> {
	const isSeen =
		process.stderr.isTTY === true &&
		(options.output !== null || process.stdout.isTTY !== true);
	return isSeen
		? startProgress(process.stderr, await sizeOfInputs(options))
		: noProgress;
}

async function* watched(
	parts: AsyncIterable<Annotated>,
	progress: Progress,
): AsyncGenerator<Annotated> {
	for await (const part of parts) {
		progress.step();
		if ("problem" in part) progress.clear();
		yield part;
	}
}
