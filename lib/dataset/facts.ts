import type {
	ComparisonFacts,
	ConceptFacts,
	InstitutionFacts,
	PlaceFacts,
	RecordFacts,
	StatisticFacts,
} from "./compiled.ts";
import { confidenceOf } from "./confidence.ts";
import type { Published, PublishedRecord } from "./publish.ts";
import type { Comparison, Concept, Place, Statistic } from "./schema.ts";

type Inverse = RecordFacts["inverse"];

/** What the engine needs of each record, in the order of the records; inverse relations are worked out here. */
export function factsOfRecords(
	records: readonly PublishedRecord[],
): RecordFacts[] {
	const inverse = new Map<string, [Inverse[number][0], string][]>();
	for (const record of records)
		for (const { type, id } of record.relations) {
			const list = inverse.get(id) ?? [];
			list.push([type, record.id]);
			inverse.set(id, list);
		}
	return records.map((record) => factsOf(record, inverse.get(record.id) ?? []));
}

function factsOf(record: PublishedRecord, inverse: Inverse): RecordFacts {
	const { id, kind, jurisdiction, title, status, steps, concepts } = record;
	return {
		id,
		kind,
		jurisdiction,
		title,
		shortTitle: record.shortTitle ?? title,
		status,
		steps,
		concepts,
		relations: record.relations,
		checkedOn: record.checkedOn,
		penalties: record.penalties,
		elements: record.elements,
		confidence: confidenceOf(record),
		weight: "weight" in record ? (record.weight ?? null) : null,
		inverse,
	};
}

export function factsOfConcept(concept: Concept): ConceptFacts {
	const { id, kind, sexual, broader, raisedBy } = concept;
	return { id, kind, sexual, broader, raisedBy };
}

export function factsOfPlace(place: Place): PlaceFacts {
	const { code, parent, tradition, currencies, newsTlds } = place;
	return { code, parent, tradition, currencies, newsTlds };
}

/** Institutions of all places in one row, in the order of the places. */
export function factsOfInstitutions(
	places: Published["places"],
): InstitutionFacts[] {
	return places.flatMap((place, index) =>
		place.institutions.map(({ role, text }) => ({
			place: index,
			role,
			name: text,
		})),
	);
}

export function factsOfStatistic(statistic: Statistic): StatisticFacts {
	const { id, value, unit, currency, figure, attributedTo } = statistic;
	const { source, concepts, records } = statistic;
	const counted = statistic.counted.en ?? "";
	return {
		id,
		value,
		unit,
		currency,
		figure,
		attributedTo,
		source,
		concepts,
		records,
		counted,
	};
}

export function factsOfComparison(comparison: Comparison): ComparisonFacts {
	const { id, concepts, conducts, subject, age, cells } = comparison;
	return {
		id,
		concepts,
		conducts,
		subject,
		age,
		cells: cells.map(({ jurisdiction, answer, records }) => ({
			jurisdiction,
			answer,
			records,
		})),
	};
}
