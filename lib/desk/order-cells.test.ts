import { describe, expect, it } from "vitest";
import type { PlaceFacts } from "../dataset/compiled.ts";
import type { Comparison } from "../dataset/schema.ts";
import { orderCells } from "./order-cells.ts";

type Cell = Comparison["cells"][number];

const traditions: Record<string, PlaceFacts["tradition"]> = {
	JP: "civil",
	KR: "civil",
	DE: "civil",
	US: "common",
	GB: "common",
};
const codes = Object.keys(traditions);
const places = {
	findPlace: (code: string) =>
		codes.includes(code) ? codes.indexOf(code) : null,
	place: (index: number): PlaceFacts => ({
		code: codes[index] ?? "",
		currencies: [],
		newsTlds: [],
		tradition: traditions[codes[index] ?? ""],
	}),
};
const cell = (jurisdiction: string, answer: Cell["answer"]): Cell => ({
	jurisdiction,
	answer,
	records: [],
});
const cells = [
	cell("AU", "unknown"),
	cell("GB", "yes"),
	cell("KR", "yes"),
	cell("US", "no"),
	cell("DE", "partly"),
	cell("JP", "yes"),
];
const ordered = (here: string[], home: string[]) =>
	orderCells(cells, { here, home }, places).map((c) => c.jurisdiction);

describe("[K10] places of a comparison", () => {
	it("put the story's own first, then contrast and neighbour by turns, the unknown last", () => {
		expect(ordered(["JP"], [])).toEqual(["JP", "US", "KR", "DE", "GB", "AU"]);
	});

	it("put the reader's behind the story's, even where the answer is unknown", () => {
		expect(ordered(["JP"], ["AU"]).slice(0, 2)).toEqual(["JP", "AU"]);
	});

	it("name each place once", () => {
		expect(ordered(["JP"], ["JP", "GB"]).toSorted()).toEqual(
			cells.map((c) => c.jurisdiction).toSorted(),
		);
	});

	it("keep every place where the story has none of them", () => {
		expect(ordered([], [])).toHaveLength(cells.length);
	});
});
