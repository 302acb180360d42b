import { describe, expect, it } from "vitest";
import { type Box, choosePlacement } from "./placement.ts";

const height = 900;
const empty = () => true;
const articleOf = (left: number, right: number): Box => ({
	left,
	right,
	top: 0,
	bottom: 5_000,
});

describe("choosePlacement", () => {
	it.each([
		[
			"docks where there is room on the right",
			1_400,
			articleOf(80, 760),
			360,
			{ place: "dock", side: "right", widthPx: 360 },
		],
		[
			"docks on the left where only there is room",
			1_400,
			articleOf(600, 1_380),
			360,
			{ place: "dock", side: "left", widthPx: 360 },
		],
		[
			"takes no more than there is",
			1_120,
			articleOf(40, 780),
			500,
			{ place: "dock", side: "right", widthPx: 340 },
		],
		[
			"does not dock in 319 px",
			1_099,
			articleOf(40, 780),
			360,
			{ place: "tab" },
		],
		[
			"keeps the least width where the person wished for less",
			1_400,
			articleOf(80, 760),
			280,
			{ place: "dock", side: "right", widthPx: 320 },
		],
		[
			"is a sheet on a narrow window",
			899,
			articleOf(0, 899),
			360,
			{ place: "sheet" },
		],
		[
			"is a tab where the story's place is not known",
			1_400,
			null,
			360,
			{ place: "tab" },
		],
	])("%s", (_what, width, article, wished, expected) => {
		expect(choosePlacement({ width, height }, article, empty, wished)).toEqual(
			expected,
		);
	});

	it("tries a narrower strip, then the other side, before it gives up", () => {
		const asked: Box[] = [];
		const placement = choosePlacement(
			{ width: 1_600, height },
			articleOf(400, 1_000),
			(strip) => asked.push(strip) > 2,
			420,
		);
		expect(asked.map(({ left, right }) => right - left)).toEqual([
			420, 320, 400,
		]);
		expect(placement).toEqual({ place: "dock", side: "left", widthPx: 400 });
	});
});
