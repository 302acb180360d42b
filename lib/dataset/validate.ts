import { parseSources, type SourceFile, type Sources } from "./sources.ts";
import { checkCodes } from "./validation/codes.ts";
import { checkComparisons } from "./validation/comparisons.ts";
import { checkConcept } from "./validation/concepts.ts";
import { checkDates } from "./validation/dates.ts";
import { checkIdentity } from "./validation/identity.ts";
import { checkLife } from "./validation/life.ts";
import { checkOrigin } from "./validation/origin.ts";
import { checkElements, checkPenalties } from "./validation/penalties.ts";
import { checkPeople } from "./validation/people.ts";
import { inOrder, type Problem, Reporter } from "./validation/problem.ts";
import { checkReferences } from "./validation/relations.ts";
import { checkSummary, checkTexts } from "./validation/text-rules.ts";
import { checkUrls } from "./validation/urls.ts";

/**
 * Check all source files at once: each alone, then against each other.
 * @param files - in any order
 * @param today - ISO date; null leaves out what depends on the day (a build must not fail because time has passed)
 * @returns what could be read, and every problem in the order of the files; build only if none is an error
 */
export function validate(
	files: readonly SourceFile[],
	today: string | null,
): { sources: Sources; problems: readonly Problem[] } {
	const { sources, problems, misshapen } = parseSources(files);
	for (const { file, value: record } of sources.records) {
		const report = new Reporter(file, problems);
		checkSummary(report, record.summary);
		checkLife(report, record);
		checkPenalties(report, record);
		checkElements(report, record);
		checkPeople(report, record, today);
	}
	for (const { file, value } of sources.concepts)
		checkConcept(new Reporter(file, problems), value);
	for (const list of [...filesOf(sources), misshapen])
		for (const { file, value } of list) {
			const report = new Reporter(file, problems);
			checkTexts(report, value);
			checkDates(report, value, today);
		}
	checkIdentity(sources, problems);
	checkReferences(sources, problems);
	checkCodes(sources, problems);
	checkComparisons(sources, problems);
	checkUrls(sources, problems);
	checkOrigin(sources, problems);
	return { sources, problems: inOrder(problems) };
}

export function hasErrors(problems: readonly Problem[]): boolean {
	return problems.some((problem) => problem.severity === "error");
}

function filesOf(sources: Sources) {
	return [
		sources.records,
		sources.concepts,
		sources.places,
		sources.statistics,
		sources.comparisons,
		sources.helplines,
		[{ file: "suppression.json", value: sources.suppression }],
		[{ file: "left-out.json", value: sources.leftOut }],
	];
}
