import { describe, expect, it } from "vitest";
import { startPool } from "./pool.ts";

/** A thread that doubles its inputs, one after the other, each after a wait of its own. */
const echo = new URL(
	`data:text/javascript,${encodeURIComponent(`
		import { parentPort, workerData } from "node:worker_threads";
		let last = Promise.resolve();
		parentPort.on("message", (n) => {
			if (n === workerData.fatal) process.exit(3);
			last = last
				.then(() => new Promise((resolve) => setTimeout(resolve, (n * 7) % 20)))
				.then(() => parentPort.postMessage(n * 2));
		});`)}`,
);

async function* upTo(count: number, seen: number[] = []) {
	for (let n = 0; n < count; n++) {
		seen.push(n);
		yield n;
	}
}

describe("startPool", () => {
	it("[C9] answers in input order from several threads", async () => {
		const pool = startPool<number, number>(echo, 3, {});
		const answers: number[] = [];
		for await (const answer of pool.map(upTo(60))) answers.push(answer);
		await pool.close();
		expect(answers).toEqual(Array.from({ length: 60 }, (_, n) => n * 2));
	});

	it("[C9] reads no further ahead than is in work", async () => {
		const pool = startPool<number, number>(echo, 2, {});
		const seen: number[] = [];
		const answers = pool.map(upTo(1_000, seen));
		await answers.next();
		expect(seen.length).toBeLessThanOrEqual(8);
		await answers.return(undefined);
		await pool.close();
	});

	it("[C9] gives what is done while the source is slow", async () => {
		const pool = startPool<number, number>(echo, 2, {});
		let release = () => {};
		async function* slow() {
			yield 1;
			await new Promise<void>((resolve) => {
				release = resolve;
			});
			yield 2;
		}
		const answers = pool.map(slow());
		expect(await answers.next()).toEqual({ done: false, value: 2 });
		release();
		expect(await answers.next()).toEqual({ done: false, value: 4 });
		expect((await answers.next()).done).toBe(true);
		await pool.close();
	});

	it("[C9] fails, and does not wait for ever, where a thread ends", async () => {
		const pool = startPool<number, number>(echo, 1, { fatal: 2 });
		const all = async () => {
			for await (const _ of pool.map(upTo(5)));
		};
		await expect(all()).rejects.toThrow("ended (3)");
		await pool.close();
	});
});
