import type { Gloss } from "../gloss/gloss.ts";
import { memoryArea, type SessionArea } from "./session.ts";
import type { MarginView } from "./view.ts";

/** What is known about one document in one frame of one tab. */
export interface Entry {
	readonly tabId: number;
	readonly frameId: number;
	readonly doc: string;
	readonly revision: number;
	readonly state: "ready" | "nothing-found" | "unknown-language" | "error";
	readonly page: NonNullable<MarginView["page"]>;
	readonly gloss: Gloss | null;
	readonly isPrivate: boolean;
}

/**
 * The latest gloss of each open document, so that a margin, a panel or a popup gets it without asking the page again,
 * also after the worker slept. What stands in a private window is kept in the worker's memory alone. Where the area is
 * full, or the worker was stopped, an entry may be missing: then the page is asked again.
 */
export function makeShelf(area: SessionArea) {
	const ofPrivate = memoryArea();

	return {
		/** A document takes the place of the one before it in the same frame. */
		async put(entry: Entry): Promise<void> {
			const home = entry.isPrivate ? ofPrivate : area;
			const others = (await ofTab(home, entry.tabId)).filter(
				({ frameId }) => frameId !== entry.frameId,
			);
			const key = keyOf(entry.tabId);
			await makeRoom(home, key, mostTabs);
			if (await home.set(key, [...others, entry])) return;
			await makeRoom(home, key, mostTabs / 2);
			await home.set(key, [...others, entry]);
		},

		/** The entry that a tab's margin shows: one with something to show, else the top frame's. */
		async findFor(tabId: number): Promise<Entry | null> {
			const entries = [
				...(await ofTab(area, tabId)),
				...(await ofTab(ofPrivate, tabId)),
			].sort((a, b) => a.frameId - b.frameId);
			return (
				entries.find(({ state }) => state === "ready") ?? entries[0] ?? null
			);
		},

		/** Forget one frame, because another document came into it. */
		async dropFrame(tabId: number, gone: number): Promise<void> {
			for (const home of [area, ofPrivate]) {
				const entries = await ofTab(home, tabId);
				const left = entries.filter(({ frameId }) => frameId !== gone);
				if (left.length < entries.length) await home.set(keyOf(tabId), left);
			}
		},

		async dropTab(tabId: number): Promise<void> {
			await area.remove([keyOf(tabId)]);
			await ofPrivate.remove([keyOf(tabId)]);
		},
	};
}

/** A gloss with its quotes is some 20 to 100 kB; the session area holds 10 MB. */
const mostTabs = 80;
const keyOf = (tabId: number) => `gloss:${tabId}`;
/** Keys of the shelf in the order of their last change, so that making room need not read every gloss. */
const orderKey = "gloss-order";

async function ofTab(
	area: SessionArea,
	tabId: number,
): Promise<readonly Entry[]> {
	return (await area.get<Entry[]>(keyOf(tabId))) ?? [];
}

/** Note `key` as the newest and forget all but the newest `keep`. */
async function makeRoom(
	area: SessionArea,
	key: string,
	keep: number,
): Promise<void> {
	const before = (await area.get<string[]>(orderKey)) ?? [];
	const order = [...before.filter((each) => each !== key), key];
	const surplus = order.slice(0, -keep);
	await area.remove(surplus);
	await area.set(orderKey, order.slice(-keep));
}
