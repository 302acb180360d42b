import type { Gloss } from "../gloss/gloss.ts";
import { memoryArea, type SessionArea } from "./session.ts";
import { makeTurns } from "./turns.ts";
import type { MarginView } from "./view.ts";

/** What is known about one document in one frame of one tab. */
export interface Entry {
	readonly tabId: number;
	readonly frameId: number;
	readonly doc: string;
	readonly revision: number;
	readonly state: Exclude<MarginView["state"], "no-page">;
	/** Null while the page is being read. */
	readonly page: MarginView["page"];
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
	/** Each change reads before it writes, so they come one after the other. */
	const inTurn = makeTurns();

	return {
		/** A new document takes the place of the one before it in the same frame. */
		begin(
			document: Pick<Entry, "tabId" | "frameId" | "doc" | "isPrivate">,
		): Promise<void> {
			return inTurn(async () => {
				const home = document.isPrivate ? ofPrivate : area;
				await makeRoom(home, document.tabId, mostTabs);
				await write(await ofTab(home, document.tabId), {
					...document,
					revision: 0,
					state: "reading",
					page: null,
					gloss: null,
				});
			});
		},

		/** What was found. Nothing happens where another document has come into the frame since. */
		put(entry: Entry): Promise<void> {
			return inTurn(async () => {
				const home = entry.isPrivate ? ofPrivate : area;
				const entries = await ofTab(home, entry.tabId);
				const present = entries.find(
					({ frameId }) => frameId === entry.frameId,
				);
				if (present && present.doc !== entry.doc) return;
				if (!present) await makeRoom(home, entry.tabId, mostTabs);
				await write(entries, entry);
			});
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

		/** The frame whose reader speaks for a tab; the top one where none has spoken yet. */
		async frameOf(tabId: number): Promise<number> {
			return (await this.findFor(tabId))?.frameId ?? 0;
		},

		/** Forget one frame, because another document came into it. */
		dropFrame(tabId: number, gone: number): Promise<void> {
			return inTurn(async () => {
				for (const home of [area, ofPrivate]) {
					const entries = await ofTab(home, tabId);
					const left = entries.filter(({ frameId }) => frameId !== gone);
					if (left.length < entries.length) await home.set(keyOf(tabId), left);
				}
			});
		},

		async all(): Promise<Entry[]> {
			const entries: Entry[] = [];
			for (const home of [area, ofPrivate])
				for (const tabId of (await home.get<number[]>(orderKey)) ?? [])
					entries.push(...(await ofTab(home, tabId)));
			return entries;
		},

		/** Forget the tabs that are closed. @param open - every tab of the browser */
		sweep(open: ReadonlySet<number>): Promise<void> {
			return inTurn(async () => {
				for (const home of [area, ofPrivate]) {
					const order = (await home.get<number[]>(orderKey)) ?? [];
					const closed = order.filter((tabId) => !open.has(tabId));
					if (closed.length === 0) continue;
					await home.remove(closed.map(keyOf));
					await home.set(
						orderKey,
						order.filter((tabId) => open.has(tabId)),
					);
				}
			});
		},
	};

	/** @param entries - what is kept for the tab so far */
	async function write(entries: readonly Entry[], entry: Entry): Promise<void> {
		const home = entry.isPrivate ? ofPrivate : area;
		const key = keyOf(entry.tabId);
		const others = entries.filter(({ frameId }) => frameId !== entry.frameId);
		if (await home.set(key, [...others, entry])) return;
		await makeRoom(home, entry.tabId, mostTabs / 2);
		await home.set(key, [...others, entry]);
	}
}

export type Shelf = ReturnType<typeof makeShelf>;

/** A gloss with its quotes is some 20 to 100 kB; the session area holds 10 MB. */
const mostTabs = 80;
const keyOf = (tabId: number) => `gloss:${tabId}`;
/** Tabs in the order of their last change, so that making room need not read every gloss. */
const orderKey = "gloss-order";

async function ofTab(
	area: SessionArea,
	tabId: number,
): Promise<readonly Entry[]> {
	return (await area.get<Entry[]>(keyOf(tabId))) ?? [];
}

/** Note `tabId` as the newest and forget all but the newest `keep`. */
async function makeRoom(
	area: SessionArea,
	tabId: number,
	keep: number,
): Promise<void> {
	const before = (await area.get<number[]>(orderKey)) ?? [];
	const order = [...before.filter((each) => each !== tabId), tabId];
	await area.remove(order.slice(0, -keep).map(keyOf));
	await area.set(orderKey, order.slice(-keep));
}
