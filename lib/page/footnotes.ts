import { isBlock } from "./markup.ts";
import { rawText, type TreeElement } from "./tree.ts";

/**
 * Is this element a footnote marker: a small number, bracketed or not, raised, linking within the page, or standing
 * as a block or a button in the middle of a sentence (as aggregators mark their sources)?
 * @param inBlock - whether text runs before it in the same block
 */
export function isFootnoteMarker(
	element: TreeElement,
	inBlock: boolean,
): boolean {
	if (!inBlock) return false;
	const name = element.localName;
	const candidate =
		name === "sup" ||
		(name === "a" && isLocal(element)) ||
		isBlock(name) ||
		noteNames.test(element.getAttribute("class") ?? "");
	if (!candidate) return false;
	const text = rawText(element, 12).trim();
	if (!marker.test(text)) return false;
	return !(name === "td" || name === "th" || name === "li" || name === "tr");
}

const marker = /^[[(（【]?(?:\d{1,3}|[*†‡]|note \d{1,3})[\])）】]?$/;
const noteNames =
	/(?:^|[-_ ])(?:cite|citation|footnote|fn|ref|reference|source|note)(?:$|[-_ s])/i;

function isLocal(element: TreeElement): boolean {
	return element.getAttribute("href")?.includes("#") ?? false;
}
