import { existsSync, readFileSync, rmSync } from "node:fs";
import * as z from "zod/mini";
import type { Ran } from "./run.ts";
import type { Outcome } from "./steps.ts";

const reportSchema = z.object({
	success: z.boolean(),
	numPassedTests: z.number(),
	numFailedTests: z.number(),
	numPendingTests: z.number(),
	numTodoTests: z.number(),
});

/**
 * How many tests passed and failed, from vitest's JSON report. A run that broke outside a test counts as one failure, and
 * so does each test that was skipped: here nothing skips.
 * @param file - the report; removed after reading, so that it cannot be read for another run
 */
export function readCounts(file: string, { code, output }: Ran): Outcome {
	const parsed = reportSchema.safeParse(readReport(file));
	if (!parsed.success)
		return { passed: 0, failed: 1, output: `${output}\nno report was written` };
	const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } =
		parsed.data;
	const failed = numFailedTests + numPendingTests + numTodoTests;
	const broke = failed === 0 && (code !== 0 || numPassedTests === 0);
	return {
		passed: numPassedTests,
		failed: broke ? 1 : failed,
		output,
	};
}

function readReport(file: string): unknown {
	if (!existsSync(file)) return null;
	const report: unknown = JSON.parse(readFileSync(file, "utf8"));
	rmSync(file);
	return report;
}
