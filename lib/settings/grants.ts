import { browser } from "../messaging/browser.ts";
import { everySite } from "./news-hosts.ts";
import { grantsEverySite } from "./sites.ts";

/** What the person granted beyond the fixed list of news sites. */
export async function mayReadEverySite(): Promise<boolean> {
	const { origins = [] } = await browser.permissions.getAll();
	return grantsEverySite(origins);
}

/** Ask the browser for every site. Only in answer to a click, before anything is awaited. */
export function askForEverySite(): Promise<boolean> {
	return browser.permissions.request({ origins: [everySite] });
}

export function giveBackEverySite(): Promise<boolean> {
	return browser.permissions.remove({ origins: [everySite] });
}

export function onGrantsChanged(listener: () => void): void {
	browser.permissions.onAdded.addListener(listener);
	browser.permissions.onRemoved.addListener(listener);
}
