import { rename, rm, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type Command, UsageError } from "./command.ts";
import { englishWords } from "./english.ts";
import { exportCsv } from "./export-csv.ts";
import { exportHtml } from "./export-html.ts";
import { currentRelease } from "./workshop.ts";

export const exportCommand: Command = {
	summary: "write the whole dataset as CSV, JSON or one searchable page",
	help: `npx glossator dataset export --format csv|json|html [--out FILE]

csv    one row a record, for a spreadsheet
json   everything, as it is published
html   one page without scripts from elsewhere: search it, print it, keep it

Without --out it is written to standard output.

Examples:
  npx glossator dataset export --format csv --out laws.csv
  npx glossator dataset export --format html --out laws.html`,

	async run(args) {
		const { values } = parseArgs({
			args,
			options: { format: { type: "string" }, out: { type: "string" } },
		});
		const release = await currentRelease();
		const text =
			values.format === "csv"
				? exportCsv(release, englishWords())
				: values.format === "json"
					? `${JSON.stringify(release, null, "\t")}\n`
					: values.format === "html"
						? exportHtml(release, englishWords())
						: null;
		if (text === null)
			throw new UsageError("--format takes csv, json or html.");
		if (values.out === undefined) process.stdout.write(text);
		else {
			// Beside and moved into place: nobody finds half of it.
			const draft = `${values.out}.draft-${process.pid}`;
			try {
				await writeFile(draft, text);
				await rename(draft, values.out);
			} catch (error) {
				await rm(draft, { force: true });
				throw new UsageError(
					`${values.out} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
				);
			}
			console.log(`Written to ${values.out}.`);
		}
		return 0;
	},
};
