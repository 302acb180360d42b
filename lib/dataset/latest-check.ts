import type { Published } from "./publish.ts";
import { byCodeUnits } from "./stable-json.ts";

/** The day of the latest check among the entries of a release; "0001" where it has none. */
export function latestCheck({
	records,
	concepts,
	statistics,
}: Pick<Published, "records" | "concepts" | "statistics">): string {
	const days = [...records, ...concepts, ...statistics].map(
		(entry) => entry.checkedOn,
	);
	return days.sort(byCodeUnits).at(-1) ?? "0001";
}
