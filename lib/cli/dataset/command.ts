/** One command of `npx glossator dataset`. */
export interface Command {
	/** One line for the list of commands. */
	readonly summary: string;
	/** Usage, options and examples. */
	readonly help: string;
	/**
	 * @param args - what follows the command's name
	 * @returns the exit code: 0 done, 1 something is wrong with the data
	 * @throws UsageError where the arguments cannot be understood
	 */
	run(args: string[]): Promise<number>;
}

/** The command line was not understood: told in one sentence, exit code 2. */
export class UsageError extends Error {}

/** Today in UTC; commands that look at a day take `--today`, so that a test can choose it. */
export function todayIso(): string {
	return new Date().toISOString().slice(0, 10);
}
