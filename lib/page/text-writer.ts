import type { Block, BlockKind } from "../gloss/article.ts";
import type { TreeNode } from "./tree.ts";

/** A run of text that stands unbroken, unit for unit, in one text node (white space shown as a plain space). */
export interface TextPiece {
	readonly start: number;
	readonly end: number;
	readonly node: TreeNode;
	/** Where the run begins in the node's data. */
	readonly nodeOffset: number;
}

type MutablePiece = { -readonly [K in keyof TextPiece]: TextPiece[K] };

/** Builds text block by block, collapsing white space as a browser does, and remembers where each run came from. */
export class TextWriter {
	kind: BlockKind = "paragraph";
	/** Where the first run of the last `addText` began: the start of a link that opens with it. */
	runStart = 0;
	private readonly limit: number;
	private text = "";
	private blockStart = -1;
	private footnoteStart = -1;
	private lineBreak = false;
	private cellBreak = false;
	private space: { node: TreeNode; offset: number } | null = null;
	private footnotes: Block[] = [];
	private readonly blocks: Block[] = [];
	private readonly pieces: MutablePiece[] = [];
	private truncated = false;

	/** @param limit - longest text, in UTF-16 code units */
	constructor(limit: number) {
		this.limit = limit;
	}

	get end(): number {
		return this.text.length;
	}

	/** Is a block begun, so that what comes now runs on in it? */
	get isInBlock(): boolean {
		return this.blockStart >= 0;
	}

	/** @returns false once the limit is reached */
	addText(node: TreeNode, data: string, preformatted: boolean): boolean {
		let i = 0;
		this.runStart = -1;
		while (i < data.length) {
			if (!this.isInBlock && isBlank(data.charCodeAt(i))) {
				i++;
				continue;
			}
			if (isSpace(data.charCodeAt(i))) {
				const from = i;
				while (i < data.length && isSpace(data.charCodeAt(i))) i++;
				const lines = preformatted
					? data.slice(from, i).split("\n").length - 1
					: 0;
				if (lines > 1) this.endBlock();
				else if (lines === 1) this.breakLine();
				else if (this.isInBlock && !this.lineBreak && !this.cellBreak)
					this.space ??= { node, offset: from };
				continue;
			}
			const from = i;
			i = endOfRun(data, i);
			if (!this.addRun(data.slice(from, i), node, from)) return false;
		}
		return true;
	}

	/** A line break inside the block. */
	breakLine() {
		this.space = null;
		if (this.isInBlock) this.lineBreak = true;
	}

	startCell() {
		this.space = null;
		if (this.isInBlock) this.cellBreak = true;
	}

	startFootnote() {
		this.footnoteStart = -2;
	}

	endFootnote() {
		const start = this.footnoteStart;
		this.footnoteStart = -1;
		if (start >= 0 && this.end > start)
			this.footnotes.push({ start, end: this.end, kind: "footnote" });
	}

	endBlock() {
		this.space = null;
		this.lineBreak = false;
		this.cellBreak = false;
		if (!this.isInBlock) return;
		this.blocks.push(
			{ start: this.blockStart, end: this.end, kind: this.kind },
			...this.footnotes,
		);
		this.footnotes = [];
		this.blockStart = -1;
	}

	finish() {
		return {
			text: this.text,
			blocks: joinFootnotes(this.text, this.blocks),
			pieces: this.pieces as readonly TextPiece[],
			truncated: this.truncated,
		};
	}

	private addRun(run: string, node: TreeNode, offset: number): boolean {
		if (this.text.length + run.length + 1 > this.limit) {
			this.truncated = true;
			return false;
		}
		if (!this.isInBlock) {
			if (this.text !== "") this.text += "\n";
			this.blockStart = this.text.length;
		} else if (this.cellBreak) this.text += "\t";
		else if (this.lineBreak) this.text += "\n";
		else if (this.space) this.put(" ", this.space.node, this.space.offset);
		this.space = null;
		this.lineBreak = false;
		this.cellBreak = false;
		if (this.footnoteStart === -2) this.footnoteStart = this.text.length;
		if (this.runStart < 0) this.runStart = this.text.length;
		this.put(run, node, offset);
		return true;
	}

	private put(run: string, node: TreeNode, nodeOffset: number) {
		const start = this.text.length;
		this.text += run;
		const last = this.pieces.at(-1);
		if (
			last?.node === node &&
			last.end === start &&
			last.nodeOffset + (last.end - last.start) === nodeOffset
		)
			last.end = this.text.length;
		else this.pieces.push({ start, end: this.text.length, node, nodeOffset });
	}
}

function isSpace(code: number): boolean {
	return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

/** What shows nothing at the beginning of a block: no-break, zero-width and ideographic spaces, a byte order mark. */
function isBlank(code: number): boolean {
	return (
		code === 0xa0 ||
		code === 0x3000 ||
		code === 0xfeff ||
		(code >= 0x200b && code <= 0x200f)
	);
}

/** End of the longest run that needs no change: words parted by single plain spaces. */
function endOfRun(data: string, from: number): number {
	let i = from;
	while (i < data.length) {
		const code = data.charCodeAt(i);
		if (!isSpace(code)) i++;
		else if (
			code === 32 &&
			i + 1 < data.length &&
			!isSpace(data.charCodeAt(i + 1))
		)
			i += 2;
		else break;
	}
	return i;
}

/**
 * A bare number in a block of its own, between a line that stops in mid-sentence and one that goes on, is a footnote
 * marker that the markup puts on its own line: the three lines are one paragraph.
 */
function joinFootnotes(text: string, blocks: readonly Block[]): Block[] {
	const joined: Block[] = [];
	/** Where in `joined` the last block that is no marker stands. */
	let last = -1;
	for (let i = 0; i < blocks.length; i++) {
		const block = blocks[i];
		if (!block) continue;
		const before = joined[last];
		const after = blocks[i + 1];
		if (before && after && interrupts(text, before, block, after)) {
			joined[last] = { ...before, end: after.end };
			joined.push({ ...block, kind: "footnote" });
			i++;
			continue;
		}
		if (block.kind !== "footnote") last = joined.length;
		joined.push(block);
	}
	return joined;
}

function interrupts(text: string, before: Block, block: Block, after: Block) {
	return (
		block.kind !== "footnote" &&
		block.end - block.start <= 5 &&
		/^\[?\d{1,3}\]?$/.test(text.slice(block.start, block.end)) &&
		before.kind === "paragraph" &&
		after.kind === "paragraph" &&
		!/[.!?。！？:]["”’»」)]?$/.test(text.slice(before.end - 3, before.end)) &&
		/^[\p{Ll}.,;:)\]。、，]/u.test(text.slice(after.start, after.start + 2))
	);
}
