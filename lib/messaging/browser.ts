/**
 * The promise-based `browser` for the background and our own pages: the one door to webextension-polyfill, which works
 * below Chrome 148 and hands through the native object elsewhere. The gate and the reader use `native.ts` instead.
 */
import browser from "webextension-polyfill";
import { type Words, words } from "../words/words.ts";

export { browser };

export type WebBrowser = typeof browser;

/** Chrome's side panel; Firefox has `browser.sidebarAction` instead. */
interface SidePanel {
	open(where: { tabId: number }): Promise<void>;
}

function findSidePanel(): SidePanel | null {
	return (browser as WebBrowser & { sidePanel?: SidePanel }).sidePanel ?? null;
}

/**
 * Open the browser's own panel beside a tab. Only works in answer to a click or a key, and only if nothing was awaited
 * since. In Firefox a click inside a page does not count: there the promise is rejected.
 */
export async function openPanel(tabId: number): Promise<void> {
	const sidePanel = findSidePanel();
	if (sidePanel) return sidePanel.open({ tabId });
	return browser.sidebarAction.open();
}

/** Our own words in the browser's language; the browser falls back to English message by message. */
export function uiWords(): Words {
	return words((key) => browser.i18n.getMessage(key) || null);
}
