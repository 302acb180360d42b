import { describe, expect, it } from "vitest";
import { memoryArea, type SessionArea } from "./session.ts";
import { type Entry, makeShelf } from "./shelf.ts";

describe("makeShelf", () => {
	it("[K3] gives back what another worker put there", async () => {
		const area = memoryArea();
		await makeShelf(area).put(entryOf({ tabId: 1 }));
		expect(await makeShelf(area).findFor(1)).toMatchObject({ tabId: 1 });
	});

	it("[K4] keeps a private window's gloss out of the session area", async () => {
		const { area, stored } = watched();
		const shelf = makeShelf(area);
		await shelf.put(entryOf({ tabId: 1, isPrivate: true }));
		expect(stored()).toEqual([]);
		expect(await shelf.findFor(1)).toMatchObject({ isPrivate: true });
		expect(await makeShelf(area).findFor(1)).toBeNull();
	});

	it("[K6] does not keep an answer about the document before", async () => {
		const shelf = makeShelf(memoryArea());
		await shelf.begin({ tabId: 1, frameId: 0, doc: "old", isPrivate: false });
		await shelf.begin({ tabId: 1, frameId: 0, doc: "new", isPrivate: false });
		await shelf.put(entryOf({ tabId: 1, doc: "old" }));
		expect(await shelf.findFor(1)).toMatchObject({
			doc: "new",
			state: "reading",
		});
	});

	it("shows the frame that has something to show", async () => {
		const shelf = makeShelf(memoryArea());
		await shelf.put(entryOf({ tabId: 1, frameId: 0, state: "nothing-found" }));
		await shelf.put(entryOf({ tabId: 1, frameId: 8, state: "ready" }));
		expect(await shelf.findFor(1)).toMatchObject({ frameId: 8 });
	});

	it("makes room for the newest where the area is full", async () => {
		const shelf = makeShelf(limited(30));
		for (let tabId = 1; tabId <= 100; tabId++)
			await shelf.put(entryOf({ tabId }));
		expect(await shelf.findFor(100)).not.toBeNull();
		expect(await shelf.findFor(1)).toBeNull();
	});

	it("forgets tabs that are closed", async () => {
		const shelf = makeShelf(memoryArea());
		for (const isPrivate of [true, false]) {
			await shelf.put(entryOf({ tabId: 1, isPrivate }));
			await shelf.put(entryOf({ tabId: 2, isPrivate }));
			await shelf.sweep(new Set([2]));
			expect(await shelf.findFor(1)).toBeNull();
			expect(await shelf.findFor(2)).not.toBeNull();
		}
	});
});

function entryOf(over: Partial<Entry>): Entry {
	return {
		tabId: 1,
		frameId: 0,
		doc: "doc",
		revision: 1,
		state: "ready",
		page: null,
		gloss: null,
		isPrivate: false,
		...over,
	};
}

function watched() {
	const area = memoryArea();
	const keys = new Set<string>();
	const seen: SessionArea = {
		...area,
		set: (key, value) => {
			keys.add(key);
			return area.set(key, value);
		},
	};
	return { area: seen, stored: () => [...keys] };
}

/** An area that holds so many glosses and no more. */
function limited(most: number): SessionArea {
	const area = memoryArea();
	const held = new Set<string>();
	return {
		...area,
		set: async (key, value) => {
			const isGloss = key.startsWith("gloss:");
			if (isGloss && held.size >= most && !held.has(key)) return false;
			if (isGloss) held.add(key);
			return area.set(key, value);
		},
		remove: async (keys) => {
			for (const key of keys) held.delete(key);
			await area.remove(keys);
		},
	};
}
