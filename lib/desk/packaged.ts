import type { Release } from "./library.ts";

/**
 * The bundled dataset, read from our own package: no request leaves the machine.
 * @param getURL - `browser.runtime.getURL`, which only ever names our own origin
 */
export function packagedRelease(getURL: (path: string) => string): Release {
	return {
		trust: "packaged",
		read: async (path) => {
			const answer = await fetch(getURL(`/dataset/${path}`));
			if (!answer.ok) throw new Error(`${path} is not in the package.`);
			return new Uint8Array(await answer.arrayBuffer());
		},
	};
}
