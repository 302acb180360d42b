import type { Page } from "puppeteer-core";
import { newsOrigin } from "../../lib/cli/start/open-browser.ts";
import type { Session } from "./launch.ts";
import { waitFor } from "./page-side.ts";
import { inBrowserWindow } from "./toolbar.ts";

/**
 * Allow the extension in private windows, as a person does in the browser's settings, and open a story in one. The
 * extension starts anew, so pages of its own that were open before are gone.
 */
export async function visitPrivately(
	session: Session,
	path: string,
): Promise<Page> {
	const url = `${newsOrigin}${path}`;
	return session.name === "firefox"
		? inFirefox(session, url)
		: inChromium(session, url);
}

interface DeveloperApi {
	updateProfileConfiguration(change: object): Promise<void>;
	updateExtensionConfiguration(change: object): Promise<void>;
}

async function inChromium(session: Session, url: string): Promise<Page> {
	const { driver, extensionId, extensionOrigin } = session.open;
	const settings = await driver.newPage();
	await settings.goto("chrome://extensions");
	await settings.evaluate(async (id) => {
		const chrome = Reflect.get(globalThis, "chrome") as {
			developerPrivate: DeveloperApi;
		};
		// An unpacked extension that starts anew is only let in where developer mode is on.
		await chrome.developerPrivate.updateProfileConfiguration({
			inDeveloperMode: true,
		});
		await chrome.developerPrivate.updateExtensionConfiguration({
			extensionId: id,
			incognitoAccess: true,
		});
	}, extensionId);
	const opener = await driver.newPage();
	await waitFor("the extension to start anew", () =>
		opener.goto(`${extensionOrigin}/options.html`).then(
			() => true,
			() => false, // still starting
		),
	);
	await opener.evaluate(async (address) => {
		const chrome = Reflect.get(globalThis, "chrome") as {
			windows: { create(options: object): Promise<object> };
		};
		await chrome.windows.create({ incognito: true, url: address });
	}, url);
	const target = await driver.waitForTarget((one) => one.url() === url);
	const page = await target.page();
	if (!page) throw new Error("the private window shows no page");
	return page;
}

async function inFirefox(session: Session, url: string): Promise<Page> {
	await inBrowserWindow(
		session,
		`(async () => {
			const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
			const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
			const id = ${JSON.stringify(session.open.extensionId)};
			const { extension } = WebExtensionPolicy.getByID(id);
			await ExtensionPermissions.add(id, { permissions: ["internal:privateBrowsingAllowed"], origins: [] }, extension);
			await (await AddonManager.getAddonByID(id)).reload();
			const opened = OpenBrowserWindow({ private: true });
			await new Promise((resolve) => opened.addEventListener("load", resolve, { once: true }));
		})()`,
	);
	let page: Page | undefined;
	await waitFor("the private window", async () => {
		const pages = await session.open.driver.pages();
		page = pages.find((one) => one.url() === "about:privatebrowsing");
		return page !== undefined;
	});
	if (!page) throw new Error("unreachable: a private page was found");
	await page.goto(url);
	return page;
}
