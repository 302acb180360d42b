/**
 * Best time of each contestant in milliseconds: they take turns, each with about the same time to try in, so that what
 * else the machine does falls on all of them.
 */
export function race(
	contestants: readonly (() => unknown)[],
	rounds = 9,
	turnMs = 200,
): number[] {
	const best = contestants.map(() => Number.POSITIVE_INFINITY);
	for (let round = 0; round < rounds; round++)
		contestants.forEach((run, index) => {
			const until = performance.now() + turnMs;
			do {
				const begun = performance.now();
				run();
				best[index] = Math.min(
					best[index] ?? Number.POSITIVE_INFINITY,
					performance.now() - begun,
				);
			} while (performance.now() < until);
		});
	return best;
}
