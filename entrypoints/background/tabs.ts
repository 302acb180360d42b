import type { Ports, ReaderAt } from "../../lib/desk/ports.ts";
import { browser } from "../../lib/messaging/browser.ts";
import type {
	Answer,
	BackgroundToContent,
	BackgroundToPages,
	Barrier,
	Envelope,
	Said,
} from "../../lib/messaging/protocol.ts";

/** The desk's hands in the tabs. */
export function makeTabs(): Ports["tabs"] {
	return {
		inject: async (tabId, frames) => {
			const target = frames === "all" ? { tabId, allFrames: true } : { tabId };
			try {
				const [top] = await browser.scripting.executeScript({
					target,
					files: ["/reader.js"],
				});
				return isBarrier(top?.result) ? top.result : null;
			} catch {
				return "browser"; // its own pages, its store, a tab that is gone: it does not say which
			}
		},

		probe: async (tabId) => {
			try {
				const [top] = await browser.scripting.executeScript({
					target: { tabId },
					func: () => document.contentType,
				});
				return top?.result === "application/pdf" ? "pdf" : null;
			} catch {
				return "browser";
			}
		},

		tell: async <T extends keyof BackgroundToContent>(
			{ tabId, frameId }: ReaderAt,
			type: T,
			said: Said<BackgroundToContent, T>,
		) => {
			try {
				const envelope: Envelope<T, typeof said> = { type, said };
				const answer: Answer<BackgroundToContent, T> | undefined =
					await browser.tabs.sendMessage(tabId, envelope, { frameId });
				return answer ?? null;
			} catch {
				return null; // no reader there
			}
		},

		find: async (tabId) => {
			try {
				const { url, incognito } = await browser.tabs.get(tabId);
				return { url: url ?? null, isPrivate: incognito };
			} catch {
				return null; // closed meanwhile
			}
		},

		list: async () => {
			const tabs = await browser.tabs.query({});
			return tabs.flatMap(({ id }) => id ?? []);
		},

		badge: async (tabId, count) => {
			try {
				await browser.action.setBadgeBackgroundColor({
					tabId,
					color: "#1d4f91",
				});
				await browser.action.setBadgeText({
					tabId,
					text: count > 0 ? String(count) : "",
				});
			} catch {
				// The tab was closed while its page was being read.
			}
		},
	};
}

/** Tell the panel and the popup, if any is open. */
export function tellPages<T extends keyof BackgroundToPages>(
	type: T,
	said: Said<BackgroundToPages, T>,
): void {
	const envelope: Envelope<T, typeof said> = { type, said };
	browser.runtime.sendMessage(envelope).catch(() => {
		// None of our pages is open: nobody needs to know.
	});
}

function isBarrier(value: unknown): value is Barrier {
	return value === "pdf" || value === "sandbox" || value === "file";
}
