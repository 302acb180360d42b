/**
 * The promise-based `browser` for the background and our own pages: the one door to webextension-polyfill, which works
 * below Chrome 148 and hands through the native object elsewhere. The gate and the reader use `native.ts` instead.
 */
import browser from "webextension-polyfill";
import { type Words, words } from "../words/words.ts";

export { browser };

export type WebBrowser = typeof browser;

/** Chrome's side panel; Firefox has `browser.sidebarAction` instead. */
export interface SidePanel {
	open(where: { tabId: number }): Promise<void>;
}

export function findSidePanel(): SidePanel | null {
	return (browser as WebBrowser & { sidePanel?: SidePanel }).sidePanel ?? null;
}

/** Our own words in the browser's language; the browser falls back to English message by message. */
export function uiWords(): Words {
	return words((key) => browser.i18n.getMessage(key) || null);
}
