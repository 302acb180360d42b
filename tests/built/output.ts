import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";

export type Target = "chrome" | "firefox";

const root = join(import.meta.dirname, "../..");

/** The built extension of one browser; whoever runs these tests builds it first. */
export function openBuild(target: Target) {
	const dir = join(root, ".output", `${target}-mv3`);
	if (!existsSync(join(dir, "manifest.json")))
		throw new Error(`Build it first: npx wxt build -b ${target}`);
	const files = readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)));
	const read = (path: string) => readFileSync(join(dir, path));
	return {
		files,
		text: (path: string) => read(path).toString("utf8"),
		bytes: (path: string) => read(path).length,
		gzipped: (path: string) => gzipSync(read(path), { level: 9 }).length,
		manifest: JSON.parse(read("manifest.json").toString("utf8")) as Readonly<
			Record<string, unknown>
		>,
	};
}

export type Build = ReturnType<typeof openBuild>;

/** Every script that a page of ours loads, by following its imports. */
export function scriptsOf(build: Build, page: string): string[] {
	const found = new Set<string>();
	const open = [
		...build.text(page).matchAll(/(?:src|href)="\/([^"]+\.js)"/g),
	].map(([, path = ""]) => path);
	for (let path = open.pop(); path !== undefined; path = open.pop()) {
		if (found.has(path)) continue;
		found.add(path);
		const imports = build
			.text(path)
			.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
		for (const [, name = ""] of imports)
			open.push(path.includes("/") ? join(path, "..", name) : name);
	}
	return [...found];
}
