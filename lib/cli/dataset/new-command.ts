import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { validate } from "../../dataset/validate.ts";
import { recordKinds } from "../../dataset/vocabulary.ts";
import { type Command, todayIso, UsageError } from "./command.ts";
import { formattedJson } from "./json-form.ts";
import { datasetRoot, loadSources } from "./sources.ts";
import { problemLine } from "./validate-command.ts";

export const newCommand: Command = {
	summary: "ask for the essentials and write a record that validates",
	help: `npx glossator dataset new [--ID VALUE …]

Asks for what a record must have and writes its file; what you give as an option is not
asked. Nothing is written if the record would not validate: you are told what is wrong.

  --jurisdiction JP       --kind statute         --id jp-…
  --title "…"             --summary "…"          --status in-force
  --concepts a,b          --step in-force        --date 2024-05
  --source https://…      --source-kind official (read today)

Examples:
  npx glossator dataset new
  npx glossator dataset new --jurisdiction JP --kind statute`,

	async run(args) {
		const { values } = parseArgs({
			args,
			options: Object.fromEntries(
				questions.map(({ name }) => [name, { type: "string" } as const]),
			),
		});
		const answers = await askMissing(values);
		const record = skeleton(answers, todayIso());
		const path = `records/${record.jurisdiction}/${record.id}.json`;
		const text = formattedJson(record);
		const files = await loadSources();
		if (files.some((file) => file.path === path))
			throw new UsageError(`${path} is there already.`);
		const { problems } = validate([...files, { path, text }], todayIso());
		const own = problems.filter((p) => p.file === path);
		for (const problem of own) console.error(problemLine(problem));
		if (own.some((p) => p.severity === "error")) {
			console.error("Nothing was written.");
			return 1;
		}
		const target = join(datasetRoot, path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, text, { flag: "wx" });
		console.log(
			`Written: lib/dataset/${path}. Add names, provisions, penalties and elements there, then run npx glossator dataset validate.`,
		);
		return 0;
	},
};

const questions: readonly { name: string; ask: string }[] = [
	{ name: "jurisdiction", ask: "Jurisdiction (JP, US-CA, EU, INT)" },
	{ name: "kind", ask: `Kind (${recordKinds.join(", ")})` },
	{
		name: "id",
		ask: "Id, beginning with the jurisdiction (jp-penal-code-175)",
	},
	{ name: "title", ask: "Title" },
	{ name: "summary", ask: "Summary in English, at most 60 words" },
	{ name: "status", ask: "Status (in-force, proposed, enacted, decided …)" },
	{ name: "step", ask: "The step behind that status (in-force, introduced …)" },
	{ name: "date", ask: "Its date (YYYY, YYYY-MM or YYYY-MM-DD)" },
	{ name: "concepts", ask: "Concepts, separated by commas" },
	{ name: "source", ask: "Address of the source that you read" },
	{ name: "source-kind", ask: "What it is (official, reliable, secondary)" },
];

type Answers = Readonly<Record<string, string | undefined>>;

async function askMissing(given: Answers): Promise<Answers> {
	const missing = questions.filter(({ name }) => given[name] === undefined);
	if (missing.length === 0) return given;
	const dialogue = createInterface({ input: process.stdin });
	// Lines one by one: `question` would lose those that come before it asks.
	const lines = dialogue[Symbol.asyncIterator]();
	const answers: Record<string, string | undefined> = { ...given };
	try {
		for (const { name, ask } of missing) {
			process.stdout.write(`${ask}: `);
			const { value, done } = await lines.next();
			if (done)
				throw new UsageError(
					`The dialogue ended before “${name}” was answered.`,
				);
			answers[name] = String(value).trim();
		}
	} finally {
		dialogue.close();
	}
	return answers;
}

/** A record with what was answered and empty lists for the rest; it may still be invalid. */
export function skeleton(answers: Answers, today: string) {
	const text = (name: string) => answers[name] ?? "";
	return {
		aliases: [],
		checkedOn: today,
		citations: [],
		concepts: text("concepts")
			.split(",")
			.map((c) => c.trim())
			.filter(Boolean),
		elements: {},
		id: text("id"),
		jurisdiction: text("jurisdiction"),
		kind: text("kind"),
		penalties: [],
		provisions: [],
		relations: [],
		schemaVersion: 1,
		sources: [
			{ kind: text("source-kind"), readOn: today, url: text("source") },
		],
		status: text("status"),
		steps: [{ date: text("date"), step: text("step") }],
		summary: { en: text("summary") },
		title: text("title"),
	};
}
