import { describe, expect, it } from "vitest";
import { makeManifest } from "../../lib/settings/manifest.ts";
import { newsPatterns } from "../../lib/settings/news-hosts.ts";
import { absentKeys, browsers, frozenManifest } from "./frozen-manifest.ts";

describe.each(browsers)("the manifest for %s", (browser) => {
	const manifest = makeManifest(browser, { strict: true });

	it("asks for what was frozen at 1.0, to the letter", () => {
		expect(manifest).toMatchObject(frozenManifest[browser]);
	});

	it("asks for nothing else", () => {
		for (const key of absentKeys) expect(manifest).not.toHaveProperty(key);
	});

	it("suggests four shortcuts at most: browsers refuse a fifth", () => {
		const suggested = Object.values(manifest.commands ?? {}).filter(
			(command) => command.suggested_key,
		);
		expect(suggested.length).toBeLessThanOrEqual(4);
	});
});

it("freezes the fixed hosts with the permissions", () => {
	for (const browser of browsers)
		expect(frozenManifest[browser].host_permissions).toEqual(newsPatterns);
});
