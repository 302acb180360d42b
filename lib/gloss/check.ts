import { checkDates } from "./check-date.ts";
import { checkFirst } from "./check-first.ts";
import { checkGuilt } from "./check-guilt.ts";
import { checkPenalties } from "./check-penalty.ts";
import { checkPrecedent } from "./check-precedent.ts";
import { checkStatistics } from "./check-statistic.ts";
import { checkStatus } from "./check-status.ts";
import type { Checked, CheckInput } from "./claims.ts";

/** The story's legal claims against the records as they stood; one for each kind, record and value, in text order. */
export function checkClaims(input: CheckInput): Checked[] {
	const claims = [
		...checkPenalties(input),
		...checkStatus(input),
		...checkDates(input),
		...checkFirst(input),
		...checkPrecedent(input),
		...checkGuilt(input),
		...checkStatistics(input),
	];
	const seen = new Set<string>();
	return claims
		.sort((a, b) => a.spot.start - b.spot.start || a.spot.end - b.spot.end)
		.filter((claim) => {
			const key = JSON.stringify([
				claim.kind,
				claim.recordId ?? claim.statisticId,
				claim.params,
			]);
			if (seen.has(key)) return false;
			seen.add(key);
			return true;
		});
}
