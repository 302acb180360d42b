import type { VisitOptions } from "../../components/host/draw-visit.ts";
import { findMessage } from "../../lib/messaging/native.ts";
import { fewWords } from "../../lib/words/few-words.ts";

/** The few words that stand in the page, in the browser's language. */
export function visitWords(): Pick<VisitOptions, "words" | "lang" | "dir"> {
	const { say, count, lang, dir } = fewWords(findMessage);
	return {
		lang,
		dir,
		words: {
			box: {
				frame: say("frame_title"),
				resize: say("frame_resize"),
				tab: (passages) => count("tab_open", passages),
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
