import type { Page } from "puppeteer-core";
import { inject } from "vitest";
import type { MarginView } from "../../components/margin/view.ts";
import { findBrowser, howToInstall } from "../../lib/cli/browsers.ts";
import {
	findTab,
	openExtensionPage,
	waitForView,
} from "../../lib/cli/start/extension-page.ts";
import {
	newsOrigin,
	type OpenBrowser,
	openBrowser,
} from "../../lib/cli/start/open-browser.ts";
import { type Newsroom, startNewsroom } from "../newsroom/server.ts";

/** A window wide enough for the margin to stand beside every story of the newsroom. */
export const wide = { width: 1360, height: 900 };
/** No room beside the article, but no phone either. */
export const middling = { width: 1000, height: 800 };
/** Below the width at which the margin becomes a sheet. */
export const narrow = { width: 600, height: 800 };

/** One browser with the extension and its newsroom: what a file of journeys shares. */
export interface Session {
	readonly name: "chromium" | "firefox";
	readonly open: OpenBrowser;
	readonly newsroom: Newsroom;
	/** One of the extension's own pages, from which the background can be asked. */
	readonly desk: Page;
	/** Open an address of the newsroom in a tab of its own, in front. */
	visit(path: string, size?: { width: number; height: number }): Promise<Page>;
	/** What the background has to show for a tab, once its page has been read. */
	viewOf(page: Page): Promise<MarginView>;
	tabOf(page: Page): Promise<number>;
	close(): Promise<void>;
}

export async function launch(): Promise<Session> {
	const name = inject("browser");
	const wanted =
		name === "firefox"
			? (["firefox"] as const)
			: (["chromium", "chrome", "edge"] as const);
	const browser = findBrowser(wanted);
	if (!browser) throw new Error(howToInstall(wanted));
	const newsroom = await startNewsroom();
	const open = await openBrowser({
		browser,
		extensionDir: inject("extensionDir"),
		newsroomPort: newsroom.port,
		headless: true,
		offline: true,
		size: wide,
	});
	const desk = await openExtensionPage(open, "options.html");
	const tabOf = async (page: Page) => {
		// The page is asked: Firefox's driver does not notice a way back through the history.
		const url = await page.evaluate(() => location.href);
		const tabId = await findTab(desk, url);
		if (tabId === null) throw new Error(`no tab shows ${url}`);
		return tabId;
	};
	return {
		name,
		open,
		newsroom,
		desk,
		tabOf,
		visit: async (path, size = wide) => {
			const page = await open.driver.newPage();
			await page.setViewport(size);
			await page.goto(`${newsOrigin}${path}`, { timeout: 60_000 });
			await page.bringToFront();
			return page;
		},
		viewOf: async (page) => waitForView(desk, await tabOf(page), 60_000),
		close: async () => {
			await open.close();
			await newsroom.close();
		},
	};
}
