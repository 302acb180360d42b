import type { Page } from "puppeteer-core";
import type { MarginView } from "../../../components/margin/view.ts";
import type { Reply } from "../../messaging/protocol.ts";
import type { OpenBrowser } from "./open-browser.ts";

/**
 * Open one of the extension's own pages in a tab.
 * @param file - "options.html", say
 * @throws where it has not loaded within 20 seconds
 */
export async function openExtensionPage(
	open: OpenBrowser,
	file: string,
): Promise<Page> {
	const page = await open.driver.newPage();
	const url = `${open.extensionOrigin}/${file}`;
	// Firefox loads the page but never says so to the driver: look for it instead of waiting for the answer.
	page.goto(url).catch(() => {});
	await until(20_000, `${file} to open`, () =>
		page
			.evaluate(
				(wanted) =>
					location.href.startsWith(wanted) &&
					document.readyState === "complete",
				url,
			)
			// The document may be exchanged while it is being asked.
			.catch(() => false),
	);
	return page;
}

/** Say something to the background as one of our own pages; answers with its Result. */
export function sayFrom(
	page: Page,
	type: string,
	said: unknown,
): Promise<unknown> {
	return page.evaluate(
		async (envelope) => {
			const api = (Reflect.get(globalThis, "browser") ??
				Reflect.get(globalThis, "chrome")) as {
				runtime: { sendMessage(message: unknown): Promise<unknown> };
			};
			return await api.runtime.sendMessage(envelope);
		},
		{ type, said },
	);
}

/**
 * The number of the tab that shows an address; null where there is none.
 * @param page - one of the extension's own pages
 */
export function findTab(page: Page, url: string): Promise<number | null> {
	return page.evaluate(async (wanted) => {
		const api = (Reflect.get(globalThis, "browser") ??
			Reflect.get(globalThis, "chrome")) as {
			tabs: {
				query(filter: object): Promise<{ id?: number; url?: string }[]>;
			};
		};
		const tabs = await api.tabs.query({});
		return tabs.find((tab) => tab.url === wanted)?.id ?? null;
	}, url);
}

/** What the margin of a tab has to show just now. */
export async function askView(page: Page, tabId: number): Promise<MarginView> {
	const reply = (await sayFrom(page, "view:get", {
		tabId,
		nonce: null,
	})) as Reply<MarginView>;
	if (!reply.ok) throw new Error(`view:get: ${reply.code}: ${reply.detail}`);
	return reply.value;
}

/** Wait until a tab's page has been read and glossed. */
export async function waitForView(
	page: Page,
	tabId: number,
	withinMs: number,
): Promise<MarginView> {
	let view: MarginView | null = null;
	await until(withinMs, "the page to be read", async () => {
		view = await askView(page, tabId);
		return view.state !== "reading" && view.state !== "no-page";
	});
	if (!view)
		throw new Error("unreachable: a view was read before the wait ended");
	return view;
}

/**
 * Ask again and again until the answer is yes.
 * @param what - what is waited for, for the error
 * @throws where it has not been within the time
 */
export async function until(
	withinMs: number,
	what: string,
	isSo: () => boolean | Promise<boolean>,
): Promise<void> {
	const end = Date.now() + withinMs;
	while (!(await isSo())) {
		if (Date.now() > end)
			throw new Error(`waited ${withinMs / 1000} s for ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}
