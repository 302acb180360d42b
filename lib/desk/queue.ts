/**
 * Let the tabs take turns with the one engine: one request at a time, what the person looks at first, else in the order
 * of arrival. Each key (a document) holds one place in the line, and a newer request takes it over: two hundred tabs
 * wait for two hundred requests at most, and no page that keeps rewriting itself pushes another back. After a request
 * from the front one from the line has its turn, so that nobody starves.
 * @param pause - resolves when other work of the context has had its chance; called between two requests
 */
export function makeQueue(pause: () => Promise<void>) {
	const line = new Map<string, Place>();
	let busy = false;
	let lastWasFront = false;

	return {
		/**
		 * @param front - the person looks at this document
		 * @returns what `work` made, or null where a newer request with the same key took this one's place
		 */
		async run<T>(
			{ key, front }: { key: string; front: boolean },
			work: () => Promise<T> | T,
		): Promise<T | null> {
			if ((await takeTurn(key, front)) === "stale") return null;
			try {
				return await work();
			} finally {
				void pause().then(() => {
					busy = false;
					next();
				});
			}
		},
	};

	function takeTurn(key: string, front: boolean): Promise<Turn> {
		return new Promise((resolve) => {
			line.get(key)?.resolve("stale");
			line.set(key, { resolve, front }); // a Map keeps the place of a key that is set again
			next();
		});
	}

	function next(): void {
		if (busy) return;
		const places = [...line];
		const front = places.find(([, place]) => place.front);
		const chosen = lastWasFront ? (places[0] ?? front) : (front ?? places[0]);
		if (!chosen) return;
		const [key, place] = chosen;
		line.delete(key);
		busy = true;
		lastWasFront = place.front;
		place.resolve("run");
	}
}

type Turn = "run" | "stale";

interface Place {
	readonly resolve: (turn: Turn) => void;
	readonly front: boolean;
}
