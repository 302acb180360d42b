import { Readability } from "@mozilla/readability";

/** As its documentation says: on a clone, since it rewrites what it reads. */
export function run(document: Document): number {
	const clone = document.cloneNode(true);
	return new Readability(clone as Document).parse()?.textContent?.length ?? 0;
}
