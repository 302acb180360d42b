import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { jsonSchemas, storedSchema } from "./json-schema.ts";
import { cloneRoot, loadSources } from "./sources.ts";

interface Settings {
	readonly "json.schemas": readonly { fileMatch: string[]; url: string }[];
}

async function settings(): Promise<Settings["json.schemas"]> {
	const text = await readFile(join(cloneRoot, ".vscode/settings.json"), "utf8");
	return (JSON.parse(text) as Settings)["json.schemas"];
}

/** "**" stands for any folders, "*" for a name. */
function matches(pattern: string, path: string): boolean {
	const source = pattern
		.replaceAll(".", "\\.")
		.replaceAll("**/", "(.+/)?")
		.replaceAll(/(?<!\.)\*/g, "[^/]*");
	return new RegExp(`^${source.replaceAll("(.+/)?", "(?:.+/)?")}$`).test(path);
}

it("gives an editor exactly one schema for every source file, and each schema is there", async () => {
	const schemas = await settings();
	const names = new Set<string>();
	for (const { path } of await loadSources()) {
		const own = schemas.filter(({ fileMatch }) =>
			fileMatch.some((pattern) => matches(pattern, `/lib/dataset/${path}`)),
		);
		expect(own, path).toHaveLength(1);
		names.add(own[0]?.url.match(/schema\/(.+)\.json$/)?.[1] ?? "");
	}
	expect(names).toEqual(new Set(jsonSchemas().keys()));
	for (const name of names) expect(await storedSchema(name)).not.toBe("");
});

it("offers an editor the words that may stand where a vocabulary is closed", () => {
	const text = JSON.stringify(jsonSchemas().get("record"));
	for (const word of ["in-force", "penalty-imposed", "not-required", "part-of"])
		expect(text).toContain(`"${word}"`);
	expect(text).toContain('"additionalProperties":false');
});
