import { isHeading } from "./markup.ts";
import { type Box, lineage, type Survey } from "./survey.ts";

/**
 * The block that holds the story: from the body down, into the child that holds nearly all of the prose, as long as
 * there is one. Names ("article-body") and the story's own heading make a child more likely, never certain.
 * @param headline - the box of the story's heading, if known
 * @returns null where the page has no text at all
 */
export function chooseRoot(survey: Survey, headline: Box | null): Box | null {
	const { body } = survey;
	if (!body || body.all.size === 0) return null;
	const towards = lineage(headline);
	let root = body;
	for (;;) {
		const next = bestChild(root, towards);
		if (!next) return root;
		root = next;
	}
}

function bestChild(parent: Box, towards: ReadonlySet<Box>): Box | null {
	if (parent.prose === 0) return null;
	const children = parent.children.filter(
		(child) => !child.isClutter && child.prose > 0,
	);
	const named = childAround(children, towards, parent);
	const [most] = [...children].sort((a, b) => b.prose - a.prose);
	const chosen = named ?? most;
	if (!chosen || isLeafLike(chosen)) return null;
	const peers = children.filter(
		(child) => child !== chosen && child.prose > 150 && isAlike(child, chosen),
	);
	if (peers.length > 0) {
		// Alike blocks are parts of one story, or stories one under the other: then it is the one with the page's heading.
		const isOneOfMany = named !== null && [chosen, ...peers].every(holdsStory);
		return isOneOfMany ? chosen : null;
	}
	const share = named ? 0.25 : shareNeeded(parent, chosen);
	return chosen.prose >= share * parent.prose ? chosen : null;
}

/** The child that the story's heading stands in, if it holds a story and not only its head. */
function childAround(
	children: readonly Box[],
	towards: ReadonlySet<Box>,
	parent: Box,
): Box | null {
	const own = children.find((child) => towards.has(child));
	if (!own || own.prose < 400 || own.prose < 0.25 * parent.prose) return null;
	const isHead = children.some(
		(child) => child.hint === "body" && child.prose > own.prose,
	);
	return isHead ? null : own;
}

function isAlike(a: Box, b: Box): boolean {
	if (a.hint === "body" && b.hint === "body") return true;
	return (
		a.name === b.name && firstName(a) !== "" && firstName(a) === firstName(b)
	);
}

function firstName({ element }: Box): string {
	return element.getAttribute("class")?.trim().split(/\s+/)[0] ?? "";
}

/** An `article`, or a block with a heading, and a byline or date, of its own. */
function holdsStory(box: Box): boolean {
	return (
		holds(box, 4, ({ name }) => name === "article") ||
		(holds(box, 6, ({ name }) => name === "h1") &&
			holds(box, 6, ({ hint }) => hint === "meta"))
	);
}

function holds(box: Box, depth: number, is: (box: Box) => boolean): boolean {
	return (
		is(box) ||
		(depth > 0 && box.children.some((child) => holds(child, depth - 1, is)))
	);
}

function shareNeeded(parent: Box, child: Box): number {
	if (child.hint === "body") return parent.hint === "body" ? 0.9 : 0.55;
	if (child.name === "article" || child.name === "main") return 0.6;
	if (parent.hint === "body" || parent.name === "article") return 0.95;
	return 0.8;
}

/** A single paragraph is never the story's block. */
function isLeafLike(box: Box): boolean {
	return /^(?:p|li|dd|dt|pre|blockquote|td|th|tr|figcaption)$/.test(box.name)
		? box.children.length === 0 || box.name === "tr"
		: isHeading(box.name);
}
