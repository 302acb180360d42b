import type { Session } from "./launch.ts";
import { inBrowserWindow } from "./toolbar.ts";

export type Command = "toggle-margin" | "next-passage" | "previous-passage";

/**
 * Use one of the extension's keyboard shortcuts on the tab in front. The keys themselves are the browser's and reach no
 * page, so the browser is told as its keyboard would tell it: Firefox by the key element that it made for the shortcut,
 * Chromium by the event that it sends to the worker.
 */
export async function useShortcut(
	session: Session,
	command: Command,
): Promise<void> {
	if (session.name === "firefox") {
		await inBrowserWindow(session, pressKey(session.open.extensionId, command));
		return;
	}
	const { driver, extensionOrigin } = session.open;
	const target = await driver.waitForTarget(
		(one) =>
			one.type() === "service_worker" && one.url().startsWith(extensionOrigin),
	);
	const worker = await target.worker();
	await worker?.evaluate(async (name) => {
		interface Api {
			tabs: { query(filter: object): Promise<object[]> };
			commands: {
				onCommand: { dispatch(command: string, tab: object | undefined): void };
			};
		}
		const chrome = Reflect.get(globalThis, "chrome") as Api;
		const [front] = await chrome.tabs.query({
			active: true,
			lastFocusedWindow: true,
		});
		chrome.commands.onCommand.dispatch(name, front);
	}, command);
}

function pressKey(extensionId: string, command: Command): string {
	return `(async () => {
		const { shortcuts } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension;
		const commands = (await shortcuts.allCommands()).filter(({ shortcut }) => shortcut);
		const keys = shortcuts.keysetsMap.get(window).children;
		keys[commands.findIndex(({ name }) => name === ${JSON.stringify(command)})].doCommand();
	})()`;
}
