import type { TreeElement } from "./tree.ts";

/** Elements whose content a reader does not see as running text. */
const unread = new Set(
	`head script style noscript template iframe object embed canvas svg audio video map select option datalist textarea
	input progress meter dialog rt rp frameset noframes applet amp-ad amp-embed amp-analytics amp-sidebar`.split(
		/\s+/,
	),
);

/** Elements that run on in a line. Unknown names do too, as in a browser without styles. */
const blocks = new Set(
	`html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer
	form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table caption tbody
	td tfoot th thead tr ul button`.split(/\s+/),
);

export function isBlock(name: string): boolean {
	return blocks.has(name);
}

export function isHeading(name: string): boolean {
	return /^h[1-6]$/.test(name);
}

/**
 * Is this element, by its markup alone, no part of what is seen? Computed style is never asked: browser and command
 * line must read the same, and a layout costs.
 */
export function isUnread(element: TreeElement): boolean {
	const name = element.localName;
	if (unread.has(name)) return true;
	if (!element.hasAttributes()) return false;
	if (element.getAttribute("hidden") !== null) return true;
	const style = element.getAttribute("style");
	if (style !== null && hiddenStyle.test(style)) return true;
	if (element.getAttribute("popover") !== null) return true;
	// An open dialogue hides the page itself from screen readers while the article still stands there.
	return element.getAttribute("aria-hidden") === "true" && !holdsPage(element);
}

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

function holdsPage(element: TreeElement): boolean {
	const name = element.localName;
	if (name === "main" || name === "article" || name === "body") return true;
	const parent = element.parentNode;
	return name === "div" && parent !== null && "localName" in parent
		? parent.localName === "body"
		: false;
}

/** Address in an `href`, or null where it leads nowhere else (a fragment of this page, a script). */
export function hrefOf(element: TreeElement): string | null {
	const href = element.getAttribute("href")?.trim() ?? "";
	return href === "" ||
		href.startsWith("#") ||
		/^(?:javascript|data):/i.test(href)
		? null
		: href;
}
