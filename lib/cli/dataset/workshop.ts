import type { Published } from "../../dataset/publish.ts";
import { publish } from "../../dataset/publish.ts";
import type { Concept, LawRecord } from "../../dataset/schema.ts";
import { validate } from "../../dataset/validate.ts";
import { unfiled } from "./build.ts";
import { UsageError } from "./command.ts";
import { loadSources } from "./sources.ts";

/** The dataset as an editor sees it: every record with what is for editors only. Files with errors are left out. */
export interface Workshop extends Omit<Published, "records" | "suppression"> {
	readonly records: readonly LawRecord[];
}

export async function openWorkshop(root?: string): Promise<Workshop> {
	return unfiled(validate(await loadSources(root), null).sources);
}

/** The dataset as it would be released now. */
export async function currentRelease(root?: string): Promise<Published> {
	return publish(unfiled(validate(await loadSources(root), null).sources));
}

/**
 * @returns the record or concept of this id, or of this former id
 * @throws UsageError with the nearest ids where there is none
 */
export function getEntry(workshop: Workshop, id: string): LawRecord | Concept {
	const entry =
		workshop.records.find((r) => r.id === id || r.formerIds?.includes(id)) ??
		workshop.concepts.find((c) => c.id === id);
	if (entry !== undefined) return entry;
	const near = [...workshop.records, ...workshop.concepts]
		.map((e) => e.id)
		.filter((other) => sharesPart(other, id))
		.slice(0, 5);
	throw new UsageError(
		`There is no record or concept “${id}”.${near.length > 0 ? ` Did you mean ${near.join(", ")}?` : ""}`,
	);
}

function sharesPart(a: string, b: string): boolean {
	const parts = new Set(a.split("-"));
	return b.split("-").filter((part) => parts.has(part)).length >= 2;
}
