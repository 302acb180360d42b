import { parseArgs } from "node:util";
import { type Command, UsageError } from "./command.ts";
import { englishWords } from "./english.ts";
import { conceptText, recordText } from "./record-text.ts";
import { getEntry, openWorkshop } from "./workshop.ts";

export const showCommand: Command = {
	summary: "read a record or a concept as a reader would",
	help: `npx glossator dataset show ID [--json]

Shows a record or a concept: what it says, dates, penalties, what it needs, sources and
how sure we are. A former id leads to its record.

  --json   the record as it lies in its file

Examples:
  npx glossator dataset show jp-penal-code-175
  npx glossator dataset show obscenity`,

	async run(args) {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { json: { type: "boolean" } },
		});
		const id = positionals[0];
		if (id === undefined) throw new UsageError("Name the id to show.");
		const workshop = await openWorkshop();
		const entry = getEntry(workshop, id);
		if (values.json) console.log(JSON.stringify(entry, null, "\t"));
		else if (!("jurisdiction" in entry))
			console.log(conceptText(entry, englishWords()));
		else {
			const pointers = workshop.records.flatMap((other) =>
				other.relations
					.filter((relation) => relation.id === entry.id)
					.map((relation) => [relation.type, other.id] as const),
			);
			console.log(recordText(entry, pointers, englishWords()));
		}
		return 0;
	},
};
