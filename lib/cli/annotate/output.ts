import { once } from "node:events";
import type { Writable } from "node:stream";
import type { Annotated } from "./annotate-item.ts";
import { type Frame, frameOf } from "./format.ts";
import type { OutputFormat } from "./options.ts";

/**
 * Write the stories' parts as they come, framed as the format asks; what could not be read goes to standard error, by
 * its name or line.
 * @returns true if all was read
 */
export async function writeOutput(
	parts: AsyncIterable<Annotated>,
	format: OutputFormat | "text",
	out: Writable,
	errors: Writable,
): Promise<boolean> {
	const frame: Frame = frameOf(format);
	let written = 0;
	let allRead = true;
	for await (const part of parts) {
		if ("problem" in part) {
			allRead = false;
			await write(errors, `glossator: ${part.from}: ${part.problem}\n`);
			continue;
		}
		if (part.output === "") continue;
		await write(out, written++ === 0 ? frame.start : frame.between);
		await write(out, part.output);
	}
	await write(out, written > 0 ? frame.end : frame.empty);
	return allRead;
}

/** Waits where the reader of our output is slower than we are: memory stays bounded. Fails where it cannot be written. */
async function write(stream: Writable, text: string): Promise<void> {
	if (text !== "" && !stream.write(text)) await once(stream, "drain");
}
