import { afterEach, describe, expect, it, vi } from "vitest";
import { barLine, startProgress } from "./progress.ts";

afterEach(() => vi.useRealTimers());

describe("barLine", () => {
	it.each([
		[
			{ total: 200, bytes: 100, stories: 1204, seconds: 20 },
			"[############            ]  50 %  1,204 stories, 60/s, 0:20 left",
		],
		[
			{ total: null, bytes: 5, stories: 1, seconds: 3725 },
			"1 story, 0/s, 1:02:05",
		],
		[
			{ total: 10, bytes: 0, stories: 0, seconds: 0 },
			"[                        ]   0 %  0 stories, 0/s, 0:00 left",
		],
	])("[C12] of %j is %s", (state, line) => {
		expect(barLine(state)).toBe(line);
	});
});

describe("startProgress", () => {
	it("[C12] draws on one line, makes room for a message, and ends with a break", () => {
		vi.useFakeTimers();
		const written: string[] = [];
		const screen = {
			columns: 30,
			write: (text: string) => written.push(text),
		};
		const progress = startProgress(screen, 100, () => 1000);
		progress.read(100);
		progress.step();
		vi.advanceTimersByTime(250);
		expect(written).toEqual(["\r[########################] 10\u001b[K"]);
		progress.clear();
		expect(written.at(-1)).toBe("\r\u001b[K");
		progress.stop();
		vi.advanceTimersByTime(1000);
		expect(written.at(-1)).toBe("\n");
		expect(written).toHaveLength(4);
	});
});
