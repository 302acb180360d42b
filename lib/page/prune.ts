import { isCaptionBlock } from "./captions.ts";
import {
	isAppeal,
	isByline,
	isEndHeading,
	isNotice,
	isReadMore,
} from "./clutter-phrases.ts";
import { isHeading } from "./markup.ts";
import { type Box, lineage } from "./survey.ts";
import type { TreeElement } from "./tree.ts";

/** What is left out: elements with all that they hold, and elements whose own text is left out but not their blocks. */
export interface Dropped {
	readonly whole: ReadonlySet<TreeElement>;
	readonly own: ReadonlySet<TreeElement>;
}

type MutableDropped = { whole: Set<TreeElement>; own: Set<TreeElement> };

/**
 * What under the story's block is not the story: navigation, share boxes, related stories, notices, bylines.
 * @param root - the story's block
 * @param headline - the block of the story's heading: it and what precedes it are left out
 * @returns elements to leave out when the text is written
 */
export function pruneStory(root: Box, headline: Box | null): Dropped {
	const dropped: MutableDropped = { whole: new Set(), own: new Set() };
	dropClutter(root, root, lineage(headline), dropped);
	const leaves = leavesOf(root, dropped);
	if (headline && !opensStory(headline, leaves, root)) headline = null;
	const drop = (box: Box) => dropped.own.add(box.element);
	dropAround(leaves, headline, drop);
	dropSections(leaves, root, drop);
	for (const leaf of leaves) if (isLine(leaf) || isPromo(leaf)) drop(leaf);
	dropRepeats(leaves, drop);
	return dropped;
}

/** Does the heading stand before most of the prose? Where it repeats below the story, it opens nothing. */
function opensStory(headline: Box, leaves: readonly Box[], root: Box): boolean {
	let before = 0;
	for (const leaf of leaves) {
		if (leaf.order >= headline.order) break;
		before += ownProse(leaf);
	}
	return before < 0.2 * root.prose;
}

/** Blocks that have text of their own and are not dropped, in order. */
function leavesOf(root: Box, dropped: Dropped): Box[] {
	const leaves: Box[] = [];
	const visit = (box: Box) => {
		if (dropped.whole.has(box.element)) return;
		if (box.own.size > 0) leaves.push(box);
		for (const child of box.children) visit(child);
	};
	visit(root);
	return leaves;
}

function dropClutter(
	box: Box,
	root: Box,
	towards: ReadonlySet<Box>,
	dropped: MutableDropped,
) {
	for (const child of box.children) {
		const share = root.prose === 0 ? 0 : child.prose / root.prose;
		const holdsHeadline = towards.has(child);
		if (child.isClutter && share < 0.4 && !holdsHeadline && !isMarker(child))
			dropped.whole.add(child.element);
		else if (isLinkList(child) && share < 0.3 && !holdsHeadline)
			dropped.whole.add(child.element);
		else if (child.name === "form" && share < 0.3 && !holdsHeadline)
			dropped.whole.add(child.element);
		else dropClutter(child, root, towards, dropped);
	}
}

/** A footnote marker that the markup makes a button. */
function isMarker(box: Box): boolean {
	return box.name === "button" && bareNumber.test(box.all.sample);
}

const bareNumber = /^\s*\[?\d{1,3}\]?\s*$/;

/** A list, table or group of links. A single paragraph may be one long link and still be the story. */
function isLinkList(box: Box): boolean {
	const { size, linked, links, marks } = box.all;
	if (size === 0 || links < 1) return false;
	const density = linked / size;
	if (box.name === "p" || isHeading(box.name)) return false;
	if (box.name === "li" || box.children.length === 0)
		return density > 0.9 && links > 1 && marks < links;
	return (
		density > 0.6 || (density > 0.4 && links >= 4 && box.prose < size * 0.2)
	);
}

