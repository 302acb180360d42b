import { browser } from "../../lib/messaging/browser.ts";
import { report } from "../../lib/messaging/report.ts";
import { grantedScriptId, scriptForGranted } from "../../lib/settings/sites.ts";

/** Run the gate on the sites that the person granted beyond the fixed list, and stop when it is taken back. */
export function keepGrants(): void {
	const renew = () => {
		registerGate().catch((error: unknown) =>
			report(error, "registering the gate on granted sites"),
		);
	};
	browser.permissions.onAdded.addListener(renew);
	browser.permissions.onRemoved.addListener(renew);
	browser.runtime.onInstalled.addListener(renew);
	browser.runtime.onStartup.addListener(renew);
}

async function registerGate(): Promise<void> {
	const { origins = [] } = await browser.permissions.getAll();
	const script = scriptForGranted(origins);
	const filter = { ids: [grantedScriptId] };
	const present = await browser.scripting.getRegisteredContentScripts(filter);
	if (present.length > 0)
		await browser.scripting.unregisterContentScripts(filter);
	if (script) await browser.scripting.registerContentScripts([script]);
}
