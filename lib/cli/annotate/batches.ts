const mostInBatch = 32;
const largestBatch = 100_000;
/** How long a batch that is not full waits for more. */
const patienceMs = 50;

/**
 * A message to a thread has its price: short stories travel together, long ones alone, and none waits long for company.
 * @param sizeOf - characters of one
 */
export async function* inBatches<T>(
	items: AsyncIterator<T>,
	sizeOf: (item: T) => number,
): AsyncGenerator<T[]> {
	let batch: T[] = [];
	let size = 0;
	let next = items.next();
	try {
		for (;;) {
			const read = await (batch.length === 0 ? next : inTime(next));
			if (read === null) {
				yield batch;
				batch = [];
				size = 0;
				continue;
			}
			if (read.done) break;
			batch.push(read.value);
			size += sizeOf(read.value);
			if (size > largestBatch || batch.length >= mostInBatch) {
				yield batch;
				batch = [];
				size = 0;
			}
			next = items.next();
		}
		if (batch.length > 0) yield batch;
	} finally {
		await items.return?.();
	}
}

/** Null where it takes too long: then it is still on its way. */
async function inTime<T>(promise: Promise<T>): Promise<T | null> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<null>((resolve) => {
		timer = setTimeout(() => resolve(null), patienceMs);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
}
