import type { Span } from "./types.ts";

export interface PlainBlock extends Span {
	readonly kind: "heading" | "paragraph" | "list" | "footnote";
}

/**
 * The structure of a plain text: paragraphs parted by blank lines, short lines without final punctuation as headings,
 * numbers on a line of their own that interrupt a sentence (and "[1]" inside one) as footnote markers. A paragraph that
 * markers interrupt spans them; the markers lie inside it.
 * @returns blocks in text order, a paragraph before the markers that it holds
 */
export function plainTextBlocks(text: string): { blocks: PlainBlock[] } {
	const chunks = findChunks(text);
	const blocks: PlainBlock[] = [];
	for (let index = 0; index < chunks.length; ) {
		const first = chunks[index] as Span;
		let end = first.end;
		const markers: PlainBlock[] = [];
		index++;
		for (;;) {
			const next = pastMarkers(text, chunks, index);
			if (next === null || !continues(text, end, chunks[next])) break;
			for (; index < next; index++)
				markers.push({ ...(chunks[index] as Span), kind: "footnote" });
			const part = chunks[next];
			if (part) end = part.end;
			index = next + 1;
		}
		const span = { start: first.start, end };
		blocks.push({ ...span, kind: kindOf(text, span, markers.length > 0) });
		blocks.push(...inlineMarkers(text, span, markers));
	}
	return { blocks };
}

/**
 * Line breaks inside paragraphs, which are only where a line was full: give them to `normalise` to look through.
 * @param blocks - of any kind; only paragraphs, quotes and captions are read
 */
export function softBreaks(
	text: string,
	blocks: readonly (Span & { readonly kind: string })[],
): Span[] {
	const found: Span[] = [];
	for (const { start, end, kind } of blocks) {
		if (kind === "footnote" || kind === "list" || kind === "table") continue;
		for (
			let at = text.indexOf("\n", start);
			at !== -1 && at < end;
			at = text.indexOf("\n", at + 1)
		)
			if (!/^\s*\n/.test(text.slice(at + 1, at + 40)))
				if (!/\n\s*$/.test(text.slice(Math.max(0, at - 40), at)))
					found.push({ start: at, end: at + 1 });
	}
	return found;
}

/** Runs of lines between blank lines; a marker on a line of its own is a run by itself. */
function findChunks(text: string): Span[] {
	const chunks: Span[] = [];
	let open: { start: number; end: number } | null = null;
	const close = () => {
		if (open !== null) chunks.push(open);
		open = null;
	};
	for (let at = 0; at <= text.length; ) {
		const breakAt = text.indexOf("\n", at);
		const lineEnd = breakAt === -1 ? text.length : breakAt;
		const line = trimmed(text, at, lineEnd);
		if (line.start === line.end) close();
		else if (isMarker(text.slice(line.start, line.end))) {
			close();
			chunks.push(line);
		} else if (open === null) open = line;
		else open = { start: open.start, end: line.end };
		at = lineEnd + 1;
	}
	close();
	return chunks;
}

/** Index of the first chunk from `index` on that is no marker, or null if no marker stands there. */
function pastMarkers(
	text: string,
	chunks: readonly Span[],
	index: number,
): number | null {
	let next = index;
	for (let chunk = chunks[next]; chunk; chunk = chunks[++next])
		if (!isMarker(text.slice(chunk.start, chunk.end))) break;
	return next > index ? next : null;
}

/** Does the sentence that ends at `end`, before a marker, go on in the chunk behind it? */
function continues(
	text: string,
	end: number,
	chunk: Span | undefined,
): boolean {
	const last = text.charAt(end - 1);
	if (chunk === undefined) return !/[.!?。！？]/u.test(last);
	const next = text.charAt(chunk.start);
	if (/[.,;:!?)\]}’”'"»、。，；：！？」』]/u.test(next)) return true;
	return /[\p{L}\p{N},;]/u.test(last) && /[\p{Ll}\d(]/u.test(next);
}

function isMarker(line: string): boolean {
	return /^(?:\[?\d{1,3}\]?|\(\d{1,2}\)|[*†‡])(?:\s*,\s*\[?\d{1,3}\]?)*$/u.test(
		line,
	);
}

function inlineMarkers(
	text: string,
	span: Span,
	markers: readonly PlainBlock[],
): PlainBlock[] {
	const found = [...markers];
	let next = 0;
	for (const match of text
		.slice(span.start, span.end)
		.matchAll(/\[\d{1,3}\](?!\()/g)) {
		const start = span.start + match.index;
		const end = start + match[0].length;
		while ((markers[next]?.end ?? end) < end) next++;
		const isKnown = (markers[next]?.start ?? end) <= start;
		// One that begins a text is a label, such as the number of a source.
		if (!isKnown && start > span.start)
			found.push({ start, end, kind: "footnote" });
	}
	return found.sort((a, b) => a.start - b.start);
}

function kindOf(
	text: string,
	span: Span,
	interrupted: boolean,
): PlainBlock["kind"] {
	if (interrupted) return "paragraph";
	const words = text.slice(span.start, span.end);
	if (/^(?:[-*•–]|\d{1,2}[.)])\s/u.test(words)) return "list";
	const isWide = /[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u.test(words);
	const isShort = words.length <= (isWide ? 40 : 120);
	const isOneLine = !words.includes("\n");
	return isShort && isOneLine && !/[.!?:;,。！？：；、…"”」』]$/u.test(words)
		? "heading"
		: "paragraph";
}

function trimmed(text: string, from: number, to: number): Span {
	let start = from;
	let end = to;
	while (start < end && /\s/.test(text.charAt(start))) start++;
	while (end > start && /\s/.test(text.charAt(end - 1))) end--;
	return { start, end };
}
