import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLines } from "./read-lines.ts";

async function linesOf(chunks: Iterable<Uint8Array>): Promise<string[]> {
	async function* stream() {
		yield* chunks;
	}
	const lines: string[] = [];
	for await (const { number, text } of readLines(stream())) {
		lines.push(text);
		expect(number).toBe(lines.length);
	}
	return lines;
}

describe("readLines", () => {
	it("finds the same lines however the bytes are cut into chunks", async () => {
		const line = fc
			.string({ unit: "grapheme" })
			.map((s) => `-${s.replaceAll("\n", " ")}`);
		await fc.assert(
			fc.asyncProperty(
				fc.array(line),
				fc.boolean(),
				fc.integer({ min: 1, max: 7 }),
				async (lines, isClosed, size) => {
					const whole =
						lines.join("\n") + (isClosed && lines.length ? "\n" : "");
					const bytes = Buffer.from(whole);
					const chunks: Uint8Array[] = [];
					for (let at = 0; at < bytes.length; at += size)
						chunks.push(bytes.subarray(at, at + size));
					expect(await linesOf(chunks)).toEqual(lines);
				},
			),
		);
	});

	it("takes no more than it is asked for", async () => {
		let taken = 0;
		async function* endless() {
			for (;;) {
				taken++;
				yield Buffer.from("line\n");
			}
		}
		for await (const { number } of readLines(endless()))
			if (number === 3) break;
		expect(taken).toBe(3);
	});
});
