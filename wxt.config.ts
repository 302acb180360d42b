import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { defineConfig, type ResolvedPublicFile } from "wxt";
import {
	actionTitle,
	type Browser,
	makeManifest,
} from "./lib/settings/manifest.ts";
import { newsPatterns } from "./lib/settings/news-hosts.ts";

export default defineConfig({
	imports: false,
	manifestVersion: 3, // for Firefox too: one permission model, and no eval in content scripts
	targetBrowsers: ["chrome", "firefox"],
	webExt: {
		// WXT's development runner crashes where there is no display
		disabled: process.platform === "linux" && !process.env.DISPLAY,
	},
	manifest: ({ browser, command }) =>
		makeManifest(browser as Browser, { strict: command === "build" }),
	hooks: {
		"build:manifestGenerated": (_wxt, manifest) => {
			// The gate is an unlisted script: WXT's content-script wrapper alone would triple its size.
			manifest.content_scripts = [
				{
					matches: [...newsPatterns],
					js: ["gate.js"],
					run_at: "document_idle",
				},
			];
			// WXT takes the popup's document title, which cannot be translated.
			if (manifest.action) manifest.action.default_title = actionTitle;
		},
		"build:publicAssets": async (wxt, files) => {
			files.push(...(await writeDataset(wxt.config.wxtDir)));
		},
	},
	vite: () => ({
		plugins: [preactNoInnerHtml()],
		build: { modulePreload: { polyfill: false } },
	}),
});

/** The bundled dataset is built for each package and never committed; WXT copies files, so they pass through `dir`. */
async function writeDataset(dir: string): Promise<ResolvedPublicFile[]> {
	// Loaded here: `wxt prepare` reads this file in a fresh clone and needs none of it.
	const { buildBundledDataset } = await import("./lib/cli/dataset/build.ts");
	const files: ResolvedPublicFile[] = [];
	for (const [path, bytes] of await buildBundledDataset()) {
		const absoluteSrc = join(dir, path);
		await mkdir(dirname(absoluteSrc), { recursive: true });
		await writeFile(absoluteSrc, bytes);
		files.push({ absoluteSrc, relativeDest: path });
	}
	return files;
}

/**
 * Preact carries one write to innerHTML, for `dangerouslySetInnerHTML`. We never use it: turned into a text write, it
 * cannot be used by mistake either, and Mozilla's linter has nothing to warn of.
 */
function preactNoInnerHtml() {
	return {
		name: "preact-no-inner-html",
		enforce: "pre" as const,
		transform(code: string, id: string) {
			if (!/[\\/]preact[\\/]dist[\\/]preact\.mjs/.test(id)) return;
			return {
				code: code.replace(/\.innerHTML=/g, ".textContent="),
				map: null,
			};
		},
	};
}
