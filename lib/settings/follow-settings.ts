import { browser } from "../messaging/browser.ts";
import { report } from "../messaging/report.ts";
import type { Settings } from "./settings.ts";
import { readChange, readSettings } from "./store.ts";

/** Keep one of our pages in step with what the person chose, here or elsewhere; also dresses the page in their theme. */
export function followSettings(onSettings: (settings: Settings) => void): void {
	const take = (settings: Settings) => {
		const { dataset } = document.documentElement;
		if (settings.theme === "system") delete dataset.theme;
		else dataset.theme = settings.theme;
		onSettings(settings);
	};
	browser.storage.local.onChanged.addListener((changes) => {
		const settings = readChange(changes);
		if (settings) take(settings);
	});
	readSettings(browser.storage.local).then(take, (error: unknown) =>
		report(error, "reading the settings"),
	);
}
