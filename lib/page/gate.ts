import { countWords } from "./gate-words.ts";

/** Characters of running text that are looked at, at most. */
const enough = 3_000;
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
	const aiAbove = countWords("ai", head);
	if (aiAbove > 0 && countWords("law", head) > 0) return true;
	const text = textOf(find);
	const lead = text.slice(0, leadLength);
	const rest = text.slice(leadLength);
	// A word in title or lead weighs three times as much as one further down.
	const weigh = (about: "ai" | "law") =>
		3 * (countWords(about, head) + countWords(about, lead)) +
		countWords(about, rest);
	return weigh("ai") >= 3 && weigh("law") >= 5;
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

/** The first paragraphs, or where a page has hardly any, the first longer runs of text. */
function textOf(find: Find): string {
	let text = "";
	for (const paragraph of find("p,h2,blockquote")) {
		const words = paragraph.textContent ?? "";
		if (words.length < 30 || paragraph.closest(around)) continue;
		text += `${words}\n`;
		if (text.length > enough) return text.slice(0, enough);
	}
	if (text.length > 600) return text;
	for (const body of find("body")) text += longRunsOf(body);
	return text.slice(0, enough);
}

/** Where nothing of a story stands; nor does it stand in links, which lead to others. */
const around = "nav,footer,aside,form,[hidden]";
const aroundRuns = `${around},a,script,style,noscript,template,textarea,select,p,h2`;

function longRunsOf(body: Element): string {
	let text = "";
	// Without a filter of ours the walk stays in native code: only long runs are looked at.
	const walker = body.ownerDocument.createTreeWalker(body, 4);
	while (walker.nextNode()) {
		const run = walker.currentNode;
		const words = run.nodeValue ?? "";
		if (words.length < 25 || run.parentElement?.closest(aroundRuns)) continue;
		text += `${words}\n`;
		if (text.length > enough) break;
	}
	return text;
}
