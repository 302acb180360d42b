import type {
	Barrier,
	Counts,
	MarginAt,
	TabState,
} from "../messaging/protocol.ts";
import { isOffAt } from "../settings/settings.ts";
import type { Ports } from "./ports.ts";
import type { Entry, Shelf } from "./shelf.ts";
import type { Wishes } from "./wishes.ts";

export interface Present {
	readonly entry: Entry;
	readonly place: MarginAt;
}

export type Explainer = ReturnType<typeof makeExplainer>;

/** Read a tab because the person asked, and say how a tab stands. */
export function makeExplainer(
	ports: Ports,
	{ shelf, wishes }: { shelf: Shelf; wishes: Wishes },
) {
	return { explain, stateOf, findPresent };

	/**
	 * What is known about the document that stands in the tab now. Nobody tells us when a tab moves on (listening for it
	 * would wake the worker on every page of the web), so the reader is asked.
	 */
	async function findPresent(tabId: number): Promise<Present | null> {
		const entry = await shelf.findFor(tabId);
		if (!entry) return null;
		const reader = await ports.tabs.tell(entry, "page:ping", {});
		if (reader?.doc === entry.doc) return { entry, place: reader.place };
		await shelf.dropFrame(tabId, entry.frameId);
		return findPresent(tabId);
	}

	/** @param open - open the margin as soon as there is something to show */
	async function explain(tabId: number, open: boolean): Promise<TabState> {
		await wishes.put(tabId, { open });
		const reader = { tabId, frameId: await shelf.frameOf(tabId) };
		const runs = await ports.tabs.tell(reader, "page:again", {});
		if (runs !== null) {
			await wishes.take(tabId);
			if (open) await ports.tabs.tell(reader, "page:margin", { to: "open" });
			return stateOf(tabId);
		}
		const met = await ports.tabs.inject(tabId, "all");
		if (!met) return stateOf(tabId);
		await wishes.take(tabId);
		const state = await stateOf(tabId);
		const barrier = state.barrier ?? named(met, state.host);
		return { ...state, status: "cannot-run", barrier };
	}

	async function stateOf(tabId: number): Promise<TabState> {
		const [present, tab, settings] = await Promise.all([
			findPresent(tabId),
			ports.tabs.find(tabId),
			ports.settings.read(),
		]);
		const entry = present?.entry ?? null;
		const url = entry?.page?.url ?? tab?.url ?? null;
		const host = hostOf(url);
		const off = host !== null && isOffAt(settings, host);
		const barrier = entry
			? null
			: (findBarrier(url) ??
				(host !== null && !off
					? named(await ports.tabs.probe(tabId), host)
					: null));
		return {
			tabId,
			status: barrier
				? "cannot-run"
				: (entry?.state ?? (off ? "off-here" : "not-run")),
			barrier,
			counts: countsOf(entry),
			host,
			title: entry?.page?.title ?? null,
			place: present?.place ?? null,
			isPrivate: entry?.isPrivate ?? tab?.isPrivate ?? false,
		};
	}
}

/**
 * The browser never says why it keeps us out. At a web address it is not a page of its own but a viewer or an error page
 * that took the place of the page.
 */
function named(met: Barrier | null, host: string | null): Barrier | null {
	return met === "browser" && host !== null ? "sandbox" : met;
}

/** What an address alone tells about why nobody may read there; null where trying is worth it. */
export function findBarrier(url: string | null): Barrier | null {
	if (url === null) return null;
	if (
		/^https:\/\/(chromewebstore\.google\.com|addons\.mozilla\.org)\//.test(url)
	)
		return "store";
	if (url.startsWith("file:")) return "file";
	if (!/^https?:/.test(url)) return "browser";
	return /\.pdf([?#]|$)/i.test(url) ? "pdf" : null;
}

/** @returns null for what is no web address */
export function hostOf(url: string | null): string | null {
	if (url === null || !/^https?:/.test(url) || !URL.canParse(url)) return null;
	return new URL(url).hostname;
}

export function countsOf(entry: Pick<Entry, "gloss"> | null): Counts {
	const records = entry?.gloss?.records ?? [];
	const attached = records.filter(({ relation }) =>
		["cited", "linked", "named", "inferred"].includes(relation),
	);
	const reaching = attached.filter(
		({ applicability }) => applicability.verdict !== "does-not-apply",
	);
	const not = records.filter(
		({ relation, applicability }) =>
			relation !== "comparable" && applicability.verdict === "does-not-apply",
	);
	return {
		laws: reaching.length,
		not: not.length,
		claims: entry?.gloss?.claims.length ?? 0,
	};
}
