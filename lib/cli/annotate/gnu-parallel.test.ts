import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { canInstall, installPackages, refreshPackages } from "../apt-get.ts";

const node = resolve("node_modules/.bin/node");
const command = [
	existsSync(node) ? node : process.execPath,
	"--disable-warning=ExperimentalWarning",
	resolve("lib/cli/main.ts"),
	"annotate",
	"--ndjson",
	"--format=ndjson",
	"--jobs=1",
	"--today=2026-11-24",
];

const stories = Array.from({ length: 40 }, (_, n) =>
	JSON.stringify({
		id: `story ${n}: "quoted" & 'so'`,
		text: `Parliament adopts the AI law\n\nThe Artificial Intelligence Act, Regulation (EU) 2024/1689, sets fines of ${n + 1} million euros.`,
	}),
);
const corpus = `${stories.join("\n")}\n`;

function run(program: string, args: readonly string[]) {
	return spawnSync(program, args, { input: corpus, encoding: "utf8" });
}

/** As with the browsers: what is missing is installed where that is allowed, and a suite that passes has run it. */
beforeAll(() => {
	if (run("parallel", ["--version"]).status === 0) return;
	if (canInstall() && refreshPackages() && installPackages("parallel")) return;
	throw new Error(
		"GNU parallel is missing: install the package `parallel` (Debian, Ubuntu, Homebrew).",
	);
}, 120_000);

describe("under GNU parallel", () => {
	it("[C13] gives on two jobs what it gives alone, in the same order", () => {
		const [program = "", ...args] = command;
		const alone = run(program, args);
		const both = run("parallel", [
			"--no-notice",
			"--plain",
			"--pipe",
			"--keep-order",
			"--jobs=2",
			"--block=3k",
			"--quote",
			...command,
		]);
		expect(both.stderr).toBe("");
		expect(both.stdout).toBe(alone.stdout);
		expect(alone.stdout.trim().split("\n")).toHaveLength(stories.length);
	}, 60_000);
});
