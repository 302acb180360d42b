/** One stroke or area of a shape on the 16 px grid: how it is drawn, its path, and a dash pattern where it is broken. */
type Part = readonly [
	how: "line" | "area" | "cut" | "rubric",
	d: string,
	dash?: string,
];

const ring = "M1.5 8a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0";
const square = "M3 3h10v10H3z";
const question = "M6.2 6.4c.2-2.2 3.6-2 3.5 0-.1 1.2-1.7 1.3-1.7 2.7";
const dot = "M7.1 11.4a.9.9 0 1 0 1.8 0a.9.9 0 1 0-1.8 0";

/**
 * Every shape of the product. Verdicts: disc with tick, diamond with plus, square with ≠, broken ring with ?. Elements:
 * ring with tick or cross, broken ring, dash. Reach: an arrow that touches a wall, stops short of it, or is broken. Life
 * of a text: filled square, lower half, dashed, diagonal half. Answers: full, half, empty disc, dot.
 */
export const shapes = {
	logo: [
		["line", "M14 2.75H2.75v10.5h10.5V8"],
		["rubric", "M6 6h8v4H6z"],
	],
	supported: [
		["area", "M1 8a7 7 0 1 0 14 0a7 7 0 1 0-14 0"],
		["cut", "M4.8 8.3 7 10.5l4.3-4.8"],
	],
	"needs-context": [
		["area", "M8 .8 15.2 8 8 15.2.8 8z"],
		["cut", "M8 5v6M5 8h6"],
	],
	differs: [
		["area", "M1.5 1.5h13v13h-13z"],
		["cut", "M4.5 6.4h7M4.5 9.8h7M9.9 4.2 6.1 12"],
	],
	"cannot-tell": [
		["line", ring, "2.6 2.1"],
		["line", question],
		["area", dot],
	],
	met: [
		["line", ring],
		["line", "m5 8.2 2.1 2.1 4-4.4"],
	],
	"not-met": [
		["line", ring],
		["line", "m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8"],
	],
	"not-needed": [["line", "M4 8h8"]],
	reach: [["line", "M1 8h11M8.6 4.6 12 8l-3.4 3.4M14 2v12"]],
	"no-reach": [["line", "M1 8h6.5M4.6 5 7.6 8l-3 3M14 2v12"]],
	"unclear-reach": [
		["line", "M1 8h2m2 0h2m2 0h2M8.9 5.2 11.7 8l-2.8 2.8M14 2v12"],
	],
	"in-force": [["area", square]],
	enacted: [
		["line", square],
		["area", "M3 8h10v5H3z"],
	],
	proposed: [["line", square, "2.5 2"]],
	ended: [
		["line", square],
		["line", "m3 3 10 10"],
	],
	case: [
		["line", square],
		["area", "M3 13 13 3v10z"],
	],
	text: [["line", square]],
	yes: [["area", ring]],
	partly: [
		["line", "M2.25 8a5.75 5.75 0 1 0 11.5 0a5.75 5.75 0 1 0-11.5 0"],
		["area", "M8 1.5v13a6.5 6.5 0 0 1 0-13z"],
	],
	no: [["line", "M2.25 8a5.75 5.75 0 1 0 11.5 0a5.75 5.75 0 1 0-11.5 0"]],
	unknown: [["area", "M6 8a2 2 0 1 0 4 0a2 2 0 1 0-4 0"]],
	measure: [["line", "M1 5h14v6H1zM4.5 5v3M8 5v4M11.5 5v3"]],
	clock: [
		["line", ring],
		["line", "M8 4v4.3l2.8 1.7"],
	],
	goto: [
		["line", "M15 8H7.5M10.6 4.7 7.3 8l3.3 3.3M1 3.5h3.5M1 8h3.5M1 12.5h3.5"],
	],
	close: [["line", "m3.5 3.5 9 9m0-9-9 9"]],
	options: [
		["line", "M1.5 4.5h5M10.5 4.5h4M1.5 11.5h4M9.5 11.5h5"],
		["line", "M6.5 4.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0"],
		["line", "M5.5 11.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0"],
	],
	out: [["line", "M6.5 3H3v10h10V9.5M9 2.75h4.25V7M13 3 7.5 8.5"]],
	down: [["line", "m3.5 6 4.5 4.5L12.5 6"]],
	back: [["line", "M14 8H2.5M6.5 4 2.5 8l4 4"]],
	list: [
		["line", "M6 3.5h8.5M6 8h8.5M6 12.5h8.5M1.5 3.5H3M1.5 8H3M1.5 12.5H3"],
	],
	page: [["line", "M3.5 1.75h6l3 3v9.5h-9zM9.5 1.75v3h3"]],
} satisfies Record<string, readonly Part[]>;

export type ShapeName = keyof typeof shapes;

/** Shapes that point along the line of reading: mirrored in right-to-left languages. */
export const turning: ReadonlySet<ShapeName> = new Set<ShapeName>([
	"reach",
	"no-reach",
	"unclear-reach",
	"goto",
	"out",
	"back",
]);
