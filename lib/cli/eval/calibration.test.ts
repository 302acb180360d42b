import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrationOf } from "./calibration.ts";

describe("calibrationOf", () => {
	it("finds nothing wrong with scores that are true", () => {
		const scored = Array.from({ length: 10 }, (_, index) => ({
			probability: 0.7,
			isTrue: index < 7,
		}));
		const { brier, expectedError } = calibrationOf(scored);
		expect(expectedError).toBeCloseTo(0);
		expect(brier).toBeCloseTo(0.21);
	});

	it("tells how far scores are off", () => {
		const sure = { probability: 1, isTrue: false };
		expect(calibrationOf([sure])).toMatchObject({ brier: 1, expectedError: 1 });
	});

	it("puts every page into one bin, whatever its score", () => {
		const page = fc.record({
			probability: fc.double({ min: 0, max: 1, noNaN: true }),
			isTrue: fc.boolean(),
		});
		fc.assert(
			fc.property(fc.array(page), (scored) => {
				const { bins, brier, expectedError } = calibrationOf(scored);
				expect(bins.reduce((sum, { pages }) => sum + pages, 0)).toBe(
					scored.length,
				);
				for (const value of [brier, expectedError]) {
					expect(value).toBeGreaterThanOrEqual(0);
					expect(value).toBeLessThanOrEqual(1);
				}
			}),
		);
	});
});
