import { existsSync, readFileSync } from "node:fs";
import type { Catalogue } from "../../words/catalogue.ts";
import { findIn } from "../../words/catalogue.ts";
import { type Words, words } from "../../words/words.ts";

/**
 * The product's words in the person's language (by the environment, as other programs do), in English where there is
 * no catalogue for it.
 * @param environment - `process.env`
 */
export function wordsFor(
	environment: Readonly<Record<string, string | undefined>>,
): Words {
	const locale =
		environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "en";
	const [tag = "en"] = locale.split(/[.@]/);
	const english = read("en");
	const own = read(tag) ?? read(tag.split("_")[0] ?? "en") ?? english;
	return words(findIn(own ?? {}), findIn(english ?? {}));
}

function read(name: string): Catalogue | null {
	if (!/^\w+$/.test(name)) return null;
	const file = new URL(
		`../../../public/_locales/${name}/messages.json`,
		import.meta.url,
	);
	return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
