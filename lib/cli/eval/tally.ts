/** Counts over which precision (`right` of what was said) and recall (`found` of what was asked for) are worked out. */
export interface Tally {
	right: number;
	wrong: number;
	found: number;
	missed: number;
}

export function emptyTally(): Tally {
	return { right: 0, wrong: 0, found: 0, missed: 0 };
}

/** @param into - is changed */
export function addTally(into: Tally, from: Readonly<Tally>): void {
	into.right += from.right;
	into.wrong += from.wrong;
	into.found += from.found;
	into.missed += from.missed;
}

/** Null where nothing was there to be counted. */
export function precisionOf({ right, wrong }: Readonly<Tally>): number | null {
	return right + wrong === 0 ? null : right / (right + wrong);
}

export function recallOf({ found, missed }: Readonly<Tally>): number | null {
	return found + missed === 0 ? null : found / (found + missed);
}

export function f1Of(tally: Readonly<Tally>): number | null {
	const p = precisionOf(tally);
	const r = recallOf(tally);
	if (p === null || r === null) return null;
	return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
