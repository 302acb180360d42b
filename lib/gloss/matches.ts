import type { RecordFacts } from "../dataset/compiled.ts";
import type { ElementName } from "../dataset/vocabulary.ts";
import type { Applied } from "./apply.ts";
import type { RecordReasonCode } from "./codes.ts";
import type { Params, Relation } from "./gloss.ts";
import type { Spot } from "./spotted.ts";

/** Why a record is shown, before its words are turned into mentions. */
export interface Ground {
	readonly code: RecordReasonCode;
	readonly params: Params;
	readonly spots: readonly Spot[];
}

/** A record with its relation to the story. */
export interface Match {
	readonly index: number;
	readonly record: RecordFacts;
	readonly relation: Relation;
	readonly score: number;
	readonly grounds: readonly Ground[];
	readonly applied: Applied;
}

/** A required element that the page contradicts in its own words; null if there is none. */
export function contradiction(
	applied: Applied,
): { readonly element: ElementName; readonly spots: readonly Spot[] } | null {
	const order: readonly ElementName[] = [
		"real-person",
		"minor",
		"no-consent",
		"conduct",
	];
	for (const element of order) {
		const finding = applied.elements.find((f) => f.element === element);
		if (finding?.finding === "not-met" && finding.spots.length > 0)
			return finding;
	}
	return null;
}

export function isAttached(match: Pick<Match, "relation">): boolean {
	return match.relation !== "contrast" && match.relation !== "comparable";
}

/** Scores are told to three digits: more would pretend. */
export function logistic(z: number): number {
	return Math.round(1000 / (1 + Math.exp(-z))) / 1000;
}
