import { parseArgs } from "node:util";
import type { Concept, LawRecord } from "../../dataset/schema.ts";
import { normalise } from "../../text/normalise.ts";
import { type Command, UsageError } from "./command.ts";
import { table } from "./table.ts";
import { openWorkshop } from "./workshop.ts";

export const findCommand: Command = {
	summary: "look for words in records and concepts",
	help: `npx glossator dataset find WORDS … [--all]

Looks for all the words, in any order, in ids, titles, names, citations, summaries and
provisions; the best come first. Case and width of letters do not matter.

  --all   every hit, not only the first 20

Examples:
  npx glossator dataset find article 175
  npx glossator dataset find わいせつ`,

	async run(args) {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { all: { type: "boolean" } },
		});
		const wanted = positionals.flatMap((word) => fold(word).split(/\s+/));
		if (wanted.length === 0)
			throw new UsageError("Name the words to look for.");
		const { records, concepts } = await openWorkshop();
		const hits = [...records.map(searchable), ...concepts.map(searchable)]
			.map((entry) => ({ ...entry, score: scoreOf(entry, wanted) }))
			.filter((entry) => entry.score > 0)
			.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
		const shown = values.all ? hits : hits.slice(0, 20);
		if (hits.length === 0) {
			console.log(`Nothing has the words “${positionals.join(" ")}”.`);
			return 1;
		}
		console.log(
			table([
				["id", "title", "status"],
				...shown.map((hit) => [hit.id, hit.title, hit.status]),
			]),
		);
		if (shown.length < hits.length)
			console.log(
				`… and ${hits.length - shown.length} more: --all shows them.`,
			);
		return 0;
	},
};

interface Searchable {
	readonly id: string;
	readonly title: string;
	readonly status: string;
	/** Folded, the weightiest first: id and titles, names, everything else. */
	readonly fields: readonly string[];
}

function searchable(entry: LawRecord | Concept): Searchable {
	const names = entry.aliases.map((alias) => alias.text);
	if (!("jurisdiction" in entry))
		return {
			id: entry.id,
			title: entry.names.en ?? entry.id,
			status: "concept",
			fields: [
				fold(`${entry.id} ${Object.values(entry.names).join(" ")}`),
				fold(names.join(" ")),
				fold(JSON.stringify([entry.short, entry.definitions])),
			],
		};
	return {
		id: entry.id,
		title: entry.shortTitle ?? entry.title,
		status: entry.status,
		fields: [
			fold(`${entry.id} ${entry.title} ${entry.titleNative?.text ?? ""}`),
			fold([...names, ...entry.citations].join(" ")),
			fold(JSON.stringify([entry.summary, entry.provisions])),
		],
	};
}

/** 0 unless each word is somewhere; a word in a weightier field, and a whole word, counts for more. */
function scoreOf(entry: Searchable, wanted: readonly string[]): number {
	let score = 0;
	for (const word of wanted) {
		const at = entry.fields.findIndex((field) => field.includes(word));
		if (at < 0) return 0;
		const field = ` ${entry.fields[at]?.replace(/[^\p{L}\p{N}]+/gu, " ")} `;
		score += 3 - at + (field.includes(` ${word} `) ? 1 : 0);
	}
	return score;
}

function fold(text: string): string {
	return normalise(text).text;
}
