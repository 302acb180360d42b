/**
 * The word of a list that somebody meant who wrote `word`: "titel" → "title", "in force" → "in-force".
 * @returns null where none is near: more than one slip in four letters apart
 */
export function nearestWord(
	word: string,
	list: Iterable<string>,
): string | null {
	let best: string | null = null;
	let least = Math.max(1, Math.floor(word.length / 4)) + 1;
	for (const candidate of list) {
		if (Math.abs(candidate.length - word.length) >= least) continue;
		const slips = slipsBetween(word.toLowerCase(), candidate.toLowerCase());
		if (slips >= least) continue;
		least = slips;
		best = candidate;
	}
	return best;
}

/** Letters written too many, left out, replaced, or exchanged with a neighbour (optimal string alignment distance). */
function slipsBetween(a: string, b: string): number {
	let older: number[] = [];
	let old = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let slips = Math.min(
				(old[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(old[j - 1] ?? 0) + (same ? 0 : 1),
			);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				slips = Math.min(slips, (older[j - 2] ?? 0) + 1);
			row.push(slips);
		}
		older = old;
		old = row;
	}
	return old[b.length] ?? 0;
}
