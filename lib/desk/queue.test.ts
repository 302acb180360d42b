import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeQueue } from "./queue.ts";

const atOnce = () => Promise.resolve();

describe("makeQueue", () => {
	it("[K1] runs one at a time, in the order of arrival", async () => {
		const { run, order, finish } = open();
		const all = ["a", "b", "c"].map((key) => run(key));
		await finish(all);
		expect(order).toEqual(["a", "b", "c"]);
	});

	it("[K1] lets the tab in front go first, but not twice in a row", async () => {
		const { run, order, finish } = open();
		const all = [
			run("running"),
			run("a"),
			run("b"),
			run("front1", true),
			run("front2", true),
		];
		await finish(all);
		expect(order).toEqual(["running", "front1", "a", "front2", "b"]);
	});

	it("[K2] answers an older request of the same document with null and keeps its place", async () => {
		const { run, order, finish } = open();
		const all = [run("running"), run("a"), run("b"), run("a")];
		expect(await finish(all)).toEqual(["running", null, "b", "a"]);
		expect(order).toEqual(["running", "a", "b"]);
	});

	it("goes on after a request that throws", async () => {
		const queue = makeQueue(atOnce);
		const bad = queue.run({ key: "a", front: false }, () => {
			throw new Error("no");
		});
		const good = queue.run({ key: "b", front: false }, () => "done");
		await expect(bad).rejects.toThrow("no");
		expect(await good).toBe("done");
	});

	it("[K1] answers everyone, whatever comes in", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.record({ key: fc.nat(5), front: fc.boolean() }), {
					maxLength: 60,
				}),
				async (requests) => {
					const queue = makeQueue(atOnce);
					const answers = await Promise.all(
						requests.map(({ key, front }, index) =>
							queue.run({ key: String(key), front }, () => index),
						),
					);
					const last = new Map(requests.map(({ key }, index) => [key, index]));
					for (const index of last.values()) expect(answers[index]).toBe(index);
				},
			),
			{ verbose: true },
		);
	});
});

/** A queue whose works end one after the other once all have been asked for. */
function open() {
	const queue = makeQueue(atOnce);
	const order: string[] = [];
	let begin: () => void = () => {};
	const begun = new Promise<void>((resolve) => {
		begin = resolve;
	});
	return {
		order,
		run: (key: string, front = false) =>
			queue.run({ key, front }, async () => {
				await begun;
				order.push(key);
				return key;
			}),
		finish: <T>(all: readonly Promise<T>[]) => {
			begin();
			return Promise.all(all);
		},
	};
}
