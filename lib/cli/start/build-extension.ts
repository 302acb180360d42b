import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fail, ok, type Result } from "../../result.ts";

export const projectRoot = join(import.meta.dirname, "../../..");

/** What a build depends on. */
const sources = [
	"entrypoints",
	"components",
	"lib",
	"public",
	"wxt.config.ts",
	"package-lock.json",
];

export type Target = "chrome" | "firefox";

export interface Built {
	/** Folder of the unpacked extension. */
	readonly dir: string;
	/** False where nothing had changed since the last time. */
	readonly fresh: boolean;
}

/**
 * Build the extension for one kind of browser, unless nothing changed since it was built last.
 * @returns a failure with the build's own words
 */
export async function buildExtension(
	target: Target,
): Promise<Result<Built, "build-failed">> {
	const dir = join(projectRoot, ".output", `${target}-mv3`);
	const stamp = join(projectRoot, ".output", `${target}.stamp`);
	const hash = await hashSources();
	if (
		existsSync(join(dir, "manifest.json")) &&
		existsSync(stamp) &&
		readFileSync(stamp, "utf8") === hash
	)
		return ok({ dir, fresh: false });
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(projectRoot, "node_modules/wxt/bin/wxt.mjs"), "build", "-b", target],
		{ cwd: projectRoot, encoding: "utf8", maxBuffer: 1 << 26 },
	);
	if (status !== 0) return fail("build-failed", `${stdout}${stderr}`.trim());
	writeFileSync(stamp, hash);
	return ok({ dir, fresh: true });
}

async function hashSources(): Promise<string> {
	const hash = createHash("sha256");
	for (const source of sources) {
		const path = join(projectRoot, source);
		if (!existsSync(path)) continue;
		for (const file of await filesBelow(path)) {
			hash.update(file);
			hash.update(readFileSync(file));
		}
	}
	return hash.digest("hex");
}

/** The path itself where it is a file; tests build nothing. */
async function filesBelow(path: string): Promise<string[]> {
	const entries = await readdir(path, {
		recursive: true,
		withFileTypes: true,
	}).catch(() => null);
	if (!entries) return [path];
	return entries
		.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
