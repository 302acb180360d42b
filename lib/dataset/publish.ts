import { nameFingerprint } from "./hash.ts";
import type {
	Comparison,
	Concept,
	Helplines,
	LawRecord,
	Place,
	Statistic,
	Suppression,
} from "./schema.ts";
import { byCodeUnits } from "./stable-json.ts";

/**
 * A record as it leaves the workshop. Former ids may hold a private name, so only their fingerprints go out: enough to
 * lead from a former id to its successor. Why a name was kept is for editors, not for readers.
 */
export type PublishedRecord = LawRecord extends infer R
	? R extends LawRecord
		? Omit<R, "formerIds" | "namesKept"> & {
				readonly formerIdPrints?: readonly string[];
			}
		: never
	: never;

/** What is suppressed, as fingerprints: a public list of names would do what it forbids. */
export interface PublishedSuppression {
	readonly records: readonly string[];
	readonly aliases: readonly string[];
}

/** Everything that a release holds; `compile` and the shards are made from it alone. */
export interface Published {
	readonly records: readonly PublishedRecord[];
	readonly concepts: readonly Concept[];
	readonly places: readonly Place[];
	readonly statistics: readonly Statistic[];
	readonly comparisons: readonly Comparison[];
	readonly helplines: readonly Helplines[];
	readonly suppression: PublishedSuppression;
}

export interface Unpublished
	extends Omit<Published, "records" | "suppression"> {
	readonly records: readonly LawRecord[];
	readonly suppression: Suppression;
}

/**
 * Prepare the sources for release: what is suppressed vanishes everywhere, what is for editors stays behind, and all
 * lists are in the order of their ids, so that the order of the files does not matter.
 */
export function publish(sources: Unpublished): Published {
	const suppression: PublishedSuppression = {
		records: sources.suppression.records
			.map((entry) => nameFingerprint(entry.id))
			.sort(byCodeUnits),
		aliases: sources.suppression.aliases
			.map((entry) => nameFingerprint(entry.text))
			.sort(byCodeUnits),
	};
	const records = sources.records.map(publishRecord);
	return suppress({ ...sources, records, suppression });
}

/**
 * Apply a suppression list, also one that came later than the rest (it overrides every release).
 * @returns the same without suppressed records, ways that lead to them, and suppressed names; sorted by id
 */
export function suppress(release: Published): Published {
	const goneRecords = new Set(release.suppression.records);
	const goneNames = new Set(release.suppression.aliases);
	const isGone = (id: string) => goneRecords.has(nameFingerprint(id));
	const mayStay = (alias: { readonly text: string }) =>
		!goneNames.has(nameFingerprint(alias.text));
	const stay = (ids: readonly string[]) => ids.filter((id) => !isGone(id));

	return {
		...release,
		records: byId(release.records)
			.filter((record) => !isGone(record.id))
			.map((record) => ({
				...record,
				aliases: record.aliases.filter(mayStay),
				relations: record.relations.filter((r) => !isGone(r.id)),
				steps: record.steps.map((step) => {
					const { by, ...rest } = step;
					return by === undefined || isGone(by) ? rest : step;
				}),
			})),
		concepts: byId(release.concepts).map((concept) => ({
			...concept,
			aliases: concept.aliases.filter(mayStay),
		})),
		places: release.places
			.toSorted((a, b) => byCodeUnits(a.code, b.code))
			.map((place) => ({
				...place,
				names: place.names.filter(mayStay),
				institutions: place.institutions.filter(mayStay),
			})),
		statistics: byId(release.statistics).map((statistic) => ({
			...statistic,
			records: stay(statistic.records),
		})),
		comparisons: byId(release.comparisons).map((comparison) => ({
			...comparison,
			cells: comparison.cells.map((cell) => ({
				...cell,
				records: stay(cell.records),
			})),
		})),
		helplines: release.helplines.toSorted((a, b) =>
			byCodeUnits(a.jurisdiction, b.jurisdiction),
		),
	};
}

function publishRecord(record: LawRecord): PublishedRecord {
	const { formerIds, namesKept: _, ...rest } = record;
	if (formerIds === undefined || formerIds.length === 0) return rest;
	return {
		...rest,
		formerIdPrints: formerIds.map(nameFingerprint).sort(byCodeUnits),
	};
}

function byId<T extends { readonly id: string }>(list: readonly T[]): T[] {
	return list.toSorted((a, b) => byCodeUnits(a.id, b.id));
}
