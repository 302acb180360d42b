import type { ReadFile } from "./library.ts";

/**
 * Read files of the bundled dataset from our own package: no request leaves the machine.
 * @param getURL - `browser.runtime.getURL`, which only ever names our own origin
 */
export function readPackaged(getURL: (path: string) => string): ReadFile {
	return async (path) => {
		const answer = await fetch(getURL(`/dataset/${path}`));
		if (!answer.ok) throw new Error(`${path} is not in the package.`);
		return new Uint8Array(await answer.arrayBuffer());
	};
}
