import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judgeLint } from "./addons-linter.ts";
import { readCounts } from "./vitest-report.ts";

describe("judgeLint", () => {
	const error = { code: "BAD", message: "no", file: "a.js", line: 3 };

	it("is content with an empty report", () => {
		expect(judgeLint('{"errors":[],"warnings":[],"notices":[]}')).toEqual([]);
	});

	it("names every error and warning", () => {
		const report = JSON.stringify({ errors: [error], warnings: [error] });
		expect(judgeLint(report)).toEqual([
			"error BAD a.js:3 no",
			"warning BAD a.js:3 no",
		]);
	});

	it("does not take silence for success", () => {
		expect(judgeLint("crashed")).toHaveLength(1);
	});
});

describe("readCounts", () => {
	const ran = { code: 0, output: "", stdout: "" };
	const report = (counts: object) => {
		const file = join(mkdtempSync(join(tmpdir(), "report-")), "report.json");
		const all = {
			success: true,
			numPassedTests: 0,
			numFailedTests: 0,
			numPendingTests: 0,
			numTodoTests: 0,
		};
		writeFileSync(file, JSON.stringify({ ...all, ...counts }));
		return file;
	};

	it.each([
		["counts what passed", { numPassedTests: 5 }, 0, 5, 0],
		["counts what failed", { numPassedTests: 5, numFailedTests: 2 }, 1, 5, 2],
		[
			"counts a skipped test as a failure",
			{ numPassedTests: 5, numPendingTests: 1 },
			0,
			5,
			1,
		],
		["counts a run that broke outside a test", { numPassedTests: 5 }, 1, 5, 1],
		["does not take an empty run for success", {}, 0, 0, 1],
	])("%s", (_name, counts, code, passed, failed) => {
		expect(readCounts(report(counts), { ...ran, code })).toMatchObject({
			passed,
			failed,
		});
	});

	it("counts a run without a report as one failure, once", () => {
		const file = report({ numPassedTests: 1 });
		readCounts(file, ran);
		expect(readCounts(file, ran)).toMatchObject({ passed: 0, failed: 1 });
	});
});