/** Before the story's first sentence and after its last: labels, dates, tags. */
function dropAround(
	leaves: readonly Box[],
	headline: Box | null,
	drop: (box: Box) => void,
) {
	const from = headline ? headline.order : -1;
	let first = leaves.findIndex(
		(leaf) => leaf.order > from && leaf.prose > 0 && isProse(leaf),
	);
	let last = leaves.findLastIndex((leaf) => isProse(leaf));
	if (first < 0 || last < first) {
		first = leaves.findIndex((leaf) => leaf.order > from);
		last = leaves.length - 1;
	}
	let isAfterText = false;
	for (const [index, leaf] of leaves.entries()) {
		const before = index < first;
		const after = index > last;
		// A number on its own line after a kept one may be a footnote marker that cuts a sentence in two.
		if (isAfterText && bareNumber.test(leaf.own.sample)) continue;
		isAfterText = leaf.order > from && isSentence(leaf);
		if (leaf.order <= from) drop(leaf);
		else if (leaf.name === "figcaption" || leaf.name === "li") continue;
		else if (before && !isHeading(leaf.name) && !isSentence(leaf)) drop(leaf);
		else if (after && !isSentence(leaf)) drop(leaf);
	}
}

/** A heading that opens a list of other stories takes what it heads with it. */
function dropSections(
	leaves: readonly Box[],
	root: Box,
	drop: (box: Box) => void,
) {
	let read = 0;
	let inSection = false;
	for (const leaf of leaves) {
		const text = leaf.own.sample;
		const title = isTitleLike(leaf);
		if (title && isAppeal(text)) {
			drop(leaf);
			continue;
		}
		if (title && isEndHeading(text)) {
			drop(leaf);
			inSection = true;
			// Late in the story nothing of it follows; early on, only what looks like teasers goes.
			if (read > 0.75 * root.prose) {
				for (const rest of leaves.slice(leaves.indexOf(leaf))) drop(rest);
				return;
			}
			continue;
		}
		if (title) inSection = false;
		if (inSection && isTeaser(leaf)) drop(leaf);
		else if (inSection && isProse(leaf)) inSection = false;
		read += ownProse(leaf);
	}
}

function ownProse(leaf: Box): number {
	return leaf.own.marks > 0 ? leaf.own.size - leaf.own.linked : 0;
}

function isTitleLike(leaf: Box): boolean {
	return (
		isHeading(leaf.name) ||
		(leaf.own.size < 60 && leaf.own.marks === 0 && leaf.name !== "li")
	);
}

function isTeaser(leaf: Box): boolean {
	return leaf.own.linked > leaf.own.size * 0.5 || leaf.own.size < 40;
}

/** One line that is no part of the story, wherever it stands. */
function isLine(leaf: Box): boolean {
	const { size, linked, sample } = leaf.own;
	if (isReadMore(sample) && linked > size * 0.6) return true;
	if (size > 300 || leaf.children.length > 0) return false;
	if (isMarker(leaf)) return false;
	if (isReadMore(sample) && linked > 0 && size < 250) return true;
	if (isReadMore(sample) && size < 60) return true;
	if (leaf.hint === "meta" && size < 120 && !isHeading(leaf.name)) return true;
	if (isNotice(sample)) return !bareNumber.test(sample);
	return size < 90 && isByline(sample);
}

/** A line that is nothing but a link, as outlets set between paragraphs: another story's heading. */
function isPromo(leaf: Box): boolean {
	const { size, linked, marks, sample } = leaf.own;
	if (linked < size * 0.95 || size < 20 || size > 200) return false;
	if (leaf.name !== "p" && leaf.name !== "div") return false;
	return marks === 0 || sample === sample.toUpperCase();
}

/** A caption that a gallery says twice is read once. */
function dropRepeats(leaves: readonly Box[], drop: (box: Box) => void) {
	const seen = new Set<string>();
	for (const leaf of leaves) {
		const { size } = leaf.own;
		if (size < 40 || !isCaptionBlock(leaf.element)) continue;
		const key = `${size} ${leaf.own.sample}`;
		if (seen.has(key)) drop(leaf);
		seen.add(key);
	}
}

function isProse(leaf: Box): boolean {
	const { size, linked, marks } = leaf.own;
	return (
		size >= 80 && marks > 0 && linked < size * 0.5 && !isNotice(leaf.own.sample)
	);
}

function isSentence(leaf: Box): boolean {
	const { size, linked, marks, sample } = leaf.own;
	if (marks === 0 || linked > size * 0.6) return false;
	return size >= 30 || (size >= 12 && /[.!?。！？]["”’»」]?\s*$/.test(sample));
}
