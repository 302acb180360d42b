import type { Comparison } from "./schema.ts";

/**
 * A comparison as it stands on a day: a cell whose law changes on a day that is set answers by that day.
 * @param day - ISO date
 */
export function comparisonOn(comparison: Comparison, day: string): Comparison {
	return {
		...comparison,
		cells: comparison.cells.map(({ later, ...cell }) => {
			if (later === undefined) return cell;
			if (day < later.from) return { ...cell, later };
			const note = later.note ?? cell.note;
			return { ...cell, answer: later.answer, ...(note ? { note } : {}) };
		}),
	};
}
