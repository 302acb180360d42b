import { textAt } from "./ask-page.ts";
import { aiWords, type GateWords, lawWords } from "./gate-lists.ts";
import { countWords } from "./gate-words.ts";
import { isNoStory } from "./no-story.ts";

/** Characters of running text that are looked at, at most. */
const enough = 3_000;
/** Of these, the ones in which a story says what it is about. */
const leadLength = 900;

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
	let text = "";
	for (const where of [paragraphs, subheadings, longRuns])
		if (text.length < 600) text += textAt(document, where, enough);
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

/** Where nothing of a story stands. */
const around =
	"ancestor::*[self::nav or self::footer or self::aside or self::form or @hidden]";

/** What is shorter is a label. */
const isRunning = `[string-length()>29][not(${around})]//text()`;
const paragraphs = `//p${isRunning}`;
/** A heading with a link leads to another story. */
const subheadings = `//h2[not(.//a)]${isRunning}`;

/** Where a page has hardly any paragraphs: its first longer runs of text, but not of links. */
const longRuns = `/html/body//text()[string-length()>24][not(${around}|ancestor::*[self::a or self::script or self::style or self::noscript or self::template or self::textarea or self::select or self::p or self::h2])]`;
