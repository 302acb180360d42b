import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildExtension, projectRoot } from "../start/build-extension.ts";
import { judgeLint } from "./addons-linter.ts";
import { type Ran, runNode, runTool } from "./run.ts";
import { readCounts } from "./vitest-report.ts";

export interface Outcome {
	readonly passed: number;
	readonly failed: number;
	/** What to print where something failed. */
	readonly output: string;
}

export interface Step {
	readonly name: string;
	run(): Promise<Outcome>;
}

/**
 * All steps of `npm test`, in order: the cheap ones first.
 * @param options.full - the long sweeps too
 */
export function makeSteps({
	full,
}: {
	readonly full: boolean;
}): readonly Step[] {
	const env: Record<string, string> = full ? { GLOSSATOR_FULL: "1" } : {};
	const journeys = (name: "built" | "chromium" | "firefox", title: string) =>
		vitest(
			title,
			`vitest-${name}`,
			["--config", "vitest.e2e.config.ts", "--project", name],
			env,
		);
	return [
		tool("types", "tsc", ["--noEmit"]),
		tool("types of the pure core", "tsc", ["-p", "tsconfig.core.json"]),
		tool("lint", "biome", ["check", "."]),
		vitest("unit tests and house rules", "vitest-unit", [], env),
		{
			name: "dataset",
			run: async () =>
				one(await runNode("lib/cli/main.ts", ["dataset", "validate"])),
		},
		build("build for Chrome", "chrome"),
		build("build for Firefox", "firefox"),
		journeys("built", "rules for what was built"),
		{ name: "Mozilla's add-on linter", run: lintAddon },
		journeys("chromium", "journeys in Chromium"),
		journeys("firefox", "journeys in Firefox"),
	];
}

function tool(name: string, command: string, args: readonly string[]): Step {
	return { name, run: async () => one(await runTool(command, args)) };
}

/** A step that is one test: it passed or it did not. */
function one({ code, output }: Ran): Outcome {
	return code === 0
		? { passed: 1, failed: 0, output }
		: { passed: 0, failed: 1, output };
}

function vitest(
	name: string,
	report: string,
	args: readonly string[],
	env: Readonly<Record<string, string>>,
): Step {
	return {
		name,
		run: async () => {
			const folder = join(projectRoot, "artifacts/test");
			mkdirSync(folder, { recursive: true });
			const file = join(folder, `${report}.json`);
			const ran = await runTool(
				"vitest",
				[
					"run",
					...args,
					"--reporter=default",
					"--reporter=json",
					`--outputFile.json=${file}`,
				],
				env,
			);
			return readCounts(file, ran);
		},
	};
}

function build(name: string, target: "chrome" | "firefox"): Step {
	return {
		name,
		run: async () => {
			const built = await buildExtension(target);
			return built.ok
				? { passed: 1, failed: 0, output: "" }
				: { passed: 0, failed: 1, output: built.detail };
		},
	};
}

async function lintAddon(): Promise<Outcome> {
	const ran = await runTool("addons-linter", [
		"--output",
		"json",
		join(projectRoot, ".output/firefox-mv3"),
	]);
	const complaints = judgeLint(ran.stdout);
	return complaints.length === 0
		? { passed: 1, failed: 0, output: "" }
		: { passed: 0, failed: 1, output: complaints.join("\n") };
}
