import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compile } from "../../dataset/compile.ts";
import type { Dataset } from "../../dataset/compiled.ts";
import { openDataset } from "../../dataset/open.ts";
import { publish } from "../../dataset/publish.ts";
import type { SourceFile } from "../../dataset/sources.ts";
import { hasErrors, validate } from "../../dataset/validate.ts";
import { cuePatterns } from "../../gloss/lexicons/index.ts";
import { unfiled, versionOf } from "./build.ts";
import { cloneRoot, isMissing, loadSources } from "./sources.ts";

/**
 * The dataset of this clone, compiled in memory; the result is kept in node_modules/.cache until a source file or the
 * code that compiles it changes. A dataset with errors still loads, as far as it can be read, with a word on standard
 * error: only the extension's build refuses it.
 */
export async function loadDataset(): Promise<Dataset> {
	const opened = openDataset(await loadDatasetBytes());
	if (!opened.ok) throw new Error(opened.detail);
	return opened.value;
}

/** The same in its compiled form, for whoever hands it to other threads: finding it out costs more than opening it. */
export async function loadDatasetBytes(): Promise<Uint8Array> {
	const files = await loadSources();
	const path = join(
		cloneRoot,
		"node_modules/.cache/glossator",
		`dataset-${await keyOf(files)}.bin`,
	);
	const cached = await readCached(path);
	if (cached !== null) return cached;
	const bytes = await compileSources(files);
	await keep(path, bytes);
	return bytes;
}

async function compileSources(
	files: readonly SourceFile[],
): Promise<Uint8Array> {
	const { sources, problems } = validate(files, null);
	if (hasErrors(problems))
		console.error(
			"The dataset has errors; npx glossator dataset validate lists them.",
		);
	const release = publish(unfiled(sources));
	const version = await versionOf(release);
	return compile({ ...release, version, cues: cuePatterns() });
}

async function readCached(path: string): Promise<Uint8Array | null> {
	try {
		const bytes = new Uint8Array(await readFile(path));
		return openDataset(bytes).ok ? bytes : null;
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
}

/** Written beside and moved into place, as several processes may do this at once. */
async function keep(path: string, bytes: Uint8Array): Promise<void> {
	const draft = `${path}.${process.pid}`;
	try {
		await mkdir(join(path, ".."), { recursive: true });
		await writeFile(draft, bytes);
		await rename(draft, path);
	} catch {
		// A clone that cannot be written to still works, only without the cache.
	}
}

/** Everything that the bytes depend on: source files, the code that makes them, and the runtime's Unicode tables. */
async function keyOf(files: readonly SourceFile[]): Promise<string> {
	const hash = createHash("sha256");
	hash.update(`${process.versions.unicode}\n`);
	for (const { path, text } of files) hash.update(`${path}\n${text}\n`);
	for (const folder of ["lib/dataset", "lib/text", "lib/gloss/lexicons"])
		for (const path of await codeIn(join(cloneRoot, folder)))
			hash.update(await readFile(path));
	return hash.digest("hex").slice(0, 20);
}

async function codeIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true,
	});
	return entries
		.filter(({ name }) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
