import { defineBackground } from "wxt/utils/define-background";
import { openDesk } from "../../lib/desk/desk.ts";
import { makeRateLimit } from "../../lib/desk/rate-limit.ts";
import { openSession } from "../../lib/desk/session.ts";
import { browser, openPanel } from "../../lib/messaging/browser.ts";
import { makeListener } from "../../lib/messaging/listen.ts";
import { report } from "../../lib/messaging/report.ts";
import {
	changeSettings,
	readChange,
	readSettings,
} from "../../lib/settings/store.ts";
import { openEngine } from "./engine.ts";
import { keepGrants } from "./grants.ts";
import { listenToPerson } from "./shortcuts.ts";
import { makeTabs, tellPages } from "./tabs.ts";

/**
 * Listeners register in the first turn, synchronously: the event that woke the worker is delivered only to those. One
 * classic script and no module: Chromium compiles all functions of a module worker at every start, of this one only
 * those that are called (a quarter of a megabyte: 5 ms against 70 ms).
 */
export default defineBackground({
	main: () => {
		const { local, session } = browser.storage;
		const desk = openDesk({
			engine: openEngine(),
			session: openSession(session ?? null),
			settings: {
				read: () => readSettings(local),
				change: (change) => changeSettings(local, change),
			},
			tabs: makeTabs(),
			tellPages,
			openPanel,
			report,
			makeNonce,
			pause: () => new Promise((done) => setTimeout(done)),
		});
		const withinRate = makeRateLimit({ burst: 60, perSecond: 10 }, Date.now);
		const mayRead = makeRateLimit({ burst: 12, perSecond: 1 }, Date.now);
		browser.runtime.onMessage.addListener(
			makeListener(desk.handlers, {
				ownId: browser.runtime.id,
				ownOrigin: new URL(browser.runtime.getURL("/")).origin,
				mayAct: (tabId, type) =>
					withinRate(`${tabId}`) &&
					(type !== "gloss:ask" || mayRead(`${tabId}`)),
				report,
			}),
		);
		browser.storage.local.onChanged.addListener((changes) => {
			const settings = readChange(changes);
			if (!settings) return;
			desk
				.obey(settings)
				.catch((error: unknown) => report(error, "obeying the settings"));
		});
		listenToPerson(desk);
		keepGrants();
	},
});

/** 128 random bits in hexadecimal. */
function makeNonce(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(
		"",
	);
}
