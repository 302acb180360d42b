import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import * as vocabulary from "../../lib/dataset/vocabulary.ts";
import type { Facts } from "../../lib/gloss/gloss.ts";
import { readSources, root } from "./source-files.ts";

/** The facts of a story have names of their own, such as "consent". */
const factNames: Record<keyof Facts, true> = {
	subject: true,
	age: true,
	consent: true,
	conduct: true,
	stage: true,
	mentions: true,
};

it("names no record and no concept in the engine's code: laws are data (design, rule 5)", () => {
	// "precedent" is a kind of claim too: a word of the closed vocabularies is no id.
	const closed = new Set<string>([
		...Object.values(vocabulary).flat(),
		...Object.keys(factNames),
	]);
	const ids = new Set(
		[...idsIn("records"), ...idsIn("concepts")].filter((id) => !closed.has(id)),
	);
	expect(ids.size).toBeGreaterThan(50);
	const wrong = readSources(["lib/gloss", "lib/text"])
		// The lexicons list words of the press by language; a word such as "deepfake" is no id there.
		.filter(({ path }) => !path.startsWith("lib/gloss/lexicons/"))
		// What only tests import.
		.filter(({ path }) => !path.includes("/testing/"))
		.flatMap(({ path, text }) =>
			[...text.matchAll(/["'`]([a-z0-9]+(?:-[a-z0-9]+)*)["'`]/g)]
				.filter(([, literal = ""]) => ids.has(literal))
				.map(([, literal]) => `${path} names ${literal}`),
		);
	expect(wrong).toEqual([]);
});

it("names no record in the lexicons either", () => {
	const ids = new Set(idsIn("records"));
	const wrong = readSources(["lib/gloss/lexicons"]).flatMap(({ path, text }) =>
		[...text.matchAll(/["'`]([a-z0-9]+(?:-[a-z0-9]+)+)["'`]/g)]
			.filter(([, literal = ""]) => ids.has(literal))
			.map(([, literal]) => `${path} names ${literal}`),
	);
	expect(wrong).toEqual([]);
});

/** File names are ids: the dataset's own validation holds that. */
function idsIn(folder: string): string[] {
	return readdirSync(join(root, "lib/dataset", folder), { recursive: true })
		.map(String)
		.filter((path) => path.endsWith(".json"))
		.map((path) => basename(path, ".json"));
}
