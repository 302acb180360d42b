import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCandidates } from "./candidates.ts";
import type { Raised } from "./raise.ts";
import { smallDataset, zedlandLaws } from "./testing/small-dataset.ts";

const dataset = smallDataset();
const ids = zedlandLaws.map(({ id }) => id).sort();

function matter(id: string, weight: number): Raised {
	const index = dataset.findConcept(id);
	if (index === null) throw new Error(id);
	return { index, id, kind: "matter", weight, spots: [], named: true };
}

describe("findCandidates", () => {
	it("[G15] finds the same as reading every record, strongest first", () => {
		fc.assert(
			fc.property(
				fc.float({ min: Math.fround(0.1), max: 1, noNaN: true }),
				fc.float({ min: Math.fround(0.1), max: 1, noNaN: true }),
				(lewd, faked) => {
					const matters = [
						matter("lewdness", lewd),
						matter("faked-likeness", faked),
					];
					const { here, elsewhere } = findCandidates(dataset, ["ZZ"], matters);
					const naive = ids
						.map((id) => dataset.findRecord(id) ?? -1)
						.map((index) => ({
							index,
							overlap: matters
								.filter((m) => dataset.record(index).concepts.includes(m.id))
								.reduce((sum, m) => sum + m.weight, 0),
						}))
						.filter(({ overlap }) => overlap > 0);
					for (const [found, isHere] of [
						[here, true],
						[elsewhere, false],
					] as const) {
						const expected = naive
							.filter(
								({ index }) =>
									(dataset.record(index).jurisdiction === "ZZ") === isHere,
							)
							.sort((a, b) => b.overlap - a.overlap);
						expect(found.length).toBe(expected.length);
						for (const [at, { overlap }] of found.entries())
							expect(overlap).toBeCloseTo(expected[at]?.overlap ?? -1, 4);
					}
				},
			),
		);
	});

	it("finds nothing without a matter", () => {
		expect(findCandidates(dataset, ["ZZ"], [])).toEqual({
			here: [],
			elsewhere: [],
		});
	});
});
