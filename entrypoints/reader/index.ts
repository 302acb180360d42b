import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { findRuntime } from "../../lib/messaging/native.ts";
import type { Barrier } from "../../lib/messaging/protocol.ts";
import { report } from "../../lib/messaging/report.ts";
import { couldBeAiRegulation } from "../../lib/page/gate.ts";
import { claimDocument } from "../../lib/visit/claim-document.ts";
import { sameOriginFrames } from "../../lib/visit/watch-gate.ts";
import { visit } from "./visit.ts";

/** Injected once the gate, or the person, says yes. Its value goes back to whoever injected it. */
export default defineUnlistedScript((): Barrier | null => {
	if (document.contentType === "application/pdf") return "pdf";
	if (!holdsTheStory()) return null;
	const leaving = new AbortController();
	const isNew = claimDocument({
		isAlive: () => findRuntime() !== null && !leaving.signal.aborted,
		leave: () => leaving.abort(),
	});
	if (isNew)
		visit(document, leaving).catch((error: unknown) => {
			leaving.abort();
			report(error, "beginning to read a page");
		});
	return null;
});

/** Where the story stands in a same-origin frame, the reader there takes it, and nobody else. */
function holdsTheStory(): boolean {
	if (window !== window.top) return couldBeAiRegulation(document);
	return (
		couldBeAiRegulation(document) ||
		!sameOriginFrames(document).some(couldBeAiRegulation)
	);
}
