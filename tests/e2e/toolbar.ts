import type { Page } from "puppeteer-core";
import { bidi } from "./closed-root.ts";
import type { Session } from "./launch.ts";
import { waitFor } from "./page-side.ts";

/**
 * Press the extension's toolbar button while a page is in front: opens the popup and, as for a person's hand, gives the
 * extension leave for this one tab.
 */
export async function pressToolbarButton(
	session: Session,
	page: Page,
): Promise<void> {
	await closePopup(session); // the button would only close it
	await page.bringToFront();
	if (session.name === "firefox") await pressInFirefox(session);
	else {
		const extensions = await session.open.driver.extensions();
		await extensions.get(session.open.extensionId)?.triggerAction(page);
	}
}

/** One that was opened before may still stand there, since nobody clicked elsewhere. */
async function closePopup({ desk }: Session): Promise<void> {
	await waitFor("the last popup to close", () =>
		desk.evaluate(() => {
			const { extension } = (Reflect.get(globalThis, "browser") ??
				Reflect.get(globalThis, "chrome")) as {
				extension: { getViews(filter: object): Window[] };
			};
			const open = extension.getViews({ type: "popup" });
			for (const popup of open) popup.close();
			return open.length === 0;
		}),
	);
}

/** No protocol has a word for this button; the browser's own window has. */
async function pressInFirefox(session: Session): Promise<void> {
	await inBrowserWindow(
		session,
		`(async () => {
			const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
			const extension = ExtensionParent.GlobalManager.extensionMap.get(${JSON.stringify(session.open.extensionId)});
			await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
			return "pressed";
		})()`,
	);
}

/** Run a script in Firefox's own window. */
export async function inBrowserWindow(
	session: Session,
	expression: string,
): Promise<unknown> {
	const connection = bidi(session);
	const tree = await connection.send("browsingContext.getTree", {
		"moz:scope": "chrome",
	});
	const window = tree.result.contexts?.find(({ url }) =>
		url.endsWith("/browser.xhtml"),
	);
	if (!window) throw new Error("Firefox shows no window of its own");
	const said = await connection.send("script.evaluate", {
		expression,
		target: { context: window.context },
		awaitPromise: true,
		userActivation: true,
	});
	if (said.result.exceptionDetails)
		throw new Error(said.result.exceptionDetails.text);
	return said.result.result?.value;
}
