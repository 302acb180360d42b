import type { VisitUi } from "../../lib/visit/ui.ts";
import cardStyles from "../card/card.css?inline";
import { type CardActions, type CardWords, makeCard } from "../card/card.ts";
import tokens from "../tokens.css?inline";
import hostStyles from "./host.css?inline";
import {
	type MarginBoxActions,
	type MarginBoxWords,
	makeMarginBox,
} from "./margin-box.ts";

export interface VisitOptions {
	/** Address of the margin's page. */
	readonly frameUrl: string;
	readonly words: { readonly box: MarginBoxWords; readonly card: CardWords };
	readonly lang: string;
	readonly dir: "ltr" | "rtl";
	readonly theme: "system" | "light" | "dark";
	readonly actions: MarginBoxActions & CardActions;
}

/** Name of our one element in a page. */
export const hostName = "glossator-margin";

/**
 * Everything of ours that stands in a page: one element with a closed shadow root, which the page cannot look into. No
 * node of the page is touched; `remove` takes it out again.
 */
export function drawVisit(document: Document, options: VisitOptions): VisitUi {
	const { frameUrl, words, actions, theme } = options;
	const host = document.createElement(hostName);
	host.lang = options.lang;
	host.dir = options.dir;
	if (theme !== "system") host.dataset.theme = theme;
	const root = host.attachShadow({ mode: "closed" });
	root.adoptedStyleSheets = [tokens, hostStyles, cardStyles].map((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		return sheet;
	});
	const showMargin = makeMarginBox(root, frameUrl, words.box, actions);
	const showCard = makeCard(root, words.card, actions);
	document.documentElement.append(host);
	return { showMargin, showCard, remove: () => host.remove() };
}
