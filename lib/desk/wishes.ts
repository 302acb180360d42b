import type { SessionArea } from "./session.ts";

/** What the person asked for before the reader of that tab began; kept over the worker's sleep, taken once. */
export interface Wish {
	/** Open the margin as soon as there is something to show. */
	readonly open: boolean;
}

export function makeWishes(area: SessionArea) {
	return {
		async put(tabId: number, wish: Wish): Promise<void> {
			await area.set(keyOf(tabId), wish);
		},
		async take(tabId: number): Promise<Wish | null> {
			const wish = await area.get<Wish>(keyOf(tabId));
			if (wish) await area.remove([keyOf(tabId)]);
			return wish;
		},
	};
}

export type Wishes = ReturnType<typeof makeWishes>;

const keyOf = (tabId: number) => `wish:${tabId}`;
