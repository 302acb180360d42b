import { browser } from "./browser.ts";
import type { Answer, PageToBackground, Said } from "./protocol.ts";
import { patiently, type Sent, send } from "./send.ts";

/** Ask the background from one of our own pages; asked again where the worker was stopped in the middle. */
export function askBackground<T extends keyof PageToBackground>(
	type: T,
	said: Said<PageToBackground, T>,
): Promise<Sent<Answer<PageToBackground, T>>> {
	return patiently(() =>
		send<PageToBackground, T>(() => browser.runtime, type, said),
	);
}
