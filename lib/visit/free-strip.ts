import type { Box } from "./placement.ts";

/** Share of the looked-at points that may be taken: a thin rule or the edge of a list does not make a strip used. */
const mostTaken = 0.1;
const columns = [0.15, 0.5, 0.85];
const rows = [0.2, 0.35, 0.5, 0.65, 0.8, 0.95];

/**
 * Is this strip of the viewport empty: does it show only what also holds the story (the page's ground)? Looks at a few
 * points; asks the browser for layout, so it is called when the margin is placed and not while reading.
 */
export function isFreeStrip(
	story: Element,
	{ left, right, top, bottom }: Box,
): boolean {
	const document = story.ownerDocument;
	let taken = 0;
	for (const column of columns)
		for (const row of rows) {
			const x = left + (right - left) * column;
			const y = top + (bottom - top) * row;
			const there = document
				.elementsFromPoint(x, y)
				.find((element) => !isOurs(element));
			if (there && !isGround(there, story, right - left)) taken++;
		}
	return taken <= columns.length * rows.length * mostTaken;
}

/** The margin may stand there already: our one element stands beside the body, whatever its name is. */
function isOurs(element: Element): boolean {
	const { documentElement, body } = element.ownerDocument;
	return element.parentElement === documentElement && element !== body;
}

/** What also holds the story, and bars that run across the page with their content elsewhere. */
function isGround(there: Element, story: Element, stripPx: number): boolean {
	if (there.contains(story)) return true;
	if (/^(img|picture|video|canvas|iframe|object|svg)$/.test(there.localName))
		return false;
	return there.getBoundingClientRect().width > stripPx * 2;
}

/** A dialogue that waits for an answer (consent, mostly): nothing of ours may open by itself while it stands there. */
export function findOpenDialogue(document: Document): Element | null {
	for (const candidate of document.querySelectorAll(dialogues)) {
		const { width, height } = candidate.getBoundingClientRect();
		if (width > 100 && height > 40 && isShown(candidate)) return candidate;
	}
	return null;
}

function isShown(element: Element): boolean {
	return element.checkVisibility({
		opacityProperty: true,
		visibilityProperty: true,
	});
}

/** The roles that such dialogues have, and the names of the consent platforms that have none. */
const dialogues = [
	"dialog[open]",
	'[role="dialog" i]',
	'[role="alertdialog" i]',
	'[aria-modal="true"]',
	"#onetrust-banner-sdk",
	"#didomi-popup",
	"#CybotCookiebotDialog",
	"#usercentrics-root",
	"#qc-cmp2-container",
	"#sp_message_container",
	'[id^="sp_message_container"]',
	'[id*="cookie-banner" i]',
	'[class*="cookie-banner" i]',
	'[class*="cookie-consent" i]',
	'[id*="cookie-consent" i]',
].join(",");
