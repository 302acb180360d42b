import { parseArgs } from "node:util";
import { validateCommand, validateHelp } from "./validate-command.ts";

const help = `npx glossator dataset <command>

  validate        check every file; say what is wrong and what to write instead

Each command explains itself with --help.`;

/**
 * The dataset's workshop on the command line.
 * @param args - what follows "dataset"
 * @returns the exit code: 0 done, 1 something is wrong with the data, 2 the command was not understood
 */
export async function datasetCommand(args: string[]): Promise<number> {
	const [command, ...rest] = args;
	if (command === "validate") {
		if (rest.includes("--help")) return say(validateHelp);
		const { values } = parseArgs({
			args: rest,
			options: {
				today: { type: "string" },
				errors: { type: "boolean" },
				json: { type: "boolean" },
			},
		});
		return validateCommand({
			today: values.today ?? new Date().toISOString().slice(0, 10),
			errorsOnly: values.errors ?? false,
			json: values.json ?? false,
		});
	}
	return say(help);
}

function say(text: string): number {
	console.log(text);
	return 0;
}
