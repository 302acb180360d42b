import { parseArgs } from "node:util";
import { lastDay } from "../../dataset/validation/dates.ts";
import { type Command, dayFrom, UsageError } from "./command.ts";
import { table } from "./table.ts";
import { openWorkshop } from "./workshop.ts";

export const staleCommand: Command = {
	summary:
		"list what was not checked for some time, and plans whose day has come",
	help: `npx glossator dataset stale [--days N] [--today DATE]

Lists the records whose status was followed up to more than N days ago, the oldest first,
and those with a planned step whose day has come since. Ends with 1 if there are any.

  --days N   default 180

Example:
  npx glossator dataset stale --days 90`,

	async run(args) {
		const { values } = parseArgs({
			args,
			options: { days: { type: "string" }, today: { type: "string" } },
		});
		const days = Number(values.days ?? 180);
		if (!Number.isInteger(days) || days < 0)
			throw new UsageError("--days takes a whole number of days.");
		const today = dayFrom(values.today);
		const { records } = await openWorkshop();
		const rows = records.flatMap((record) => {
			const age = ageInDays(record.checkedOn, today);
			const due = record.steps.find(
				(step) => step.planned && lastDay(step.date) < today,
			);
			const why = due ? `${due.step} was planned for ${due.date}` : "";
			return age > days || due ? [{ record, age, why }] : [];
		});
		rows.sort((a, b) => b.age - a.age || (a.record.id < b.record.id ? -1 : 1));
		if (rows.length === 0) {
			console.log(`Every record was checked within ${days} days.`);
			return 0;
		}
		console.log(
			table(
				[
					["id", "status", "checked", "days", "due"],
					...rows.map(({ record, age, why }) => [
						record.id,
						record.status,
						record.checkedOn,
						String(age),
						why,
					]),
				],
				[3],
			),
		);
		return 1;
	},
};

/** Days from the last day that a partial date can mean; 0 where it lies ahead. */
export function ageInDays(checkedOn: string, today: string): number {
	const ms = Date.parse(today) - Date.parse(lastDay(checkedOn));
	return Math.max(0, Math.round(ms / 86_400_000));
}
