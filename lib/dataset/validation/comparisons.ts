import type { Comparison, LawRecord } from "../schema.ts";
import type { Sources } from "../sources.ts";
import { type Problem, Reporter } from "./problem.ts";

/** A cell that claims to know names the record it rests on: a law of that place which lives. */
export function checkComparisons(sources: Sources, problems: Problem[]): void {
	const records = new Map(sources.records.map((r) => [r.value.id, r.value]));
	for (const { file, value } of sources.comparisons) {
		const report = new Reporter(file, problems);
		const seen = new Set<string>();
		for (const [index, cell] of value.cells.entries()) {
			const at = ["cells", index];
			if (seen.has(cell.jurisdiction))
				report.error(
					[...at, "jurisdiction"],
					`names ${cell.jurisdiction} a second time`,
					"Keep one cell for each place.",
				);
			seen.add(cell.jurisdiction);
			if (cell.answer !== "unknown" && cell.records.length === 0)
				report.error(
					[...at, "records"],
					`names no record, though the answer is ${cell.answer}`,
					"Name the record that says so, or answer unknown.",
				);
			checkCell(report, at, cell, records);
		}
	}
}

function checkCell(
	report: Reporter,
	at: PropertyKey[],
	cell: Comparison["cells"][number],
	records: ReadonlyMap<string, LawRecord>,
): void {
	const known = cell.records.flatMap((id) => records.get(id) ?? []);
	for (const [index, id] of cell.records.entries()) {
		const from = records.get(id)?.jurisdiction;
		if (from !== undefined && !reaches(from, cell.jurisdiction))
			report.error(
				[...at, "records", index],
				`names ${id}, a record of ${from}, in the cell of ${cell.jurisdiction}`,
				"Name a record of that place, of a part or the whole of it, or of EU or INT.",
			);
	}
	if (cell.answer === "yes" && known.length > 0 && known.every(isDead))
		report.error(
			[...at, "answer"],
			`says yes, but rests on what is not law (${known.map((r) => `${r.id}: ${r.status}`).join(", ")})`,
			"Answer no or unknown, and say in a note what is planned.",
		);
}

/** Own law, a part's, the whole's, or one that several countries share. */
function reaches(from: string, place: string): boolean {
	return (
		from === place ||
		from === "EU" ||
		from === "INT" ||
		from.startsWith(`${place}-`) ||
		place.startsWith(`${from}-`)
	);
}

function isDead({ status }: LawRecord): boolean {
	return dead.has(status);
}

const dead = new Set<string>(["proposed", "failed", "repealed", "struck-down"]);
