import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Catalogue, findIn } from "../../words/catalogue.ts";
import { type Words, words } from "../../words/words.ts";
import { projectRoot } from "./build-extension.ts";

/** What the product says, in English, from the extension's own catalogue. */
export function englishWords(): Words {
	const catalogue = JSON.parse(
		readFileSync(join(projectRoot, "public/_locales/en/messages.json"), "utf8"),
	) as Catalogue;
	return words(findIn(catalogue));
}
