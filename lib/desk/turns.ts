/**
 * Let works that read before they write come one after the other. A work that fails does not hold up the next.
 */
export function makeTurns(): <T>(work: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const mine = last.then(work);
		last = mine.catch(() => undefined); // whoever waits for `mine` hears of it
		return mine;
	};
}
