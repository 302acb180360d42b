import type { Host } from "../../lib/visit/host-element.ts";
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
	readonly actions: {
		readonly box: MarginBoxActions;
		readonly card: CardActions;
	};
}

/**
 * Everything of ours that stands in a page, in the closed shadow root of our one element, which the page cannot look
 * into. No node of the page is touched; `remove` takes it out again.
 */
export function drawVisit(host: Host, options: VisitOptions): VisitUi {
	const { frameUrl, words, actions, theme } = options;
	const { element, shadow } = host;
	element.lang = options.lang;
	element.dir = options.dir;
	if (theme !== "system") element.dataset.theme = theme;
	shadow.adoptedStyleSheets = [tokens, hostStyles, cardStyles].map((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		return sheet;
	});
	host.attach(); // fully dressed: the page sees one change
	return {
		showMargin: makeMarginBox(shadow, frameUrl, words.box, actions.box),
		showCard: makeCard(shadow, words.card, actions.card),
		remove: host.remove,
	};
}
