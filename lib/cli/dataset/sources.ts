import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceFile } from "../../dataset/sources.ts";

/** The folder of this clone, for caches and catalogues. */
export const cloneRoot = fileURLToPath(new URL("../../../", import.meta.url));

/** The folder of the source files in this clone. */
export const datasetRoot = fileURLToPath(
	new URL("../../dataset/", import.meta.url),
);

const folders = [
	"records",
	"concepts",
	"places",
	"statistics",
	"comparisons",
	"helplines",
];

const singles = ["suppression.json", "left-out.json", "origin-ids.json"];

/**
 * Read every source file of the dataset.
 * @param root - folder that holds records/, concepts/ and so on; a folder that is missing counts as empty
 * @returns files in the order of their paths
 */
export async function loadSources(root = datasetRoot): Promise<SourceFile[]> {
	const paths = singles.map((name) => join(root, name));
	for (const folder of folders)
		paths.push(...(await jsonFilesIn(join(root, folder))));
	const files: SourceFile[] = [];
	for (const path of paths.sort()) {
		const text = await readIfThere(path);
		if (text !== null)
			files.push({ path: relative(root, path).split(sep).join("/"), text });
	}
	return files;
}

async function jsonFilesIn(folder: string): Promise<string[]> {
	try {
		const entries = await readdir(folder, {
			recursive: true,
			withFileTypes: true,
		});
		return entries
			.filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
			.map((entry) => join(entry.parentPath, entry.name));
	} catch (error) {
		if (isMissing(error)) return [];
		throw error;
	}
}

async function readIfThere(path: string): Promise<string | null> {
	try {
		return await readFile(path, "utf8");
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
}

export function isMissing(error: unknown): boolean {
	return error instanceof Error && "code" in error && error.code === "ENOENT";
}
