import { render } from "preact";
import {
	Options,
	type OptionsActions,
} from "../../components/options/Options.tsx";
import type { MarginView } from "../../lib/desk/view.ts";
import { askBackground } from "../../lib/messaging/ask-background.ts";
import { browser, uiWords } from "../../lib/messaging/browser.ts";
import { preparePage } from "../../lib/messaging/prepare-page.ts";
import { report } from "../../lib/messaging/report.ts";
import { followSettings } from "../../lib/settings/follow-settings.ts";
import {
	askForEverySite,
	giveBackEverySite,
	mayReadEverySite,
	onGrantsChanged,
} from "../../lib/settings/grants.ts";
import { newsHosts } from "../../lib/settings/news-hosts.ts";
import { type Settings, withSite } from "../../lib/settings/settings.ts";
import { changeSettings } from "../../lib/settings/store.ts";

/** The options page: every change holds at once, here and in every open margin. */
const words = uiWords();
const root = preparePage(words);
const listed = Object.values(newsHosts).flat();

let settings: Settings | null = null;
let everySite = false;
let dataset: MarginView["dataset"] | null = null;

followSettings((now) => {
	settings = now;
	draw();
});
onGrantsChanged(readGrants);
readGrants();
act(async () => {
	const answer = await askBackground("dataset:about", {});
	if (answer.ok) dataset = answer.value;
	draw();
});

const actions: OptionsActions = {
	change: (part) => change((now) => ({ ...now, ...part })),
	setEverySite: (on) => act(on ? askForEverySite : giveBackEverySite),
	switchOn: (host) => change((now) => withSite(now, host, true)),
};

function draw(): void {
	if (!settings || !dataset) return;
	render(
		<Options
			view={{ settings, everySite, newsHosts: listed, dataset, syncs: false }}
			actions={actions}
			words={words}
		/>,
		root,
	);
}

function readGrants(): void {
	act(async () => {
		everySite = await mayReadEverySite();
		draw();
	});
}

function change(how: (now: Settings) => Settings): void {
	act(() => changeSettings(browser.storage.local, how));
}

function act(work: () => Promise<unknown>): void {
	work().catch((error: unknown) => report(error, "changing an option"));
}
