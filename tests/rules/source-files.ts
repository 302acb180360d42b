import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** One of our source files, by its path from the root with "/". */
export interface SourceFile {
	readonly path: string;
	readonly text: string;
	readonly imports: readonly Import[];
}

export interface Import {
	/** As written. */
	readonly from: string;
	/** The file that it leads to, by its path from the root; null for a package. */
	readonly path: string | null;
	/** Vanishes when compiled. */
	readonly typeOnly: boolean;
}

/** Every file below these folders whose name fits, tests left out. */
export function readSources(
	folders: readonly string[],
	name = /\.(ts|tsx|mjs)$/,
): SourceFile[] {
	return folders.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && name.test(entry.name))
			.map((entry) => relative(root, join(entry.parentPath, entry.name)))
			.filter((path) => !/\.(test|bench)\.tsx?$/.test(path))
			.map((path) => readSource(path)),
	);
}

function readSource(path: string): SourceFile {
	const text = readFileSync(join(root, path), "utf8");
	return { path, text, imports: importsOf(path, text) };
}

const statement =
	/^(?:import|export)\s+(type\s+)?(?:([\w$]+(?:\s*,\s*)?)?(\{[^}]*\}|\*(?:\s+as\s+[\w$]+)?)?\s*from\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gm;

/** Good enough for our own code, which one formatter writes: import and export statements, and imports in calls. */
export function importsOf(path: string, text: string): Import[] {
	return [...text.matchAll(statement)].map((match) => {
		const [, type, whole, names, from, called] = match;
		const written = from ?? called ?? "";
		return {
			from: written,
			path: written.startsWith(".")
				? join(dirname(path), written.replace(/\?\w+$/, ""))
				: null,
			typeOnly: Boolean(type) || (!whole && onlyTypes(names ?? "")),
		};
	});
}

/** `{ type A, type B }` */
function onlyTypes(names: string): boolean {
	const inner = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
	if (inner === undefined) return false;
	const parts = inner.split(",").map((part) => part.trim());
	const named = parts.filter(Boolean);
	return named.length > 0 && named.every((part) => part.startsWith("type "));
}
