import { type Hint, hintOf } from "./class-hints.ts";
import { isBlock, isUnread } from "./markup.ts";
import { rawText, type TreeElement, type TreeNode, walk } from "./tree.ts";

/** One block element of the page, with what it holds, counted. */
export interface Box {
	readonly element: TreeElement;
	readonly name: string;
	readonly parent: Box | null;
	readonly children: Box[];
	readonly hint: Hint;
	/** Position in document order. */
	readonly order: number;
	/** Text that stands directly in this block, inline elements included. */
	readonly own: Tally;
	/** `own` and that of all blocks inside. */
	readonly all: Tally;
	/** How much of `all` reads like prose: the sum over blocks, clutter left out. Set by `weighProse`. */
	prose: number;
	/** Is it around the story and not of it? Set by `weighProse`. */
	isClutter: boolean;
}

export interface Tally {
	/** Characters without white space; an ideograph, kana or Hangul syllable counts double, as it says as much. */
	size: number;
	/** Of these, inside links. */
	linked: number;
	/** Punctuation marks of sentences. */
	marks: number;
	links: number;
	/** The first words, for telling what a short block is. */
	sample: string;
}

/** What one pass over a document finds. */
export interface Survey {
	readonly body: Box | null;
	/** All boxes in document order. */
	readonly boxes: readonly Box[];
	readonly lang: string | null;
	readonly title: string;
	readonly metas: readonly TreeElement[];
	readonly links: readonly TreeElement[];
	readonly jsonLd: readonly string[];
	readonly times: readonly { element: TreeElement; box: Box | null }[];
	readonly baseHref: string | null;
}

const sampleLength = 160;

/** Count the page, once. Nothing is changed, laid out or cloned. */
export function surveyPage(document: TreeNode): Survey {
	const boxes: Box[] = [];
	const metas: TreeElement[] = [];
	const links: TreeElement[] = [];
	const jsonLd: string[] = [];
	const times: { element: TreeElement; box: Box | null }[] = [];
	let lang: string | null = null;
	let title = "";
	let baseHref: string | null = null;
	let body: Box | null = null;
	let box: Box | null = null;
	let linkDepth = 0;

	walk(document, {
		enter(element) {
			const name = element.localName;
			switch (name) {
				case "html":
					lang ??=
						element.getAttribute("lang") ?? element.getAttribute("xml:lang");
					return true;
				case "head":
					return true;
				case "meta":
					metas.push(element);
					return false;
				case "link":
					links.push(element);
					return false;
				case "base":
					baseHref ??= element.getAttribute("href");
					return false;
				case "title":
					if (title === "" && box === null) title = rawText(element);
					return false;
				case "script":
					if (
						/^application\/ld\+json/i.test(element.getAttribute("type") ?? "")
					)
						jsonLd.push(rawText(element, 500_000));
					return false;
			}
			if (isUnread(element) && name !== "body") return false;
			const hint = name === "body" ? "none" : hintOf(element);
			if (hint === "unseen") return false;
			if (name === "time") times.push({ element, box });
			if (name === "a") {
				linkDepth++;
				if (box) box.own.links++;
			}
			if (!isBlock(name)) return true;
			const made: Box = {
				element,
				name,
				parent: box,
				children: [],
				hint,
				order: boxes.length,
				own: emptyTally(),
				all: emptyTally(),
				prose: 0,
				isClutter: false,
			};
			box?.children.push(made);
			boxes.push(made);
			box = made;
			if (name === "body") body ??= made;
			return true;
		},
		leave(element) {
			const name = element.localName;
			if (name === "a") linkDepth--;
			if (box?.element === element) {
				sumUp(box);
				box = box.parent;
			}
		},
		text(_node, data) {
			if (box) countText(box.own, data, linkDepth > 0);
			return true;
		},
	});
	return { body, boxes, lang, title, metas, links, jsonLd, times, baseHref };
}

function emptyTally(): Tally {
	return { size: 0, linked: 0, marks: 0, links: 0, sample: "" };
}

function sumUp(box: Box) {
	const { own, all } = box;
	all.size = own.size;
	all.linked = own.linked;
	all.marks = own.marks;
	all.links = own.links;
	all.sample = own.sample;
	for (const child of box.children) {
		all.size += child.all.size;
		all.linked += child.all.linked;
		all.marks += child.all.marks;
		all.links += child.all.links;
		if (all.sample.length < sampleLength && child.all.sample !== "")
			all.sample = `${all.sample} ${child.all.sample}`.trim();
	}
}

/** Add a text node to a tally. */
function countText(tally: Tally, data: string, inLink: boolean) {
	let size = 0;
	let marks = 0;
	for (let i = 0; i < data.length; i++) {
		const code = data.charCodeAt(i);
		if (code <= 32 || code === 160) continue;
		size += code >= 0x2e80 ? 2 : 1;
		if (isMark(code)) marks++;
	}
	if (size === 0) return;
	tally.size += size;
	tally.marks += marks;
	if (inLink) tally.linked += size;
	if (tally.sample.length < sampleLength) {
		const words = data
			.slice(0, 1_000)
			.replace(/\s+/g, " ")
			.slice(0, sampleLength);
		tally.sample =
			tally.sample === "" ? words.trimStart() : tally.sample + words;
	}
}

/** , . ; : ! ? and their kin in other scripts. */
function isMark(code: number): boolean {
	if (code < 64)
		return (
			code === 44 || code === 46 || code === 33 || code === 63 || code === 59
		);
	return (
		code === 0x3001 || // 、
		code === 0x3002 || // 。
		code === 0xff0c || // ，
		code === 0xff01 ||
		code === 0xff1f ||
		code === 0x060c ||
		code === 0x061f ||
		code === 0x06d4
	);
}

/** A box and all that it stands in. */
export function lineage(box: Box | null): ReadonlySet<Box> {
	const line = new Set<Box>();
	for (let b = box; b; b = b.parent) line.add(b);
	return line;
}
