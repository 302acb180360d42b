import { nameFingerprint } from "../hash.ts";
import type { Sources } from "../sources.ts";
import { type Problem, Reporter } from "./problem.ts";

/**
 * The project began with researched sheets: each is a record, was merged into one (its id is a former id there), or is
 * left out with a reason. `origin-ids.json` lists them all; the id of a sheet that is no record any more may hold a
 * name, so it stands there as its fingerprint.
 */
export function checkOrigin(sources: Sources, problems: Problem[]): void {
	const { sheets, leftOut, records } = sources;
	if (sheets.length === 0 && leftOut.length === 0) return;
	const leftOutReport = new Reporter("left-out.json", problems);
	const sheetReport = new Reporter("origin-ids.json", problems);
	const known = new Set(sheets);
	const isSheet = (id: string) => known.has(id) || known.has(printOf(id));

	const taken = new Map<string, string>();
	for (const { file, value } of records)
		for (const id of [value.id, ...(value.formerIds ?? [])])
			taken.set(id, file);
	const seen = new Set<string>();
	for (const [index, { id }] of leftOut.entries()) {
		const at = [index, "id"];
		const file = taken.get(id);
		if (file !== undefined)
			leftOutReport.error(
				at,
				`names ${id}, which is taken over in ${file}`,
				"Delete this entry, or the record.",
			);
		if (!isSheet(id))
			leftOutReport.error(
				at,
				`names ${id}, which is no sheet of origin-ids.json`,
				"Correct the id, or delete this entry.",
			);
		if (seen.has(id))
			leftOutReport.error(at, `names ${id} twice`, "Keep one of the two.");
		seen.add(id);
	}

	const accounted = new Set(
		[...taken.keys(), ...seen].flatMap((id) => [id, printOf(id)]),
	);
	const listed = new Set<string>();
	for (const [index, sheet] of sheets.entries()) {
		if (!accounted.has(sheet))
			sheetReport.error(
				[index],
				`says ${sheet}, a sheet that is neither a record, nor a former id of one, nor left out`,
				"Write why into left-out.json, or bring the record back.",
			);
		if (listed.has(sheet))
			sheetReport.error([index], `says ${sheet} twice`, "Delete one of them.");
		listed.add(sheet);
	}
}

/** As a sheet's id stands in origin-ids.json once it is no record's id any more: a fingerprint, marked as one. */
export function printOf(id: string): string {
	return `print-${nameFingerprint(id)}`;
}
