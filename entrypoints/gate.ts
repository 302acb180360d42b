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
		findRuntime()
			?.sendMessage(envelope)
			.catch(() => {
				// The extension was updated under this page: its next visit has the new gate.
			});
	});
});
