import type { Conduct, ElementName } from "../../../lib/dataset/vocabulary.ts";
import type { Facts, Mention } from "../../../lib/gloss/gloss.ts";
import type { Entry } from "./pick-records.ts";

export type Mark = "met" | "not-met" | "unknown" | "not-needed";

/** One line of "what it needs, and what the story says". */
export interface CheckRow {
	readonly element: ElementName;
	/** The law asks that it be absent. */
	readonly absent: boolean;
	/** For the act: what the law covers. */
	readonly conducts: readonly Conduct[];
	readonly mark: Mark;
	/** When the law asks for it, in the record's English; null where always. */
	readonly condition: string | null;
	readonly mention: Mention | null;
}

/** The act first: what was done comes before to whom. */
const order: readonly ElementName[] = [
	"conduct",
	"intent",
	"real-person",
	"minor",
	"no-consent",
	"place",
	"date",
];

/** Facts of the story that speak to a requirement, where the finding itself carries no words. */
const factOf: Partial<Record<ElementName, string>> = {
	"real-person": "subject",
	minor: "age",
	"no-consent": "consent",
};

/** The requirements of a law, in a fixed order. What the record does not state and the engine did not weigh is left out. */
export function checklist({ match, record }: Entry, facts: Facts): CheckRow[] {
	return order.flatMap((element): CheckRow[] => {
		const finding = match.applicability.elements.find(
			(one) => one.element === element,
		);
		const requirement =
			element === "conduct" || element === "place" || element === "date"
				? undefined
				: record.elements[element];
		const conducts = element === "conduct" ? coveredConducts(record) : [];
		if (!finding && !requirement && conducts.length === 0) return [];
		// Place and day are among the grounds; here they are news only where they stand against the law.
		const quiet = element === "place" || element === "date";
		if (quiet && finding?.finding !== "not-met") return [];
		const notNeeded = requirement?.is === "not-required";
		const fact = factOf[element];
		return [
			{
				element,
				absent: requirement?.is === "excluded",
				conducts,
				mark: notNeeded ? "not-needed" : (finding?.finding ?? "unknown"),
				condition: requirement?.condition ?? null,
				mention:
					finding?.mentions[0] ??
					(fact && notNeeded ? (facts.mentions[fact]?.[0] ?? null) : null),
			},
		];
	});
}

/** Acts that the law covers, and those that it leaves out, as the record states them. */
export function coveredConducts(record: Entry["record"]): Conduct[] {
	return conductsThatAre(record, "covered");
}

export function leftOutConducts(record: Entry["record"]): Conduct[] {
	return conductsThatAre(record, "not-covered");
}

function conductsThatAre(
	record: Entry["record"],
	is: "covered" | "not-covered",
): Conduct[] {
	return (record.elements.conduct ?? [])
		.filter((one) => one.is === is)
		.map(({ conduct }) => conduct);
}
