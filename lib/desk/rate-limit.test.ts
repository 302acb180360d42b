import { expect, it } from "vitest";
import { makeRateLimit } from "./rate-limit.ts";

it("[M5] allows a burst, then a steady rate, to each key for itself", () => {
	let nowMs = 0;
	const mayAct = makeRateLimit({ burst: 3, perSecond: 2 }, () => nowMs);
	const tries = (key: string, count: number) =>
		Array.from({ length: count }, () => mayAct(key)).filter(Boolean).length;
	expect(tries("a", 5)).toBe(3);
	expect(tries("b", 1)).toBe(1);
	nowMs += 1_000;
	expect(tries("a", 5)).toBe(2);
	nowMs += 3_600_000;
	expect(tries("a", 9)).toBe(3);
});
