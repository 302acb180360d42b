import { textAt } from "./ask-page.ts";
import { aiWords, type GateWords, lawWords } from "./gate-lists.ts";
import { countWords } from "./gate-words.ts";
import { isNoStory } from "./no-story.ts";

/** Characters of running text that are looked at, at most. */
const enough = 3_000;
/** Of these, the ones in which a story says what it is about. */
const leadLength = 900;
/** A page with no more than this in paragraphs has its text elsewhere. */
const few = 600;
/** Runs of text that are looked at there, at most. */
const mostRuns = 2_000;

/**
 * Could this page be news about AI and the law? Runs on every page of the news hosts, so it is small, asks for no
 * layout, changes nothing and stops as soon as it knows. It would rather say yes to a page that the engine then
 * declines than miss one: title, description and headings are asked first, then the first few thousand characters of
 * running text; last, and only of a page whose words say yes, whether it is a story at all.
 */
export function couldBeAiRegulation(document: Document): boolean {
	return speaksOfIt(document) && !isNoStory(document);
}

function speaksOfIt(document: Document): boolean {
	const head = textAt(document, headings, 2_500);
	const aiAbove = countWords(aiWords, head, 1) > 0;
	if (aiAbove && countWords(lawWords, head, 1) > 0) return true;
	// Most pages say nothing of AI in any paragraph: they are declined before an element is taken into the hand.
	const near = textAt(document, "//p[string-length()>29]//text()", 2 * enough);
	if (!aiAbove && near.length > few && countWords(aiWords, near, 1) === 0)
		return false;
	const text = textOf(document);
	const parts = [head, text.slice(0, leadLength), text.slice(leadLength)];
	return (aiAbove || reaches(3, aiWords, parts)) && reaches(5, lawWords, parts);
}

/** Do the words weigh enough? One in title or lead weighs three times as much as one further down. */
function reaches(
	needed: number,
	words: GateWords,
	[head = "", lead = "", rest = ""]: readonly string[],
): boolean {
	let left = needed - 3 * countWords(words, head, Math.ceil(needed / 3));
	if (left > 0) left -= 3 * countWords(words, lead, Math.ceil(left / 3));
	return left <= 0 || countWords(words, rest, left) >= left;
}

/** A page's head line may be its third h1. */
const headings =
	'//title/text()|//meta[@name="description" or @name="Description" or attribute::property="og:title" or attribute::property="og:description"]/@content|(//h1)[position()<4]//text()';

/** The first paragraphs, or where a page has hardly any, the first longer runs of text. */
function textOf(document: Document): string {
	const find = (selector: string) =>
		Document.prototype.querySelectorAll.call(document, selector);
	let text = "";
	for (const paragraph of find("p,h2,blockquote")) {
		const words = paragraph.textContent ?? "";
		if (words.length < 30 || paragraph.closest(around)) continue;
		text += `${words}\n`;
		if (text.length > enough) return text.slice(0, enough);
	}
	if (text.length > few) return text;
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
	for (let runs = 0; runs < mostRuns && walker.nextNode(); runs++) {
		const run = walker.currentNode;
		const words = run.nodeValue ?? "";
		if (words.length < 25 || run.parentElement?.closest(aroundRuns)) continue;
		text += `${words}\n`;
		if (text.length > enough) break;
	}
	return text;
}
