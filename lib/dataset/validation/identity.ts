import { foreignCitation } from "../citation-keys.ts";
import type { LawRecord } from "../schema.ts";
import type { Sources } from "../sources.ts";
import { type Filed, type Problem, Reporter } from "./problem.ts";

/** A file is called what it holds, lies in the folder of its jurisdiction, and no id stands for two things. */
export function checkIdentity(sources: Sources, problems: Problem[]): void {
	for (const filed of sources.records) checkRecordFile(filed, problems);
	checkNames(sources.concepts, (concept) => concept.id, problems);
	checkNames(sources.statistics, (statistic) => statistic.id, problems);
	checkNames(sources.comparisons, (comparison) => comparison.id, problems);
	checkNames(sources.places, (place) => place.code, problems, "code");
	checkNames(
		sources.helplines,
		(lines) => lines.jurisdiction,
		problems,
		"jurisdiction",
	);
	checkFormerIds(sources.records, problems);
}

function checkRecordFile(
	{ file, value: record }: Filed<LawRecord>,
	problems: Problem[],
): void {
	const report = new Reporter(file, problems);
	const wanted = `records/${record.jurisdiction}/${record.id}.json`;
	if (file !== wanted)
		report.error(
			["id"],
			`says ${record.id} of ${record.jurisdiction}, which does not fit the file's name and folder`,
			`Call the file ${wanted}, or correct id and jurisdiction.`,
		);
	for (const [index, citation] of record.citations.entries()) {
		const named = foreignCitation(citation, record.jurisdiction);
		if (named !== null)
			report.warn(
				["citations", index],
				`is read as a citation of ${named}, but the record is of ${record.jurisdiction}, so no story finds it by this`,
				"Write it in the country's own form, or correct the jurisdiction.",
			);
	}
	if (!record.id.startsWith(`${record.jurisdiction.toLowerCase()}-`))
		if (!isPublishedException(record))
			report.error(
				["id"],
				`says ${record.id}, which does not begin with its jurisdiction`,
				`Begin it with ${record.jurisdiction.toLowerCase()}-; an id that is already public stays, and the folder follows it.`,
			);
}

/**
 * Ids are never renamed: a prefecture's ordinance may carry the country's code alone (jp-tokyo-… in JP-13), as the
 * names of the parts came later than the ids.
 */
function isPublishedException(record: LawRecord): boolean {
	const country = record.jurisdiction.split("-")[0]?.toLowerCase();
	return (
		record.jurisdiction.includes("-") && record.id.startsWith(`${country}-`)
	);
}

function checkNames<T>(
	filed: readonly Filed<T>[],
	nameOf: (value: T) => string,
	problems: Problem[],
	field = "id",
): void {
	const seen = new Map<string, string>();
	for (const { file, value } of filed) {
		const name = nameOf(value);
		const report = new Reporter(file, problems);
		if (!file.endsWith(`/${name}.json`))
			report.error(
				[field],
				`says ${name}, which is not the file's name`,
				`Call the file ${name}.json, or correct ${field}.`,
			);
		const other = seen.get(name);
		if (other !== undefined)
			report.error(
				[field],
				`says ${name}, which ${other} says too`,
				"Merge the two files, or give one of them another id.",
			);
		seen.set(name, file);
	}
}

function checkFormerIds(
	records: readonly Filed<LawRecord>[],
	problems: Problem[],
): void {
	const owner = new Map<string, string>();
	for (const { file, value } of records) {
		const other = owner.get(value.id);
		if (other !== undefined)
			new Reporter(file, problems).error(
				["id"],
				`says ${value.id}, which ${other} says too`,
				"Merge the two records, or give the newer one another id.",
			);
		owner.set(value.id, file);
	}
	for (const { file, value } of records)
		for (const [index, former] of (value.formerIds ?? []).entries()) {
			const other = owner.get(former);
			if (other !== undefined)
				new Reporter(file, problems).error(
					["formerIds", index],
					`says ${former}, which is ${other === file ? "named twice here" : `used by ${other}`}`,
					"A former id leads to exactly one record: delete it here or there.",
				);
			else owner.set(former, file);
		}
}
