import type { TabState } from "../../lib/messaging/protocol.ts";
import type { Words } from "../../lib/words/words.ts";
import type { MarginView } from "../margin/view.ts";
import { Icon } from "../shapes/Icon.tsx";
import { WordsContext } from "../words/context.ts";
import { Body } from "./Body.tsx";
import { SiteSwitch } from "./SiteSwitch.tsx";

/** What the popup draws. */
export interface PopupView {
	readonly tab: TabState;
	/** What the margin of this tab draws; null where there is none. */
	readonly margin: MarginView | null;
	/** The site is one that is read without being asked. */
	readonly watched: boolean;
	/** Every site was granted. */
	readonly everySite: boolean;
}

/** What a person can do in the popup; the entrypoint answers. */
export interface PopupActions {
	openMargin(): void;
	/** @param at - an anchor of the options page, or none */
	openOptions(at?: string): void;
	setSite(on: boolean): void;
	/** Read this page now, because the person asks. */
	readPage(): void;
	/** Ask the browser for every site. */
	grantEverySite(): void;
	/** Gloss pasted words; null where that failed. */
	readText(text: string): Promise<MarginView | null>;
}

/** The popup of the toolbar button: what was found here, on or off for this site, and why nothing was found. */
export function Popup({
	view,
	actions,
	words,
}: {
	view: PopupView;
	actions: PopupActions;
	words: Words;
}) {
	const { tab, everySite } = view;
	return (
		<WordsContext.Provider value={words}>
			<div class="popup" lang={words.lang} dir={words.dir}>
				<header class="bar">
					<span class="brand">
						<Icon of="logo" />
						{words.say("ext_name")}
					</span>
					<button
						class="ib"
						type="button"
						aria-label={words.say("bar_options")}
						title={words.say("bar_options")}
						onClick={() => actions.openOptions()}
					>
						<Icon of="options" />
					</button>
				</header>
				<main>
					<Body view={view} actions={actions} />
					{tab.host !== null && (
						<SiteSwitch
							host={tab.host}
							on={tab.status !== "off-here"}
							onChange={actions.setSite}
						/>
					)}
				</main>
				<footer class="ft meta">
					<p>
						{words.say("popup_privacy")}{" "}
						<button
							class="link"
							type="button"
							onClick={() => actions.openOptions("sees")}
						>
							{words.say("popup_what_it_sees")}
						</button>
					</p>
					{!everySite && tab.status !== "cannot-run" && (
						<p>
							<button
								class="link"
								type="button"
								onClick={actions.grantEverySite}
							>
								{words.say("popup_grant_all")}
							</button>
						</p>
					)}
				</footer>
			</div>
		</WordsContext.Provider>
	);
}
