import { render } from "preact";
import { Margin } from "../../components/margin/Margin.tsx";
import type {
	MarginActions,
	MarginTarget,
	MarginView,
} from "../../components/margin/view.ts";
import { askBackground } from "../../lib/messaging/ask-background.ts";
import { browser, uiWords } from "../../lib/messaging/browser.ts";
import { preparePage } from "../../lib/messaging/prepare-page.ts";
import type { PageRef } from "../../lib/messaging/protocol.ts";
import { report } from "../../lib/messaging/report.ts";
import { followSettings } from "../../lib/settings/follow-settings.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import { changeSettings } from "../../lib/settings/store.ts";
import { type Beside, standBeside } from "./beside.ts";

/**
 * The margin: in a frame that our reader mounted, or in the browser's own panel. It stays empty until it knows whose
 * margin it is; in a stranger's frame it never does.
 */
const words = uiWords();
const root = preparePage(words);

let ref: PageRef | null = null;
let view: MarginView | null = null;
let target: MarginTarget | null = null;
let settings: Settings | null = null;

const beside: Beside = {
	onPage: (found) => {
		ref = found;
		refresh();
	},
	onChanged: refresh,
	onShow: (wanted) => {
		target = { ...wanted }; // a new object moves there again
		draw();
	},
};
const close = standBeside(beside);
followSettings((now) => {
	settings = now;
	draw();
});

function refresh(): void {
	load().catch((error: unknown) => report(error, "loading the margin"));
}

async function load(): Promise<void> {
	const asked = ref;
	if (!asked) return;
	const answer = await askBackground("view:get", asked);
	if (asked !== ref) return; // the tab changed meanwhile
	if (answer.ok) view = answer.value;
	else if (answer.code !== "not-allowed")
		view = view && { ...view, state: "error" };
	draw();
}

function draw(): void {
	if (!view || !settings) return;
	render(
		<Margin
			view={view}
			actions={actions}
			settings={{ register: settings.register }}
			words={words}
			target={target}
		/>,
		root,
	);
}

const actions: MarginActions = {
	reveal: (mention) =>
		ask((page) => askBackground("page:reveal", { ...page, mention })),
	close: () => ask(close),
	setRegister: (register) =>
		ask(() =>
			changeSettings(browser.storage.local, (now) => ({ ...now, register })),
		),
	openSettings: () => ask(() => browser.runtime.openOptionsPage()),
	retry: () => ask((page) => askBackground("page:again", page)),
};

/** Do what the person asked for; a failure is reported, and the margin stays as it is. */
function ask(work: (page: PageRef) => Promise<unknown>): void {
	if (!ref) return;
	work(ref).catch((error: unknown) => report(error, "answering in the margin"));
}
