import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { SourceFile } from "../../dataset/sources.ts";
import { validate } from "../../dataset/validate.ts";
import { recordKinds } from "../../dataset/vocabulary.ts";
import { type Command, todayIso, UsageError } from "./command.ts";
import { type Dialogue, openDialogue } from "./dialogue.ts";
import { formattedJson } from "./json-form.ts";
import { datasetRoot, loadSources } from "./sources.ts";
import { problemLine } from "./validate-command.ts";

export const newCommand: Command = {
	summary: "ask for the essentials and write a record that validates",
	help: `npx glossator dataset new [OPTIONS]

Asks for what a record must have and writes its file; what you give as an option is not
asked. Nothing is written while the record would not validate: you are told what is wrong
and asked for it again. A record that is there is never written over.

  --jurisdiction JP       --kind statute         --id jp-…
  --title "…"             --summary "…"          --status in-force
  --step in-force         --date 2024-05         --concepts a,b
  --source https://…      --source-kind official (read today)

Examples:
  npx glossator dataset new
  npx glossator dataset new --jurisdiction JP --kind statute
  npx glossator dataset new --jurisdiction JP --kind statute --id jp-example-act \\
    --title "Example Act" --summary "Forbids selling …" --status in-force \\
    --step in-force --date 2024-05 --concepts deepfake \\
    --source https://laws.e-gov.go.jp/… --source-kind official`,

	async run(args) {
		const { values } = parseArgs({
			args,
			options: Object.fromEntries(
				questions.map(({ name }) => [name, { type: "string" } as const]),
			),
		});
		const files = await loadSources();
		const before = new Set(problemLines(files));
		const asker = openDialogue();
		try {
			let answers = await askMissing(values, asker);
			for (;;) {
				const record = skeleton(answers, todayIso());
				const path = `records/${record.jurisdiction}/${record.id}.json`;
				if (files.some((file) => file.path === path))
					throw new UsageError(`${path} is there already; mend it there.`);
				const text = formattedJson(record);
				const { problems } = validate([...files, { path, text }], todayIso());
				const own = problems.filter((p) => !before.has(problemLine(p)));
				for (const problem of own) console.error(problemLine(problem));
				const errors = own.filter((p) => p.severity === "error");
				if (errors.length === 0) {
					await write(path, text);
					return 0;
				}
				const again = errors.flatMap((p) => questionOf(p.field) ?? []);
				if (!process.stdin.isTTY || again.length === 0) {
					console.error("Nothing was written.");
					return 1;
				}
				console.log("Once more, please:");
				for (const name of again) answers = { ...answers, [name]: undefined };
				answers = await askMissing(answers, asker);
			}
		} finally {
			asker.close();
		}
	},
};

function problemLines(files: readonly SourceFile[]): string[] {
	return validate(files, todayIso()).problems.map(problemLine);
}

async function write(path: string, text: string): Promise<void> {
	const target = join(datasetRoot, path);
	await mkdir(dirname(target), { recursive: true });
	await writeFile(target, text, { flag: "wx" });
	const id = basename(path, ".json");
	console.log(
		`Written: lib/dataset/${path}\n\nNext: add there what you can prove (aliases, citations, provisions, penalties, elements), then\n  npx glossator dataset validate\n  npx glossator dataset show ${id}`,
	);
}

/** The question whose answer stands in this field ("steps 1 › date"), or null. */
export function questionOf(field: string): string | null {
	const found = Object.entries(fields).find(([start]) =>
		field.startsWith(start),
	);
	return found?.[1] ?? null;
}

/** The longer beginnings first. */
const fields: Readonly<Record<string, string>> = {
	"steps 1 › date": "date",
	steps: "step",
	"sources 1 › kind": "source-kind",
	"sources 1 › url": "source",
	id: "id",
	jurisdiction: "jurisdiction",
	kind: "kind",
	title: "title",
	summary: "summary",
	status: "status",
	concepts: "concepts",
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

async function askMissing(given: Answers, asker: Dialogue): Promise<Answers> {
	const answers: Record<string, string | undefined> = { ...given };
	for (const { name, ask } of questions) {
		if (answers[name] !== undefined) continue;
		const answer = await asker.ask(ask);
		if (answer === null)
			throw new UsageError(`The dialogue ended before “${name}” was answered.`);
		answers[name] = answer;
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
