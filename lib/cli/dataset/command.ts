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

/**
 * The day that was given, or today.
 * @throws UsageError where it is no day
 */
export function dayFrom(given: string | undefined): string {
	if (given === undefined) return todayIso();
	if (/^\d{4}-\d\d-\d\d$/.test(given) && !Number.isNaN(Date.parse(given)))
		return given;
	throw new UsageError("--today takes a day such as 2026-11-24.");
}

/** Today in UTC; commands that look at a day take `--today`, so that a test can choose it. */
export function todayIso(): string {
	return new Date().toISOString().slice(0, 10);
}
