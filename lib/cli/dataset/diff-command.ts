import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import {
	type ChangedAnswer,
	type ChangedFact,
	changedAnswers,
	changesBetween,
	type RecordChange,
	type WordField,
} from "../../dataset/changes.ts";
import type { Published } from "../../dataset/publish.ts";
import { fromShards } from "../../dataset/shards.ts";
import type { CaseStatus, Step, TextStatus } from "../../dataset/vocabulary.ts";
import type { Words } from "../../words/words.ts";
import { type Command, UsageError } from "./command.ts";
import { englishWords } from "./english.ts";
import { currentRelease } from "./workshop.ts";

export const diffCommand: Command = {
	summary: "tell what changed between two releases, in words for a newsroom",
	help: `npx glossator dataset diff A [B] [--json]

A and B are folders: releases (written by compile --out) or source folders such as
lib/dataset of another clone. Without B, A is compared with this clone. What turned for
a person (an arrest that became an acquittal) stands first, then laws whose status
changed, new and removed records, dates, penalties, wording; then answers of the tables
that compare places.

Examples:
  npx glossator dataset diff release-0
  npx glossator dataset diff release-0 release-1`,

	async run(args) {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { json: { type: "boolean" } },
		});
		const [a, b] = positionals;
		if (a === undefined || positionals.length > 2)
			throw new UsageError("Name one or two folders to compare.");
		const before = await releaseAt(a);
		const after = b === undefined ? await currentRelease() : await releaseAt(b);
		const changes = changesBetween(before.records, after.records);
		const answers = changedAnswers(before.comparisons, after.comparisons);
		console.log(
			values.json
				? JSON.stringify({ records: changes, answers }, null, "\t")
				: changesText(changes, englishWords(), answers),
		);
		return 0;
	},
};

/** A folder with a manifest is a release; any other, a source folder. */
async function releaseAt(folder: string): Promise<Published> {
	const names = await readdir(folder).catch(() => {
		throw new UsageError(`There is no folder ${folder}.`);
	});
	if (!names.includes("manifest.json")) return currentRelease(folder);
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true,
	});
	const files = new Map<string, Uint8Array<ArrayBuffer>>();
	for (const entry of entries.filter((e) => e.name.endsWith(".json"))) {
		const path = join(entry.parentPath, entry.name);
		const bytes = new Uint8Array(await readFile(path));
		files.set(relative(folder, path).split(sep).join("/"), bytes);
	}
	const read = await fromShards(files);
	if (!read.ok) throw new UsageError(`${folder}: ${read.detail}`);
	return read.value.release;
}

export function changesText(
	changes: readonly RecordChange[],
	words: Words,
	answers: readonly ChangedAnswer[] = [],
): string {
	if (changes.length + answers.length === 0) return "Nothing changed.";
	const records = changes.map(
		({ id, title, jurisdiction, facts }) =>
			`${title} (${words.place(jurisdiction)}, ${id})\n${facts.map((fact) => `  ${sentence(fact, words)}`).join("\n")}`,
	);
	const answer = (value: ChangedAnswer["to"]) =>
		value === null ? "not answered" : `“${words.name("answer", value)}”`;
	const tables = answers.map(
		({ question, jurisdiction, from, to }) =>
			`${question}\n  ${words.place(jurisdiction)}: ${answer(from)} before, now ${answer(to)}.`,
	);
	return [...records, ...tables].join("\n\n");
}

const fieldWords: Readonly<Record<WordField, string>> = {
	title: "its title",
	summary: "its summary",
	provisions: "what it says",
	aliases: "the names it is found by",
	citations: "its citations",
	concepts: "the ideas it belongs to",
	relations: "what it is related to",
	disputes: "what is open or disputed",
	pressMistakes: "what is reported wrongly",
	sources: "its sources",
	officialUrl: "its official address",
};

function sentence(fact: ChangedFact, words: Words): string {
	const status = (value: string) =>
		words.name("status", value as TextStatus | CaseStatus);
	switch (fact.code) {
		case "outcome":
			return `The outcome turned: ${status(fact.from)} before, now ${status(fact.to)}.`;
		case "status":
			return `The status changed: ${status(fact.from)} before, now ${status(fact.to)}.`;
		case "added":
			return "New in the dataset.";
		case "removed":
			return "No longer in the dataset.";
		case "step":
			return `${words.capital(words.name("step", fact.step as Step))}: ${words.date(fact.date)}.`;
		case "penalties":
			return `The penalties of ${words.list(fact.refs)} are stated differently.`;
		case "elements":
			return "What it needs or covers is stated differently.";
		case "words":
			return `Worded differently: ${words.list(fact.fields.map((field) => fieldWords[field]))}.`;
		case "checked":
			return `Checked again, up to ${words.date(fact.date)}.`;
	}
}
