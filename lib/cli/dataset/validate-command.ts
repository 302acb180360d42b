import { parseArgs } from "node:util";
import { hasErrors, validate } from "../../dataset/validate.ts";
import type { Problem } from "../../dataset/validation/problem.ts";
import { type Command, dayFrom } from "./command.ts";
import { loadSources } from "./sources.ts";

export const validateCommand: Command = {
	summary: "check every file; say what is wrong and what to write instead",
	help: `npx glossator dataset validate [--errors] [--today DATE] [--json]

Checks every file of the dataset and lists all that is wrong at once: the file, the
field, what is wrong, what to write instead. Lists are counted from 1.
Ends with 0 if there is no error (warnings are matters of judgement), else with 1.

  --errors       leave the warnings out
  --today DATE   the day to compare with (default: today)
  --json         the same as JSON

Examples:
  npx glossator dataset validate
  npx glossator dataset validate --errors`,

	async run(args) {
		const { values } = parseArgs({
			args,
			options: {
				today: { type: "string" },
				errors: { type: "boolean" },
				json: { type: "boolean" },
			},
		});
		const files = await loadSources();
		const { problems } = validate(files, dayFrom(values.today));
		const shown = values.errors
			? problems.filter((p) => p.severity === "error")
			: problems;
		if (values.json) console.log(JSON.stringify(shown, null, "\t"));
		else {
			for (const problem of shown) console.log(problemLine(problem));
			console.log(verdict(files.length, problems));
		}
		return hasErrors(problems) ? 1 : 0;
	},
};

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
