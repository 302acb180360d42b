/** One line of a text, without its break; numbers count from 1. */
export interface Line {
	readonly number: number;
	readonly text: string;
}

const newline = 0x0a;

/**
 * Lines of a stream of UTF-8, one at a time; no more is read than is asked for. `node:readline` reads ahead of whoever
 * takes its lines, so that a slow taker would hold a whole file in memory.
 */
export async function* readLines(
	chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Line> {
	const decoder = new TextDecoder();
	let number = 0;
	/** Pieces of the line that is not over yet. */
	let open: Uint8Array[] = [];
	for await (const chunk of chunks) {
		let from = 0;
		for (
			let at = chunk.indexOf(newline);
			at >= 0;
			at = chunk.indexOf(newline, from)
		) {
			const last = chunk.subarray(from, at);
			const whole = open.length === 0 ? last : Buffer.concat([...open, last]);
			open = [];
			from = at + 1;
			yield { number: ++number, text: decoder.decode(whole) };
		}
		// A copy: a stream may fill the same memory again.
		if (from < chunk.length) open.push(chunk.slice(from));
	}
	if (open.length > 0)
		yield { number: ++number, text: decoder.decode(Buffer.concat(open)) };
}
