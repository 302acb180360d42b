import type { Gloss } from "../../gloss/gloss.ts";
import type { Expectation } from "./expectation.ts";
import { type Fault, groundLines } from "./fault.ts";
import { scoreClaims } from "./score-claims.ts";
import { factFaults } from "./score-facts.ts";
import { type RecordScore, scoreRecords } from "./score-records.ts";
import { emptyTally, type Tally } from "./tally.ts";

export interface PageScore {
	readonly detection: Tally;
	readonly records: Omit<RecordScore, "faults">;
	readonly claims: Tally;
	readonly faults: readonly Fault[];
}

/** Compare one gloss with what its page is expected to yield. */
export function scorePage(gloss: Gloss, expected: Expectation): PageScore {
	const detection = scoreDetection(gloss, expected);
	const { faults: recordFaults, ...records } = scoreRecords(gloss, expected);
	const claims = scoreClaims(gloss, expected);
	return {
		detection: detection.tally,
		records,
		claims: claims.tally,
		faults: [
			...detection.faults,
			...recordFaults,
			...claims.faults,
			...factFaults(gloss, expected),
		],
	};
}

function scoreDetection(
	gloss: Gloss,
	expected: Expectation,
): { readonly tally: Tally; readonly faults: readonly Fault[] } {
	const tally = emptyTally();
	if (gloss.isAiRegulation === expected.isAiRegulation) {
		if (gloss.isAiRegulation) {
			tally.right++;
			tally.found++;
		}
		return { tally, faults: [] };
	}
	tally[gloss.isAiRegulation ? "wrong" : "missed"]++;
	return {
		tally,
		faults: [
			{
				what: gloss.isAiRegulation ? "false-alarm" : "missed-page",
				detail: `score ${gloss.score.toFixed(2)}`,
				grounds: groundLines(gloss.reasons),
			},
		],
	};
}
