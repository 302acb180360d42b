import { isByline, isNotice, isReadMore } from "./clutter-phrases.ts";
import { isHeading } from "./markup.ts";
import { type Box, lineage, type Survey } from "./survey.ts";

/** A block shorter than this (as `Tally.size` counts) is a label, not a standfirst. */
const shortest = 40;
const longest = 900;

/**
 * The sentences between a story's heading and its body that sum it up (standfirst, Vorspann, chapô, entradilla,
 * occhiello, lide): outlets set them beside the heading, outside the block that holds the story. One is known by its
 * name, by saying what the page's description says, or by standing in one `header` with the heading.
 * @param headline - the block of the story's heading; without it nothing is found
 * @param root - the story's block
 * @returns blocks in the order of the page, two at most
 */
export function findStandfirst(
	survey: Survey,
	headline: Box | null,
	root: Box,
): readonly Box[] {
	if (!headline) return [];
	const description = letters(descriptionOf(survey));
	const around = lineage(headline);
	const found: Box[] = [];
	for (const box of survey.boxes) {
		if (box.order <= headline.order) continue;
		if (opensBody(box, root, around)) break;
		if (!couldBe(box)) continue;
		if (
			says(box, description) ||
			isNamed(box, around) ||
			sharesHeader(box, around)
		)
			found.push(box);
		if (found.length === 2) break;
	}
	return found;
}

/** The first paragraph of the body itself: no standfirst follows it. */
function opensBody(box: Box, root: Box, around: ReadonlySet<Box>): boolean {
	return (
		box.prose > 0 &&
		box.own.size >= 80 &&
		isWithin(box, root) &&
		!isNamed(box, around) &&
		!sharesHeader(box, around)
	);
}

function couldBe(box: Box): boolean {
	const { size, linked, sample } = box.own;
	return (
		size >= shortest &&
		size <= longest &&
		linked < size * 0.5 &&
		/^(?:p|div|section|h[2-6]|blockquote)$/.test(box.name) &&
		(box.own.marks > 0 || isHeading(box.name)) &&
		!isNotice(sample) &&
		!isReadMore(sample) &&
		!isByline(sample)
	);
}

function says(box: Box, description: string): boolean {
	if (description.length < 30) return false;
	const own = letters(box.own.sample).slice(0, 60);
	return own.length >= 30 && description.startsWith(own);
}

/** Is it, or a block around it that the heading does not stand in, called a standfirst? */
function isNamed(box: Box, around: ReadonlySet<Box>): boolean {
	for (let b: Box | null = box; b && !around.has(b); b = b.parent)
		if (names.test(b.element.getAttribute("class") ?? "")) return true;
	return false;
}

const names =
	/(?:^|[-_ ])(?:standfirst|strapline|dek|deck|subtitle|sub-title|sub-?headline|sub-?heading|subhed|excerpt|lead|leadtext|lead-text|lede|leader|intro|introduction|introtext|intro-text|articleintro|vorspann|teaser-?text|chapo|chapeau|entradilla|bajada|copete|sottotitolo|occhiello|sommario|summary|linha-?fina|bigode|abstract|ingress|preamble)(?:$|[-_ ])/i;

function sharesHeader(box: Box, around: ReadonlySet<Box>): boolean {
	for (let b = box.parent; b; b = b.parent)
		if (around.has(b)) return b.name === "header" || b.name === "hgroup";
	return false;
}

function isWithin(box: Box, root: Box): boolean {
	for (let b: Box | null = box; b; b = b.parent) if (b === root) return true;
	return false;
}

function descriptionOf({ metas }: Survey): string {
	for (const meta of metas) {
		const name =
			meta.getAttribute("property") ?? meta.getAttribute("name") ?? "";
		if (/^(?:og:)?description$/i.test(name))
			return meta.getAttribute("content") ?? "";
	}
	return "";
}

function letters(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
