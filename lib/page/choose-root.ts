import { isHeading } from "./markup.ts";
import { type Box, isAround, type Survey } from "./survey.ts";

/**
 * The block that holds the story: from the body down, into the child that holds nearly all of the prose, as long as
 * there is one. Names ("article-body") and the story's own heading make a child more likely, never certain.
 * @param headline - the box of the story's heading, if known
 * @returns null where the page has no text at all
 */
export function chooseRoot(survey: Survey, headline: Box | null): Box | null {
	const { body } = survey;
	if (!body || body.all.size === 0) return null;
	let root = body;
	for (;;) {
		const next = bestChild(root, headline);
		if (!next) return root;
		root = next;
	}
}

function bestChild(parent: Box, headline: Box | null): Box | null {
	let best: Box | null = null;
	let most = 0;
	for (const child of parent.children) {
		if (child.isClutter) continue;
		if (child.prose > most) {
			best = child;
			most = child.prose;
		}
	}
	const story = storyAmong(parent, headline);
	if (story) return story;
	const chosen = best;
	if (!chosen || parent.prose === 0) return null;
	return chosen.prose >= shareNeeded(parent, chosen) * parent.prose
		? chosen
		: null;
}

/** Of several stories on one page, one under the other, the one that the page is named after. */
function storyAmong(parent: Box, headline: Box | null): Box | null {
	if (!headline) return null;
	const own = parent.children.find((child) => isAround(child, headline));
	if (!own || own.name === "header" || own.prose < 400) return null;
	const others = parent.children.filter(
		(child) => child !== own && child.prose > 300 && hasHeading(child),
	);
	return others.length > 0 ? own : null;
}

function shareNeeded(parent: Box, child: Box): number {
	if (isLeafLike(child)) return 2; // a single paragraph is never the story's block
	if (child.hint === "body") return parent.hint === "body" ? 0.9 : 0.55;
	if (child.name === "article" || child.name === "main") return 0.6;
	if (parent.hint === "body" || parent.name === "article") return 0.95;
	return 0.8;
}

function isLeafLike(box: Box): boolean {
	return /^(?:p|li|dd|dt|pre|blockquote|td|th|tr|figcaption)$/.test(box.name)
		? box.children.length === 0 || box.name === "tr"
		: isHeading(box.name);
}

function hasHeading(box: Box): boolean {
	return (
		/^h[1-3]$/.test(box.name) || box.children.some((child) => hasHeading(child))
	);
}
