import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../corpus/", import.meta.url));

/** The pages of the corpus by path ("/slug"). */
export function corpusPages(): Map<string, string> {
	const pages = new Map<string, string>();
	for (const slug of readdirSync(folder).sort()) {
		const file = `${folder}${slug}/page.html`;
		if (existsSync(file)) pages.set(`/${slug}`, readFileSync(file, "utf8"));
	}
	return pages;
}
