import type { VisitOptions } from "../../components/host/draw-visit.ts";
import { findMessage } from "../../lib/messaging/native.ts";
import { words } from "../../lib/words/words.ts";

/** The few words that stand in the page, in the browser's language. */
export function visitWords(): Pick<VisitOptions, "words" | "lang" | "dir"> {
	const { say, lang, dir } = words(findMessage);
	return {
		lang,
		dir,
		words: {
			box: {
				frame: say("frame_title"),
				resize: say("frame_resize"),
				tab: (count) => say("tab_open", { count }),
			},
			card: {
				kind: {
					law: say("card_law"),
					idea: say("card_idea"),
					claim: say("card_claim"),
				},
				open: say("card_open"),
				next: say("card_next"),
				nextLabel: say("card_next_label"),
				close: say("card_close"),
				label: say("card_label"),
			},
		},
	};
}
