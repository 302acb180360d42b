import type { TestProject } from "vitest/node";
import { buildExtension } from "../../lib/cli/start/build-extension.ts";

declare module "vitest" {
	export interface ProvidedContext {
		browser: "chromium" | "firefox";
		/** Folder of the extension that the journeys load. */
		extensionDir: string;
	}
}

/** The journeys speak of the extension as it is now; a build is skipped where nothing changed. */
export default async function setup(project: TestProject): Promise<void> {
	const target = project.name === "firefox" ? "firefox" : "chrome";
	const built = await buildExtension(target);
	if (!built.ok) throw new Error(`the build failed:\n${built.detail}`);
	project.provide("extensionDir", built.value.dir);
}
