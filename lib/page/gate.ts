import { evidenceOf } from "./gate-words.ts";

/** Characters of running text that are looked at, at most. */
const enough = 5_000;
/** Of these, the ones in which a story says what it is about. */
const leadLength = 900;

/**
 * Could this page be news about AI and the law? Runs on every page of the news hosts, so it is small, asks for no
 * layout, changes nothing and stops early. It would rather say yes to a page that the engine then declines than miss
 * one: title, description and headings are asked first, then the first few thousand characters of running text.
 */
export function couldBeAiRegulation(document: Document): boolean {
	// Called through the prototype: a page can put an element in the way of a document's own property.
	const find = (selector: string) =>
		Document.prototype.querySelectorAll.call(document, selector);
	if (isFrontPage(document, find)) return false;
	const head = headOf(find);
	const title = evidenceOf(head);
	if (title.ai > 0 && title.law > 0) return true;
	const text = textOf(find);
	const lead = evidenceOf(text.slice(0, leadLength));
	const body = evidenceOf(text);
	// A word in the title weighs as much as one in the lead, and three times as much as one further down.
	const ai = 3 * title.ai + 2 * lead.ai + body.ai;
	const law = 3 * title.law + 2 * lead.law + body.law;
	return ai >= 3 && law >= 5;
}

/** A front page speaks of everything and is no story; `location` cannot be put in the way of. */
function isFrontPage({ location }: Document, find: Find): boolean {
	if (location?.pathname !== "/" || location.search || location.hash)
		return false;
	return find('meta[property="og:type"][content="article" i]').length === 0;
}

type Find = (selector: string) => NodeListOf<Element>;

function headOf(find: Find): string {
	let head = "";
	for (const element of find("head > title"))
		head += `${element.textContent}\n`;
	for (const element of find(
		'meta[name="description" i],meta[property="og:title"],meta[property="og:description"]',
	))
		head += `${element.getAttribute("content")}\n`;
	let headings = 0;
	for (const element of find("h1")) {
		head += `${element.textContent}\n`;
		if (++headings === 3) break;
	}
	return head.slice(0, 2_000);
}

/** The first paragraphs, or where a page has none, the first longer runs of text. */
function textOf(find: Find): string {
	let text = "";
	for (const paragraph of find("p,h2,blockquote")) {
		const words = paragraph.textContent ?? "";
		if (words.length < 30 || paragraph.closest(around)) continue;
		text += `${words}\n`;
		if (text.length > enough) return text.slice(0, enough);
	}
	if (text.length > 1_200) return text;
	for (const root of find("body")) text += longRunsOf(root);
	return text.slice(0, enough);
}

const around = "nav,footer,aside,header nav,form,[hidden]";

function longRunsOf(root: Element): string {
	let text = "";
	const walker = root.ownerDocument.createTreeWalker(
		root,
		5, // elements and text
		(node) => {
			if (node.nodeType === 3) return 1;
			return skipped.test((node as Element).localName) ? 2 : 3; // reject the subtree, or go through
		},
	);
	while (walker.nextNode()) {
		const words = walker.currentNode.nodeValue ?? "";
		if (words.length > 25) text += `${words}\n`;
		if (text.length > enough) break;
	}
	return text;
}

const skipped =
	/^(?:a|script|style|noscript|template|nav|footer|aside|svg|select|textarea|iframe)$/;
