import { Worker } from "node:worker_threads";

/** Inputs that one thread may have waiting: enough to keep it busy, few enough to bound memory. */
const waitingPerThread = 4;

export interface Pool<In, Out> {
	/** Work through the inputs on all threads; answers come in input order, and no more is read than is in work. */
	map(inputs: AsyncIterable<In>): AsyncGenerator<Out>;
	close(): Promise<void>;
}

/**
 * Threads that each answer one message with one message, in order.
 * @param script - module that the threads run
 * @param workerData - what each is started with
 */
export function startPool<In, Out>(
	script: URL,
	threads: number,
	workerData: unknown,
): Pool<In, Out> {
	const lanes = Array.from({ length: threads }, () =>
		openLane<In, Out>(new Worker(script, { workerData })),
	);
	const ask = (input: In) => {
		const lane = lanes.reduce((a, b) => (b.waiting < a.waiting ? b : a));
		const answer = lane.ask(input);
		// It is awaited in its turn; until then a failure must not count as unhandled.
		answer.catch(() => {});
		return answer;
	};
	return {
		async *map(inputs) {
			const source = inputs[Symbol.asyncIterator]();
			const answers: Promise<Out>[] = [];
			let reading: Promise<IteratorResult<In>> | null = null;
			let isOver = false;
			try {
				while (!isOver || answers.length > 0) {
					const hasRoom = answers.length < threads * waitingPerThread;
					if (!isOver && hasRoom) reading ??= source.next();
					// Whichever comes first: a slow source must not hold back what is done.
					const next = await first(hasRoom ? reading : null, answers[0]);
					if ("answer" in next) {
						answers.shift();
						yield next.answer;
						continue;
					}
					reading = null;
					if (next.read.done) isOver = true;
					else answers.push(ask(next.read.value));
				}
			} finally {
				await source.return?.();
			}
		},
		async close() {
			await Promise.all(lanes.map((lane) => lane.close()));
		},
	};
}

/** What is there sooner: something to read, or the answer that is due. One of the two is waited for, at least. */
function first<In, Out>(
	reading: Promise<IteratorResult<In>> | null,
	answer: Promise<Out> | undefined,
): Promise<{ read: IteratorResult<In> } | { answer: Out }> {
	return Promise.race([
		...(answer ? [answer.then((out) => ({ answer: out }))] : []),
		...(reading ? [reading.then((read) => ({ read }))] : []),
	]);
}

interface Lane<In, Out> {
	readonly waiting: number;
	ask(input: In): Promise<Out>;
	close(): Promise<unknown>;
}

function openLane<In, Out>(worker: Worker): Lane<In, Out> {
	const open: {
		resolve: (out: Out) => void;
		reject: (error: unknown) => void;
	}[] = [];
	let broken: unknown = null;
	const breakOff = (error: unknown) => {
		broken = error;
		for (const { reject } of open.splice(0)) reject(error);
	};
	worker.on("message", (out: Out) => open.shift()?.resolve(out));
	worker.on("error", breakOff);
	worker.on("exit", (code) =>
		breakOff(new Error(`A worker thread ended (${code}).`)),
	);
	return {
		get waiting() {
			return open.length;
		},
		ask: (input) =>
			new Promise((resolve, reject) => {
				if (broken !== null) return reject(broken);
				open.push({ resolve, reject });
				worker.postMessage(input);
			}),
		close: () => worker.terminate(),
	};
}
