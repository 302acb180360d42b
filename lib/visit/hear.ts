import { findRuntime, type NativeListener } from "../messaging/native.ts";
import type {
	Answer,
	BackgroundToContent,
	Envelope,
	Said,
} from "../messaging/protocol.ts";

export type Hearing = {
	[T in keyof BackgroundToContent]: (
		said: Said<BackgroundToContent, T>,
	) => Answer<BackgroundToContent, T>;
};

/** Answer what the background says to this page, until the visit ends. */
export function hear(hearing: Hearing, signal: AbortSignal): void {
	const runtime = findRuntime();
	if (!runtime) return;
	const listener: NativeListener = (raw, sender, sendResponse) => {
		// Only our own background speaks to pages; it has no tab.
		if (sender.id !== runtime.id || sender.tab) return;
		const { type, said } = raw as Envelope<keyof BackgroundToContent>;
		if (!Object.hasOwn(hearing, type)) return;
		const answer = hearing[type] as (said: unknown) => unknown;
		sendResponse(answer(said));
		return true;
	};
	runtime.onMessage.addListener(listener);
	signal.addEventListener("abort", () => {
		findRuntime()?.onMessage.removeListener(listener);
	});
}
