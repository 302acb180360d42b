import { browser, findSidePanel } from "../../lib/messaging/browser.ts";

/**
 * Open the browser's own panel beside a tab. Only works in answer to a click or a key, and only if nothing was awaited
 * since. In Firefox a click inside a page does not count: there the promise is rejected.
 */
export async function openPanel(tabId: number): Promise<void> {
	const sidePanel = findSidePanel();
	if (sidePanel) return sidePanel.open({ tabId });
	return browser.sidebarAction.open();
}
