import type { Claim } from "../../../lib/gloss/gloss.ts";

const rank = {
	differs: 0,
	"needs-context": 1,
	"cannot-tell": 2,
	supported: 3,
};

/** What deserves a second look first; within a verdict, in reading order. */
export function orderClaims(claims: readonly Claim[]): Claim[] {
	return [...claims].sort(
		(a, b) => rank[a.verdict] - rank[b.verdict] || a.start - b.start,
	);
}
