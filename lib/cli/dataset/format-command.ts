import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Command } from "./command.ts";
import { formattedJson } from "./json-form.ts";
import { jsonSchemas, storedSchema } from "./json-schema.ts";
import { datasetRoot, loadSources } from "./sources.ts";

export const formatCommand: Command = {
	summary: "put keys in order and lay the files out as the project does",
	help: `npx glossator dataset format [--check]

Rewrites every source file with its keys in order and in the project's layout, and the
schemas in lib/dataset/schema that give editors completion. Broken files are left alone.

  --check   write nothing; name the files that would change and end with 1

Example:
  npx glossator dataset format`,

	async run(args) {
		const { values } = parseArgs({
			args,
			options: { check: { type: "boolean" } },
		});
		const changed: string[] = [];
		for (const { path, text, wanted } of await wantedFiles()) {
			if (text === wanted) continue;
			changed.push(path);
			if (!values.check) await writeFile(join(datasetRoot, path), wanted);
		}
		for (const path of changed) console.log(`lib/dataset/${path}`);
		const said = values.check ? "would change" : "changed";
		console.log(
			changed.length === 0
				? "Every file is in form."
				: `${changed.length} files ${said}.`,
		);
		return values.check && changed.length > 0 ? 1 : 0;
	},
};

async function wantedFiles() {
	const files: { path: string; text: string; wanted: string }[] = [];
	for (const { path, text } of await loadSources()) {
		const value = parsed(text);
		if (value !== undefined)
			files.push({ path, text, wanted: formattedJson(value) });
	}
	for (const [name, schema] of jsonSchemas())
		files.push({
			path: `schema/${name}.json`,
			text: await storedSchema(name),
			wanted: formattedJson(schema),
		});
	return files;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// `validate` names the line where a file is broken.
		return undefined;
	}
}
