import type { MarkTarget } from "./marks.ts";
import type { SessionArea } from "./session.ts";

/** What the person asked for before the reader of that tab began. */
export interface Wish {
	/** Open the margin as soon as there is something to show. */
	readonly open: boolean;
}

/** What was asked for before the one who can do it is there: kept over the worker's sleep, taken once. */
export function makeWishes(area: SessionArea) {
	return {
		/** The entry at which the panel is to open. */
		async putTarget(tabId: number, target: MarkTarget): Promise<void> {
			await area.set(targetKeyOf(tabId), target);
		},
		async takeTarget(tabId: number): Promise<MarkTarget | null> {
			const target = await area.get<MarkTarget>(targetKeyOf(tabId));
			if (target) await area.remove([targetKeyOf(tabId)]);
			return target;
		},

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
const targetKeyOf = (tabId: number) => `target:${tabId}`;
