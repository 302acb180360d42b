import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadDataset } from "./load.ts";
import { cloneRoot } from "./sources.ts";

it("gives the same dataset from the sources and from the cache", async () => {
	const first = await loadDataset();
	const kept = await readdir(join(cloneRoot, "node_modules/.cache/glossator"));
	expect(kept.some((name) => /^dataset-[0-9a-f]{20}\.bin$/.test(name))).toBe(
		true,
	);
	const again = await loadDataset();
	expect(again.version).toBe(first.version);
	expect(again.recordCount).toBe(first.recordCount);
	expect(again.record(0)).toEqual(first.record(0));
	expect(again.findRecord(first.record(3).id)).toBe(3);
});
