import type { WordKey } from "../../lib/words/catalogue.ts";
import type { VisitOptions } from "./draw-visit.ts";

/**
 * The few words of what stands in a page, without the rest of the catalogue.
 * @param find - a message by its key, as the browser's own i18n gives it
 * @param lang - BCP 47, for the plural
 */
export function visitWords(
	find: (key: WordKey) => string,
	lang: string,
): VisitOptions["words"] {
	const plural = new Intl.PluralRules(lang);
	const tabKeys = { one: "tab_open_one", other: "tab_open_other" } as const;
	return {
		box: {
			frame: find("frame_title"),
			resize: find("frame_resize"),
			tab(count) {
				const one = plural.select(count) === "one" && find(tabKeys.one);
				return (one || find(tabKeys.other)).replace("{count}", String(count));
			},
		},
		card: {
			kind: {
				law: find("card_law"),
				idea: find("card_idea"),
				claim: find("card_claim"),
			},
			open: find("card_open"),
			next: find("card_next"),
			nextLabel: find("card_next_label"),
			close: find("card_close"),
			label: find("card_label"),
		},
	};
}
