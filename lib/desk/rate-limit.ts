/** So many at once, and so many a second after that. */
export interface Rate {
	readonly burst: number;
	readonly perSecond: number;
}

/**
 * Allow each key a burst and then a steady rate (a token bucket).
 * @param nowMs - the clock, handed in so that tests own it
 * @returns whether this key may act now; asking is acting
 */
export function makeRateLimit(
	{ burst, perSecond }: Rate,
	nowMs: () => number,
): (key: string) => boolean {
	const buckets = new Map<string, { left: number; atMs: number }>();
	return (key) => {
		const now = nowMs();
		const bucket = buckets.get(key) ?? { left: burst, atMs: now };
		const refilled = ((now - bucket.atMs) / 1000) * perSecond;
		const left = Math.min(burst, bucket.left + refilled);
		buckets.delete(key);
		if (buckets.size >= maxKeys) dropOldest(buckets);
		buckets.set(key, { left: left >= 1 ? left - 1 : left, atMs: now });
		return left >= 1;
	};
}

/** Enough for every tab that a browser holds open; the one that has been silent longest goes first. */
const maxKeys = 5_000;

function dropOldest(buckets: Map<string, unknown>): void {
	const [oldest] = buckets.keys();
	if (oldest !== undefined) buckets.delete(oldest);
}
