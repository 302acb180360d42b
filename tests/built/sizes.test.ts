import { describe, expect, it } from "vitest";
import { browsers } from "../rules/frozen-manifest.ts";
import { openBuild, scriptsOf } from "./output.ts";

const kB = 1_024;

describe.each(browsers)("the scripts for %s", (browser) => {
	const build = openBuild(browser);
	const report = (what: string, bytes: number, most: number) =>
		console.info(
			`${browser} ${what}: ${(bytes / kB).toFixed(1)} kB gzip of ${most / kB} kB`,
		);

	it.each([
		["gate.js", 5 * kB],
		["reader.js", 60 * kB],
	])("%s stays within its budget", (script, most) => {
		const bytes = build.gzipped(script);
		report(script, bytes, most);
		expect(bytes).toBeLessThanOrEqual(most);
	});

	it.each([
		["margin.html", 70 * kB],
		["popup.html", 70 * kB],
		["options.html", 70 * kB],
		["welcome.html", 70 * kB],
	])("%s loads no more than its budget", (page, most) => {
		const scripts = scriptsOf(build, page);
		const bytes = scripts.reduce((sum, path) => sum + build.gzipped(path), 0);
		report(page, bytes, most);
		expect(scripts.length).toBeGreaterThan(0);
		expect(bytes).toBeLessThanOrEqual(most);
	});

	it("keep zod, dexie and the polyfill out of what runs in pages", () => {
		for (const script of ["gate.js", "reader.js"])
			expect(build.text(script)).not.toMatch(
				/_zod|safeParse|Dexie|This script should only be loaded in a browser extension/,
			);
	});

	it("hold no eval, no new Function, no way to write HTML", () => {
		const wrong = build.files
			.filter((path) => path.endsWith(".js"))
			.filter((path) =>
				/\beval\(|new Function\b|\.innerHTML\s*=|insertAdjacentHTML|document\.write/.test(
					build.text(path),
				),
			);
		expect(wrong).toEqual([]);
	});
});
