import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findIn } from "../../words/catalogue.ts";
import { type Words, words } from "../../words/words.ts";
import { cloneRoot } from "./sources.ts";

let english: Words | null = null;

/** The words that the margin says too, in English. */
export function englishWords(): Words {
	english ??= words(
		findIn(
			JSON.parse(
				readFileSync(
					join(cloneRoot, "public/_locales/en/messages.json"),
					"utf8",
				),
			),
		),
	);
	return english;
}
