import { describe, expect, it } from "vitest";
import { inBatches } from "./batches.ts";

async function batchesOf(
	items: AsyncGenerator<number>,
	size: number,
): Promise<number[][]> {
	const batches: number[][] = [];
	for await (const batch of inBatches(items, () => size)) batches.push(batch);
	return batches;
}

async function* upTo(count: number) {
	for (let n = 0; n < count; n++) yield n;
}

describe("inBatches", () => {
	it("[C9] lets short ones travel together and long ones alone, in order", async () => {
		expect((await batchesOf(upTo(70), 10)).map((b) => b.length)).toEqual([
			32, 32, 6,
		]);
		const long = await batchesOf(upTo(3), 200_000);
		expect(long).toEqual([[0], [1], [2]]);
	});

	it("[C9] lets none wait for one that does not come", async () => {
		let release = () => {};
		async function* slow() {
			yield 1;
			await new Promise<void>((resolve) => {
				release = resolve;
			});
			yield 2;
		}
		const batches = inBatches(slow(), () => 1);
		expect((await batches.next()).value).toEqual([1]);
		release();
		expect((await batches.next()).value).toEqual([2]);
		expect((await batches.next()).done).toBe(true);
	});
});
