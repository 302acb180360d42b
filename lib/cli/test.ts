import { parseArgs } from "node:util";
import {
	type BrowserName,
	findBrowser,
	howToInstall,
	installBrowsers,
} from "./browsers.ts";
import { makeSteps, type Step } from "./test/steps.ts";

/** `npm test`: every step in order, however many fail; the last line says how many tests passed and failed. */
async function main(): Promise<number> {
	const { values } = parseArgs({ options: { full: { type: "boolean" } } });
	let passed = 0;
	let failed = 0;
	for (const step of [browsers, ...makeSteps({ full: values.full ?? false })]) {
		const begun = Date.now();
		const outcome = await step.run();
		passed += outcome.passed;
		failed += outcome.failed;
		const took = `${((Date.now() - begun) / 1000).toFixed(1)} s`;
		console.log(
			`${outcome.failed ? "✗" : "✓"} ${step.name}: ${outcome.passed} passed, ${outcome.failed} failed (${took})`,
		);
		if (outcome.failed) console.log(indent(outcome.output));
	}
	console.log(`${passed} passed, ${failed} failed`);
	return failed ? 1 : 0;
}

/** Both browsers must be there: a suite that skips one proves nothing about it. */
const browsers: Step = {
	name: "browsers",
	run: async () => {
		const missing = (["chromium", "firefox"] as const).filter(isMissing);
		if (missing.length > 0) installBrowsers(missing);
		const sentences = [
			findBrowser(chromiumLike) ? "" : howToInstall(chromiumLike),
			findBrowser(["firefox"]) ? "" : howToInstall(["firefox"]),
		].filter(Boolean);
		return {
			passed: 2 - sentences.length,
			failed: sentences.length,
			output: sentences.join("\n"),
		};
	},
};

const chromiumLike: readonly BrowserName[] = ["chromium", "chrome", "edge"];

function isMissing(name: "chromium" | "firefox"): boolean {
	return !findBrowser(name === "chromium" ? chromiumLike : [name]);
}

function indent(text: string): string {
	return text.trimEnd().replace(/^/gm, "    ");
}

process.exit(await main());
