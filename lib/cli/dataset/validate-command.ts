import { hasErrors, validate } from "../../dataset/validate.ts";
import type { Problem } from "../../dataset/validation/problem.ts";
import { loadSources } from "./sources.ts";

export const validateHelp = `npx glossator dataset validate [--today DATE] [--errors] [--json]

Checks every file of the dataset and lists all that is wrong at once: the file, the
field, what is wrong, what to write instead. Lists are counted from 1.
Ends with 0 if there is no error (warnings are matters of judgement), else with 1.

  --errors        leave the warnings out
  --today DATE    the day to compare with (default: today)
  --json          the same as JSON

Examples:
  npx glossator dataset validate
  npx glossator dataset validate --errors`;

export async function validateCommand(options: {
	today: string;
	errorsOnly: boolean;
	json: boolean;
}): Promise<number> {
	const files = await loadSources();
	const { problems } = validate(files, options.today);
	const shown = options.errorsOnly
		? problems.filter((p) => p.severity === "error")
		: problems;
	console.log(
		options.json
			? JSON.stringify(shown, null, "\t")
			: [...shown.map(problemLine), "", verdict(files.length, problems)].join(
					"\n",
				),
	);
	return hasErrors(problems) ? 1 : 0;
}

/** One line for a person: file, field, what is wrong, what to do. */
export function problemLine(problem: Problem): string {
	const where =
		problem.field === "" ? problem.file : `${problem.file}: ${problem.field}`;
	const mark = problem.severity === "error" ? "error  " : "warning";
	return `${mark}  ${where} ${problem.problem}${/[.!?]$/.test(problem.problem) ? "" : "."} ${problem.remedy}`;
}

function verdict(fileCount: number, problems: readonly Problem[]): string {
	const errors = problems.filter((p) => p.severity === "error").length;
	const warnings = problems.length - errors;
	return `${fileCount} files checked: ${count(errors, "error")}, ${count(warnings, "warning")}.`;
}

function count(n: number, noun: string): string {
	return n === 0 ? `no ${noun}s` : n === 1 ? `1 ${noun}` : `${n} ${noun}s`;
}
