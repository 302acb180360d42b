import { describe, expect, it } from "vitest";
import {
	absentKeys,
	browsers,
	frozenManifest,
} from "../rules/frozen-manifest.ts";
import { openBuild } from "./output.ts";

describe.each(browsers)("the built manifest for %s", (browser) => {
	const { manifest, files } = openBuild(browser);

	it("asks for what was frozen at 1.0 and for nothing else", () => {
		for (const [key, value] of Object.entries(frozenManifest[browser]))
			expect(manifest[key], key).toEqual(value);
		for (const key of absentKeys) expect(manifest).not.toHaveProperty(key);
	});

	it("runs one script in pages: the gate, on the fixed hosts, in the top frame", () => {
		expect(manifest.content_scripts).toEqual([
			{
				matches: frozenManifest[browser].host_permissions,
				js: ["gate.js"],
				run_at: "document_idle",
			},
		]);
	});

	it("lets pages reach margin.html and no other file", () => {
		expect(manifest.web_accessible_resources).toEqual([
			{ resources: ["margin.html"], matches: ["<all_urls>"] },
		]);
		expect(files).toContain("margin.html");
	});

	it("holds no file that the linter refuses for its size", () => {
		const build = openBuild(browser);
		const large = files.filter((path) => build.bytes(path) >= 4_000_000);
		expect(large).toEqual([]);
	});
});
