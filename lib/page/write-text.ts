import {
	type Block,
	type BlockKind,
	type Link,
	maxTextLength,
} from "../gloss/article.ts";
import { isCaptionBlock, isCaptionText } from "./captions.ts";
import { hintOf } from "./class-hints.ts";
import { isFootnoteMarker } from "./footnotes.ts";
import { hrefOf, isBlock, isHeading, isUnread } from "./markup.ts";
import type { Dropped } from "./prune.ts";
import { type TextPiece, TextWriter } from "./text-writer.ts";
import {
	rawText,
	type TreeElement,
	type TreeNode,
	type Visitor,
	walk,
} from "./tree.ts";

/** A stretch of the page to write, and what in it to leave out. */
export interface Part {
	readonly root: TreeNode;
	readonly dropped: Dropped;
}

export interface WrittenText {
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly links: readonly Link[];
	readonly pieces: readonly TextPiece[];
	readonly truncated: boolean;
}

/**
 * Write parts of the page one after the other, as a reader sees them without styles: white space collapsed, one line a
 * block.
 * @param resolve - makes an address absolute
 */
export function writeText(
	parts: readonly Part[],
	resolve: (href: string) => string | null,
): WrittenText {
	const writer = new TextWriter(maxTextLength);
	const kinds: { element: TreeElement; kind: BlockKind }[] = [];
	const anchors: { element: TreeElement; href: string; start: number }[] = [];
	const links: Link[] = [];
	const dataTables = new Set<TreeElement>();
	const silent: TreeElement[] = [];
	const open: TreeElement[] = [];
	let preformatted = 0;
	let breaks = 0;

	let dropped: Dropped = { whole: new Set(), own: new Set() };
	const visitor: Visitor = {
		enter(element) {
			const name = element.localName;
			if (name === "br") {
				// One break runs on inside the block, two part it.
				if (++breaks > 1 || preformatted > 0) writer.endBlock();
				else writer.breakLine();
				return false;
			}
			if (dropped.whole.has(element) || isUnread(element)) return false;
			if (hintOf(element) === "unseen") return false;
			if (isFootnoteMarker(element, writer.isInBlock)) {
				writer.startFootnote();
				walk(element, {
					enter: () => true,
					leave: () => {},
					text: (node, data) => writer.addText(node, data, false),
				});
				writer.endFootnote();
				breaks = 0;
				return false;
			}
			if (name === "a") {
				const href = hrefOf(element);
				if (href !== null) anchors.push({ element, href, start: -1 });
			}
			if (!isBlock(name)) return true;
			open.push(element);
			if (dropped.own.has(element)) silent.push(element);
			if (name === "table" && isDataTable(element)) dataTables.add(element);
			if (name === "td" || name === "th") {
				if (dataTables.size > 0) {
					writer.startCell();
					return true;
				}
			}
			// Blocks inside the cell of a data table stay in the row.
			if (dataTables.size > 0 && !tableParts.has(name)) return true;
			writer.endBlock();
			breaks = 0;
			const kind = kindOf(element, dataTables.size > 0);
			if (kind) kinds.push({ element, kind });
			writer.kind = kinds.at(-1)?.kind ?? "paragraph";
			if (name === "pre") preformatted++;
			return true;
		},
		leave(element) {
			const name = element.localName;
			if (anchors.at(-1)?.element === element) {
				const anchor = anchors.pop();
				if (anchor && anchor.start >= 0) {
					const href = resolve(anchor.href);
					if (href !== null && writer.end > anchor.start)
						links.push({ start: anchor.start, end: writer.end, href });
				}
			}
			if (!isBlock(name)) return;
			open.pop();
			if (silent.at(-1) === element) silent.pop();
			if (dataTables.size > 0 && !tableParts.has(name)) return;
			if ((name === "td" || name === "th") && dataTables.size > 0) return;
			writer.endBlock();
			breaks = 0;
			dataTables.delete(element);
			if (kinds.at(-1)?.element === element) kinds.pop();
			writer.kind = kinds.at(-1)?.kind ?? "paragraph";
			if (name === "pre") preformatted--;
		},
		text(node, data) {
			if (silent.length > 0 && silent.at(-1) === open.at(-1)) return true;
			const before = writer.end;
			const goOn = writer.addText(node, data, preformatted > 0);
			if (writer.end > before) {
				breaks = 0;
				for (const anchor of anchors)
					if (anchor.start < 0) anchor.start = writer.runStart;
			}
			return goOn;
		},
	};
	for (const part of parts) {
		dropped = part.dropped;
		walk(part.root, visitor);
		writer.endBlock();
	}
	const written = writer.finish();
	const blocks = written.blocks.map((block) =>
		block.kind === "paragraph" &&
		isCaptionText(written.text.slice(block.start, block.end))
			? { ...block, kind: "caption" as const }
			: block,
	);
	return { ...written, blocks, links };
}

const tableParts = new Set(
	"table caption thead tbody tfoot tr td th".split(" "),
);

function kindOf(element: TreeElement, inTable: boolean): BlockKind | null {
	const name = element.localName;
	if (isHeading(name)) return "heading";
	if (name === "caption" || isCaptionBlock(element)) return "caption";
	if (name === "blockquote") return "quote";
	if (name === "li" || name === "dd" || name === "dt") return "list";
	if (name === "tr" && inTable) return "table";
	return null;
}

/** A table of data has short cells in rows and columns; one that holds the page's layout has not. */
function isDataTable(table: TreeElement): boolean {
	let rows = 0;
	let cells = 0;
	let heads = 0;
	let nested = false;
	walk(table, {
		enter(element) {
			const name = element.localName;
			if (name === "table" && element !== table) nested = true;
			if (name === "tr") rows++;
			if (name === "td") cells++;
			if (name === "th" || name === "caption") heads++;
			return !nested;
		},
		leave: () => {},
		text: () => !nested,
	});
	if (nested || rows < 2) return false;
	if (heads > 0) return true;
	if (cells < rows * 2) return false;
	const size = rawText(table, cells * 150 + 1).length;
	return size <= cells * 150;
}
