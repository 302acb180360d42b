import { parseArgs } from "node:util";
import { confidenceOf } from "../../dataset/confidence.ts";
import type { LawRecord } from "../../dataset/schema.ts";
import { type Command, dayFrom } from "./command.ts";
import { ageInDays } from "./stale-command.ts";
import { table } from "./table.ts";
import { openWorkshop, type Workshop } from "./workshop.ts";

export const statsCommand: Command = {
	summary: "count records by jurisdiction, kind, status, confidence and age",
	help: `npx glossator dataset stats [--today DATE]

Counts the records by jurisdiction, with their confidence, sources that were read and the
age of the check; then by kind and status; then concepts by language and comparison cells.

Example:
  npx glossator dataset stats`,

	async run(args) {
		const { values } = parseArgs({
			args,
			options: { today: { type: "string" } },
		});
		const workshop = await openWorkshop();
		console.log(statsText(workshop, dayFrom(values.today)));
		return 0;
	},
};

export function statsText(workshop: Workshop, today: string): string {
	const { records } = workshop;
	const places = [...groups(records, (r) => r.jurisdiction)];
	const rows = [...places, ["all", [...records]] as const].map(
		([place, list]) => [place, ...placeRow(list, today)],
	);
	const kinds = [...groups(records, (r) => `${r.kind} · ${r.status}`)];
	return [
		table(
			[
				[
					"place",
					"records",
					"high",
					"medium",
					"low",
					"read",
					"official",
					"age in days",
				],
				...rows,
			],
			[1, 2, 3, 4, 5, 6, 7],
		),
		"read: records with a source that was read; official: with an official address; age: median since the check.",
		"",
		table(
			[
				["kind · status", "records"],
				...kinds.map(([name, list]) => [name, String(list.length)]),
			],
			[1],
		),
		"",
		conceptLine(workshop),
		cellLine(workshop),
		`${workshop.statistics.length} known statistics, ${workshop.places.length} places, ${workshop.helplines.reduce((n, h) => n + h.lines.length, 0)} help lines.`,
	].join("\n");
}

function placeRow(list: readonly LawRecord[], today: string): string[] {
	const sure = (level: string) =>
		String(list.filter((r) => confidenceOf(r) === level).length);
	const ages = list
		.map((r) => ageInDays(r.checkedOn, today))
		.sort((a, b) => a - b);
	return [
		String(list.length),
		sure("high"),
		sure("medium"),
		sure("low"),
		String(
			list.filter((r) => r.sources.some((s) => s.readOn !== undefined)).length,
		),
		String(list.filter((r) => r.officialUrl !== undefined).length),
		String(ages[ages.length >> 1] ?? ""),
	];
}

function conceptLine({ concepts }: Workshop): string {
	const langs = new Map<string, number>();
	for (const concept of concepts)
		for (const lang of Object.keys(concept.names))
			langs.set(lang, (langs.get(lang) ?? 0) + 1);
	const named = [...langs].sort().map(([lang, n]) => `${lang} ${n}`);
	return `${concepts.length} concepts${named.length > 0 ? `, named in ${named.join(", ")}` : ""}.`;
}

function cellLine({ comparisons }: Workshop): string {
	const cells = comparisons.flatMap((comparison) => comparison.cells);
	const known = cells.filter((cell) => cell.answer !== "unknown").length;
	return `${comparisons.length} comparison tables, ${cells.length} cells: ${known} known, ${cells.length - known} unknown.`;
}

function groups<T>(
	list: readonly T[],
	keyOf: (value: T) => string,
): [string, T[]][] {
	const found = new Map<string, T[]>();
	for (const value of list)
		found.set(keyOf(value), [...(found.get(keyOf(value)) ?? []), value]);
	return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}
