import type { Handlers } from "../messaging/listen.ts";
import type {
	BackgroundToContent,
	Said,
	TabState,
} from "../messaging/protocol.ts";
import { isOffAt, type Settings } from "../settings/settings.ts";
import { answerContent, type Rooms } from "./content-handlers.ts";
import { hostOf, makeExplainer } from "./explain.ts";
import { answerPages } from "./page-handlers.ts";
import type { Ports } from "./ports.ts";
import { makeQueue } from "./queue.ts";
import { makeShelf } from "./shelf.ts";
import { makeTickets } from "./tickets.ts";
import { makeWishes } from "./wishes.ts";

export interface Desk {
	readonly handlers: Handlers;
	/** Read a tab because the person asked; `open` the margin once there is something to show. */
	explain(tabId: number, open: boolean): Promise<TabState>;
	/** Say something to whoever reads this tab; false where nobody does. */
	tell<T extends keyof BackgroundToContent>(
		tabId: number,
		type: T,
		said: Said<BackgroundToContent, T>,
	): Promise<boolean>;
	/** The person changed the settings: readers on sites that are off now go. */
	obey(settings: Settings): Promise<void>;
}

/** The background's desk: one for all tabs. It keeps nothing that matters in its own memory, because the worker sleeps. */
export function openDesk(ports: Ports): Desk {
	const rooms: Rooms = {
		queue: makeQueue(ports.pause),
		shelf: makeShelf(ports.session),
		tickets: makeTickets(ports.session),
		wishes: makeWishes(ports.session),
	};
	const explainer = makeExplainer(ports, rooms);
	return {
		handlers: {
			content: answerContent(ports, rooms),
			page: answerPages(ports, rooms, explainer),
		},
		explain: explainer.explain,
		tell: async (tabId, type, said) => {
			const frameId = await rooms.shelf.frameOf(tabId);
			return (await ports.tabs.tell({ tabId, frameId }, type, said)) !== null;
		},
		obey: async (settings) => {
			for (const entry of await rooms.shelf.all()) {
				const host = hostOf(entry.page?.url ?? null);
				if (host === null || !isOffAt(settings, host)) continue;
				await ports.tabs.tell(entry, "page:stop", {});
				await rooms.shelf.dropFrame(entry.tabId, entry.frameId);
				await ports.tabs.badge(entry.tabId, 0);
			}
		},
	};
}
