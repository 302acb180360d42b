import type { Penalty } from "../../../lib/dataset/schema.ts";
import type { RecordBody } from "../view.ts";

/** The tiers that held on a day; all of them where none says when it held. */
export function penaltiesOn(record: RecordBody, day: string): Penalty[] {
	return record.penalties.filter(
		({ from, to }) => (!from || from <= day) && (!to || to >= day),
	);
}

/** The ordinary case: the first tier without a condition that names prison or a fine. Null where there is none. */
export function mainPenalty(penalties: readonly Penalty[]): Penalty | null {
	const named = penalties.filter(({ prison, fine }) => prison || fine);
	return named.find(({ condition }) => !condition) ?? named[0] ?? null;
}

/** The longest prison term of any tier, in months, "life" for one without end; null where there is none. */
export function longestPrison(
	penalties: readonly Penalty[],
): number | "life" | null {
	const terms = penalties.flatMap(({ prison }) => prison?.maxMonths ?? []);
	if (terms.includes("life")) return "life";
	const months = terms.filter((term) => typeof term === "number");
	return months.length > 0 ? Math.max(...months) : null;
}
