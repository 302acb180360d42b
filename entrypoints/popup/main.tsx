import { render } from "preact";
import {
	Popup,
	type PopupActions,
	type PopupView,
} from "../../components/popup/Popup.tsx";
import { askBackground } from "../../lib/messaging/ask-background.ts";
import { browser, openPanel, uiWords } from "../../lib/messaging/browser.ts";
import { hearBackground } from "../../lib/messaging/hear-background.ts";
import { preparePage } from "../../lib/messaging/prepare-page.ts";
import type { TabState } from "../../lib/messaging/protocol.ts";
import { report } from "../../lib/messaging/report.ts";
import { followSettings } from "../../lib/settings/follow-settings.ts";
import {
	askForEverySite,
	mayReadEverySite,
} from "../../lib/settings/grants.ts";
import { isNewsHost } from "../../lib/settings/news-hosts.ts";
import { defaultSettings, withSite } from "../../lib/settings/settings.ts";
import { changeSettings } from "../../lib/settings/store.ts";

/** The popup of the toolbar button. On a page that is not read by itself, pressing the button is asking for it. */
const words = uiWords();
const root = preparePage(words);

let settings = defaultSettings;
let view: PopupView | null = null;
let asked = false;
let loading = false;
/** Something changed while the last state was being loaded. */
let outdated = false;

followSettings((now) => {
	settings = now;
	refresh();
});
hearBackground({
	"view:changed": refresh,
	"margin:show": () => undefined,
});

function refresh(): void {
	outdated = true;
	if (loading) return;
	loading = true;
	loadUntilCurrent()
		.catch((error: unknown) => report(error, "loading the popup"))
		.finally(() => {
			loading = false;
		});
}

async function loadUntilCurrent(): Promise<void> {
	while (outdated) {
		outdated = false;
		await load();
	}
}

async function load(): Promise<void> {
	const [front] = await browser.tabs.query({
		active: true,
		currentWindow: true,
	});
	if (front?.id === undefined) return;
	const everySite = await mayReadEverySite();
	let tab = await askBackground("tab:state", { tabId: front.id });
	if (!tab.ok) return;
	const watched = isWatched(tab.value, everySite);
	if (tab.value.status === "not-run" && !watched && !asked) {
		asked = true;
		tab = await askBackground("tab:explain", { tabId: front.id });
		if (!tab.ok) return;
	}
	const shows = ["ready", "nothing-found"].includes(tab.value.status);
	const margin = shows
		? await askBackground("view:get", { tabId: front.id, nonce: null })
		: null;
	view = {
		// In a private window nothing is kept, so there is no switch that would be.
		tab: tab.value.isPrivate ? { ...tab.value, host: null } : tab.value,
		margin: margin?.ok ? margin.value : null,
		watched,
		everySite,
	};
	render(<Popup view={view} actions={actions} words={words} />, root);
}

/** The gate looks at this site by itself. */
function isWatched({ host }: TabState, everySite: boolean): boolean {
	return (
		settings.mode === "auto" && host !== null && (everySite || isNewsHost(host))
	);
}

const actions: PopupActions = {
	openMargin: () =>
		act(async ({ tabId, place }) => {
			// The panel first of all: the browser opens it for this very click only.
			if (
				place === null ||
				(place === "tab" && settings.withoutRoom === "panel")
			)
				await openPanel(tabId);
			else await askBackground("margin:open", { tabId });
			window.close();
		}),
	openOptions: (at) =>
		act(async () => {
			const path = `/options.html${at ? `#${at}` : ""}` as const;
			await browser.tabs.create({ url: browser.runtime.getURL(path) });
			window.close();
		}),
	setSite: (on) =>
		act(async ({ host }) => {
			if (host === null) return;
			await changeSettings(browser.storage.local, (now) =>
				withSite(now, host, on),
			);
		}),
	readPage: () =>
		act(async ({ tabId }) => {
			asked = true;
			await askBackground("tab:explain", { tabId });
			refresh();
		}),
	grantEverySite: () =>
		act(async () => {
			await askForEverySite();
			refresh();
		}),
	readText: async (text) => {
		const answer = await askBackground("text:gloss", { text });
		return answer.ok ? answer.value : null;
	},
};

function act(work: (tab: TabState) => Promise<unknown>): void {
	if (!view) return;
	work(view.tab).catch((error: unknown) =>
		report(error, "answering in the popup"),
	);
}
