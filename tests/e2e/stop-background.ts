import type { Session } from "./launch.ts";
import { waitFor } from "./page-side.ts";
import { inBrowserWindow } from "./toolbar.ts";

/** End the worker (Chromium) or the event page (Firefox), as the browser does when it is idle or short of memory. */
export async function stopBackground(session: Session): Promise<void> {
	const { name, open } = session;
	if (name === "firefox") {
		await inBrowserWindow(session, terminate(open.extensionId));
		return;
	}
	const target = open.driver
		.targets()
		.find(
			(one) =>
				one.type() === "service_worker" &&
				one.url().startsWith(open.extensionOrigin),
		);
	await (await target?.worker())?.close();
	await waitFor(
		"the worker to end",
		() => !target || !open.driver.targets().includes(target),
	);
}

function terminate(extensionId: string): string {
	return `(async () => {
		const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
		const extension = ExtensionParent.GlobalManager.extensionMap.get(${JSON.stringify(extensionId)});
		await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
	})()`;
}
