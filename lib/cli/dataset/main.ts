import { collisionsCommand } from "./collisions-command.ts";
import { type Command, UsageError } from "./command.ts";
import { compileCommand } from "./compile-command.ts";
import { diffCommand } from "./diff-command.ts";
import { exportCommand } from "./export-command.ts";
import { findCommand } from "./find-command.ts";
import { formatCommand } from "./format-command.ts";
import { newCommand } from "./new-command.ts";
import { showCommand } from "./show-command.ts";
import { staleCommand } from "./stale-command.ts";
import { statsCommand } from "./stats-command.ts";
import { validateCommand } from "./validate-command.ts";

const commands: Readonly<Record<string, Command>> = {
	validate: validateCommand,
	new: newCommand,
	format: formatCommand,
	show: showCommand,
	find: findCommand,
	stats: statsCommand,
	stale: staleCommand,
	collisions: collisionsCommand,
	diff: diffCommand,
	export: exportCommand,
	compile: compileCommand,
};

/**
 * The dataset's workshop on the command line.
 * @param args - what follows "dataset"
 * @returns the exit code: 0 done, 1 something is wrong with the data, 2 the command was not understood
 */
export async function datasetCommand(args: string[]): Promise<number> {
	const [name = "--help", ...rest] = args;
	if (name === "--help" || name === "help") {
		console.log(overview());
		return 0;
	}
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (command === undefined) {
		console.error(`There is no command “${name}”.\n\n${overview()}`);
		return 2;
	}
	if (rest.includes("--help")) {
		console.log(command.help);
		return 0;
	}
	try {
		return await command.run(rest);
	} catch (error) {
		if (!isUsage(error)) throw error;
		console.error(`${error.message}\n\n${command.help}`);
		return 2;
	}
}

function overview(): string {
	const lines = Object.entries(commands).map(
		([name, command]) => `  ${name.padEnd(11)} ${command.summary}`,
	);
	return `npx glossator dataset COMMAND\n\n${lines.join("\n")}\n\nEach explains itself: npx glossator dataset COMMAND --help`;
}

/** Our own, and what Node's parseArgs throws for an unknown option or a missing value. */
function isUsage(error: unknown): error is Error {
	if (error instanceof UsageError) return true;
	return (
		error instanceof TypeError &&
		"code" in error &&
		String(error.code).startsWith("ERR_PARSE_ARGS")
	);
}
