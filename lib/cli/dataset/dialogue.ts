import { createInterface } from "node:readline/promises";

/** Questions to the person at the terminal, or to lines from a pipe. */
export interface Dialogue {
	/** @returns the answer without space around it, or null where there are no more lines */
	ask(question: string): Promise<string | null>;
	close(): void;
}

/** Standard input is opened when something is first asked, and once: from a pipe, more than one line may come at a time. */
export function openDialogue(): Dialogue {
	let reader: ReturnType<typeof createInterface> | null = null;
	let lines: AsyncIterator<string> | null = null;
	return {
		async ask(question) {
			reader ??= createInterface({ input: process.stdin });
			// Lines one by one: `question` would lose those that come before it asks.
			lines ??= reader[Symbol.asyncIterator]();
			process.stdout.write(`${question}: `);
			const { value, done } = await lines.next();
			return done ? null : String(value).trim();
		},
		close() {
			reader?.close();
		},
	};
}
