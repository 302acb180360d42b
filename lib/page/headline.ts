import { isHeading } from "./markup.ts";
import type { Box, Survey } from "./survey.ts";
import { rawText } from "./tree.ts";

/**
 * The block that holds the story's own heading: an h1 (else an h2) that says what the page's metadata call the story,
 * else the page's only h1.
 * @param titles - what the metadata call it, the most trusted first
 */
export function findHeadline(
	survey: Survey,
	titles: readonly string[],
): Box | null {
	const headings = survey.boxes.filter(
		(box) => isHeading(box.name) && box.all.size > 0,
	);
	const wanted = titles.map(letters).filter((title) => title !== "");
	for (const name of ["h1", "h2"]) {
		const matching = headings.filter(
			(box) =>
				box.name === name &&
				matches(letters(rawText(box.element, 500)), wanted),
		);
		if (matching[0]) return matching[0];
	}
	const firsts = headings.filter((box) => box.name === "h1");
	return firsts.length === 1 ? (firsts[0] ?? null) : null;
}

/** Does a heading say what one of the titles says? A page's title often adds the outlet's name. */
export function isTitle(heading: string, titles: readonly string[]): boolean {
	return matches(
		letters(heading),
		titles.map(letters).filter((title) => title !== ""),
	);
}

function matches(heading: string, titles: readonly string[]): boolean {
	if (heading.length < 4) return false;
	return titles.some(
		(title) =>
			title === heading ||
			(heading.length >= 12 &&
				heading.length >= title.length * 0.4 &&
				title.includes(heading)) ||
			(title.length >= 20 &&
				title.length >= heading.length * 0.6 &&
				heading.includes(title)),
	);
}

function letters(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
