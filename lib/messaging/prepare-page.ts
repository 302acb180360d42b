import type { Words } from "../words/words.ts";

/** Make a page of ours speak the person's language, and find where it is drawn. */
export function preparePage({ lang, dir, say }: Words): HTMLElement {
	document.documentElement.lang = lang;
	document.documentElement.dir = dir;
	document.title = say("ext_name");
	return document.getElementById("root") ?? document.body;
}
