import { browser } from "./browser.ts";
import type { RawSender } from "./listen.ts";
import type { BackgroundToPages, Envelope, Said } from "./protocol.ts";

type Heard = {
	[T in keyof BackgroundToPages]: (said: Said<BackgroundToPages, T>) => void;
};

/**
 * Hear what the background tells our standing pages (panel, popup). What scripts in pages send reaches us too: only a
 * message without a tab, of our own extension, counts.
 */
export function hearBackground(heard: Heard): void {
	browser.runtime.onMessage.addListener((raw: unknown, sender: RawSender) => {
		if (sender.tab || sender.id !== browser.runtime.id) return;
		const { type, said } = raw as Envelope;
		if (type === "view:changed")
			heard[type](said as Said<BackgroundToPages, typeof type>);
		if (type === "margin:show")
			heard[type](said as Said<BackgroundToPages, typeof type>);
	});
}
