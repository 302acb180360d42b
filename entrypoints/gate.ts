import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { findRuntime } from "../lib/messaging/native.ts";
import type {
	ContentToBackground,
	Envelope,
	Said,
} from "../lib/messaging/protocol.ts";
import { couldBeAiRegulation } from "../lib/page/gate.ts";
import { watchGate } from "../lib/visit/watch-gate.ts";

/** The kilobyte or two that runs on news pages: one question, and one message if the answer is yes. */
export default defineUnlistedScript(() => {
	watchGate(document, couldBeAiRegulation, (inFrame) => {
		const envelope: Envelope<
			"page:maybe",
			Said<ContentToBackground, "page:maybe">
		> = { type: "page:maybe", said: { inFrame } };
		const tell = (triesLeft: number): void => {
			findRuntime()
				?.sendMessage(envelope)
				.catch(() => {
					// The background was stopped in the middle and wakes to the next message. Where the extension was
					// updated under this page there is no runtime any more: its next visit has the new gate.
					if (triesLeft > 0) setTimeout(() => tell(triesLeft - 1), 500);
				});
		};
		tell(2);
	});
});
