import { parseArgs } from "node:util";
import { gatherPatterns } from "../../dataset/patterns.ts";
import type { Published } from "../../dataset/publish.ts";
import { normalise } from "../../text/normalise.ts";
import type { Command } from "./command.ts";
import { table } from "./table.ts";
import { currentRelease } from "./workshop.ts";

export const collisionsCommand: Command = {
	summary: "list names that several records share, and what tells them apart",
	help: `npx glossator dataset collisions [--open]

Lists every name that leads to more than one record, and how a story tells them apart:
by the jurisdiction that is in play, or by its context. “open” means that nothing does;
then one of the names should be made longer, or marked with needs.

  --open   only those that nothing tells apart; ends with 1 if there are any

Example:
  npx glossator dataset collisions --open`,

	async run(args) {
		const { values } = parseArgs({
			args,
			options: { open: { type: "boolean" } },
		});
		const all = findCollisions(await currentRelease());
		const shown = values.open
			? all.filter((collision) => collision.resolved === "open")
			: all;
		if (shown.length === 0) {
			console.log("No name is shared by records that nothing tells apart.");
			return 0;
		}
		console.log(
			table([
				["name", "told apart by", "records"],
				...shown.map((c) => [c.name, c.resolved, c.ids.join(", ")]),
			]),
		);
		return values.open ? 1 : 0;
	},
};

export interface Collision {
	readonly name: string;
	readonly resolved: "jurisdiction" | "context" | "open";
	readonly ids: readonly string[];
}

/** Names of two and more records; "jurisdiction" only where each lies in another one. */
export function findCollisions(release: Published): Collision[] {
	const { patterns, entries } = gatherPatterns(
		release,
		[],
		(text) => normalise(text).text,
	);
	return patterns.flatMap((name, index) => {
		const own = (entries[index] ?? []).filter((e) => e.kind === "record");
		if (own.length < 2) return [];
		const records = own.flatMap((e) => release.records[e.target] ?? []);
		const places = new Set(records.map((r) => r.jurisdiction));
		const resolved = own.some((e) => e.needs === "context")
			? "context"
			: places.size === records.length
				? "jurisdiction"
				: "open";
		return [{ name, resolved, ids: records.map((r) => r.id) }];
	});
}
