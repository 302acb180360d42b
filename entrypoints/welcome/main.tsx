import { render } from "preact";
import {
	Welcome,
	type WelcomeActions,
} from "../../components/welcome/Welcome.tsx";
import { browser, uiWords } from "../../lib/messaging/browser.ts";
import { preparePage } from "../../lib/messaging/prepare-page.ts";
import { followSettings } from "../../lib/settings/follow-settings.ts";
import { askForEverySite } from "../../lib/settings/grants.ts";
import { newsHosts } from "../../lib/settings/news-hosts.ts";
import { changeSettings } from "../../lib/settings/store.ts";

/** The page that opens on install, and at no other time. */
const words = uiWords();
const root = preparePage(words);
const listed = Object.values(newsHosts).flat();

const actions: WelcomeActions = {
	start: async ({ where, register }) => {
		// The question first: the browser asks it within this click only.
		const granted = where !== "all" || (await askForEverySite());
		await changeSettings(browser.storage.local, (now) => ({
			...now,
			register,
			mode: where === "request" ? "button" : "auto",
		}));
		return granted;
	},
};

followSettings(({ mode, register }) =>
	render(
		<Welcome
			view={{
				where: mode === "button" ? "request" : "news",
				register,
				newsHosts: listed,
			}}
			actions={actions}
			words={words}
		/>,
		root,
	),
);
