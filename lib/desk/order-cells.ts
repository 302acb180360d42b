import type { Dataset } from "../dataset/compiled.ts";
import type { Comparison } from "../dataset/schema.ts";

type Cell = Comparison["cells"][number];

/**
 * Places of a comparison in the order in which they matter to a reader of the story: its own places, those that the
 * reader lives with, and then by turns the sharpest contrast and the nearest neighbour in law. Where we do not know the
 * answer there is nothing to compare: such places come last.
 * @param where - `here`: jurisdictions of the story, the governing one first; `home`: the reader's
 */
export function orderCells(
	cells: readonly Cell[],
	{ here, home }: { here: readonly string[]; home: readonly string[] },
	dataset: Pick<Dataset, "findPlace" | "place">,
): Cell[] {
	const first = [...here, ...home];
	const own = first.flatMap((code) =>
		cells.filter(({ jurisdiction }) => jurisdiction === code),
	);
	const others = cells.filter((cell) => !own.includes(cell));
	const known = others.filter(({ answer }) => answer !== "unknown");
	const unknown = others.filter(({ answer }) => answer === "unknown");

	const atHand = own.find(({ answer }) => answer !== "unknown");
	const answerHere = atHand?.answer ?? "unknown";
	const traditionHere = traditionOf(atHand?.jurisdiction ?? here[0], dataset);
	const contrast = (cell: Cell) => distance(cell.answer, answerHere);
	const kin = (cell: Cell) =>
		traditionHere !== undefined &&
		traditionOf(cell.jurisdiction, dataset) === traditionHere
			? 1
			: 0;
	const contrasting = sortedBy(
		known.filter((cell) => contrast(cell) > 0),
		(a, b) => contrast(b) - contrast(a) || kin(b) - kin(a),
	);
	const agreeing = sortedBy(
		known.filter((cell) => contrast(cell) === 0),
		(a, b) => kin(b) - kin(a),
	);
	return [...new Set(own), ...byTurns(contrasting, agreeing), ...unknown];
}

/** "Yes" and "no" lie two steps apart. From an unknown answer nothing lies apart. */
function distance(a: Cell["answer"], b: Cell["answer"]): number {
	if (a === "unknown" || b === "unknown") return 0;
	return Math.abs(step[a] - step[b]);
}

const step = { no: 0, partly: 1, yes: 2 };

function traditionOf(
	code: string | undefined,
	dataset: Pick<Dataset, "findPlace" | "place">,
): string | undefined {
	const place = code === undefined ? null : dataset.findPlace(code);
	return place === null ? undefined : dataset.place(place).tradition;
}

/** Stable: equals stay as the table has them. */
function sortedBy(
	cells: readonly Cell[],
	compare: (a: Cell, b: Cell) => number,
): Cell[] {
	return [...cells].sort(compare);
}

function byTurns<T>(a: readonly T[], b: readonly T[]): T[] {
	const longest = Math.max(a.length, b.length);
	return Array.from({ length: longest }, (_, at) => [
		...a.slice(at, at + 1),
		...b.slice(at, at + 1),
	]).flat();
}
