import type { LawRecord } from "./schema.ts";
import type { Confidence } from "./vocabulary.ts";

/**
 * How sure we are of a record, worked out from its sources and never stated: high where somebody read an official or a
 * reliable source; medium where a secondary one was read, or the official address is at least named; else low.
 */
export function confidenceOf(
	record: Pick<LawRecord, "sources" | "officialUrl">,
): Confidence {
	const read = record.sources.filter((source) => source.readOn !== undefined);
	if (read.some((source) => source.kind !== "secondary")) return "high";
	const named =
		record.officialUrl !== undefined ||
		record.sources.some((source) => source.kind === "official");
	return read.length > 0 || named ? "medium" : "low";
}
