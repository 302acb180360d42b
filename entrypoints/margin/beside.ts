import type { MarkTarget } from "../../lib/desk/marks.ts";
import { askBackground } from "../../lib/messaging/ask-background.ts";
import { browser } from "../../lib/messaging/browser.ts";
import { hearBackground } from "../../lib/messaging/hear-background.ts";
import type { PageRef, ReaderToFrame } from "../../lib/messaging/protocol.ts";
import { report } from "../../lib/messaging/report.ts";

/** What the margin hears about the page that it stands beside. */
export interface Beside {
	/** Whose margin this is; again when the panel's window turns to another tab. */
	onPage(ref: PageRef): void;
	onChanged(): void;
	onShow(target: MarkTarget): void;
}

/** @returns how this margin closes itself */
export function standBeside(
	beside: Beside,
): (ref: PageRef) => Promise<unknown> {
	return window.top === window ? besideTabs(beside) : insidePage(beside);
}

/**
 * In a frame: wait for the pass from the reader that mounted us and have it confirmed. The page's own scripts can post
 * messages too, but they know no pass, and the other two messages only make us look again.
 */
function insidePage({ onPage, onChanged, onShow }: Beside) {
	let confirmed = false;
	window.addEventListener("message", ({ source, data }) => {
		if (source !== window.parent) return;
		const said = readMessage(data);
		if (said?.glossator === "nonce" && !confirmed) {
			const { nonce } = said;
			void askBackground("margin:hello", { nonce }).then((answer) => {
				if (!answer.ok || confirmed) return;
				confirmed = true;
				onPage({ tabId: answer.value.tabId, nonce });
			});
		}
		if (!confirmed) return;
		if (said?.glossator === "changed") onChanged();
		if (said?.glossator === "show") onShow(said.target);
	});
	return (ref: PageRef) => askBackground("margin:close", ref);
}

function readMessage(data: unknown): ReaderToFrame | null {
	if (typeof data !== "object" || data === null || !("glossator" in data))
		return null;
	return data as ReaderToFrame;
}

/** In the browser's panel (or a tab of its own): beside whichever tab is in front of the window. */
function besideTabs({ onPage, onChanged, onShow }: Beside) {
	let tabId: number = browser.tabs.TAB_ID_NONE;
	const look = () => {
		findFront().then(
			async (front) => {
				if (front === null) return;
				tabId = front;
				onPage({ tabId, nonce: null });
				const target = await askBackground("target:take", { tabId });
				if (target.ok && target.value) onShow(target.value);
			},
			(error: unknown) => report(error, "looking for the tab in front"),
		);
	};
	browser.tabs.onActivated.addListener(look);
	browser.tabs.onUpdated.addListener((id, { status }) => {
		if (id === tabId && status === "complete") onChanged();
	});
	hearBackground({
		"view:changed": (said) => {
			if (said.tabId === tabId) onChanged();
		},
		"margin:show": (said) => {
			if (said.tabId === tabId) onShow(said.target);
		},
	});
	look();
	return async () => window.close();
}

async function findFront(): Promise<number | null> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab?.id ?? null;
}
