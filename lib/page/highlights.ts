import { highlightStyles } from "./highlight-styles.ts";
import { nextTask } from "./next-task.ts";
import { toLiveRange } from "./ranges.ts";

export type HighlightKind = "law" | "idea" | "claim" | "note";

/** A stretch of the page that is marked. */
export interface Passage {
	readonly kind: HighlightKind;
	/** What it stands for: passages with one key are mentions of one thing. */
	readonly key: string;
	readonly range: StaticRange;
}

export interface Painted<P extends Passage> {
	/** The passages that are marked, in the order given: density and places where nothing may be marked are taken off. */
	readonly passages: readonly P[];
	/** Settles once all are painted, or the painting was undone. */
	readonly done: Promise<void>;
	/** The passage under a point of the viewport, the most important first; null where there is none. */
	passageAt(x: number, y: number): P | null;
	/** Wash one passage as the current one; null washes none. */
	setCurrent(passage: P | null): void;
	/** Leave the page as it was. */
	undo(): void;
}

/** Ranges painted in one task. */
const perTask = 200;

/** Where kinds overlap the later lies on top. */
const layers: readonly HighlightKind[] = ["note", "idea", "claim", "law"];

/**
 * Mark passages with the CSS Custom Highlight API: no node of the page is touched, no layout shifts. Works from an
 * extension's isolated world. One painting at a time: undo the last before the next.
 * @param passages - in document order
 * @param density - "first": the first passage of each key; a person's own notes are always marked
 */
export function paintHighlights<P extends Passage>(
	document: Document,
	passages: readonly P[],
	density: "first" | "all" | "none" = "first",
): Painted<P> {
	const shown = chooseShown(passages, density);
	const stopped = new AbortController();
	const removeStyles = addStyles(document);
	const highlights = new Map<string, Highlight>();
	const owners = new Map<AbstractRange, P>();
	for (const [priority, kind] of layers.entries()) {
		const highlight = new Highlight();
		highlight.priority = priority;
		highlights.set(kind, highlight);
		CSS.highlights.set(`glossator-${kind}`, highlight);
	}
	const current = new Highlight();
	current.priority = layers.length;
	CSS.highlights.set("glossator-current", current);

	return {
		passages: shown,
		done: paint(),
		passageAt: (x, y) => passageAt(document, owners, shown, x, y),
		setCurrent(passage) {
			current.clear();
			if (passage) current.add(passage.range);
		},
		undo() {
			stopped.abort();
			removeStyles();
			for (const [kind, highlight] of [...highlights, ["current", current]] as [
				string,
				Highlight,
			][])
				if (CSS.highlights.get(`glossator-${kind}`) === highlight)
					CSS.highlights.delete(`glossator-${kind}`);
		},
	};

	async function paint() {
		const order = fromFirstVisible(shown);
		for (let i = 0; i < order.length; i += perTask) {
			if (i > 0) await nextTask();
			if (stopped.signal.aborted) return;
			for (const passage of order.slice(i, i + perTask)) {
				owners.set(passage.range, passage);
				highlights.get(passage.kind)?.add(passage.range);
			}
		}
	}
}

function chooseShown<P extends Passage>(
	passages: readonly P[],
	density: "first" | "all" | "none",
): P[] {
	const seen = new Set<string>();
	return passages.filter((passage) => {
		if (!mayBeMarked(passage.range.startContainer)) return false;
		if (passage.kind === "note" || density === "all") return true;
		if (density === "none" || seen.has(passage.key)) return false;
		seen.add(passage.key);
		return true;
	});
}

/** Not in code, in fields or where the person is writing. */
function mayBeMarked(node: Node): boolean {
	return node.parentElement?.closest(unmarked) === null;
}

const unmarked =
	'code,pre,kbd,samp,input,textarea,select,button[type="submit"],[contenteditable]:not([contenteditable="false"])';

/**
 * Document order is, near enough, order down the page: a binary search finds the first passage on the screen with a
 * handful of measurements. It and those after it come first, then those above.
 */
function fromFirstVisible<P extends Passage>(passages: readonly P[]): P[] {
	if (passages.length <= perTask) return [...passages];
	let low = 0;
	let high = passages.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const passage = passages[middle];
		const below =
			passage && toLiveRange(passage.range).getBoundingClientRect().bottom > 0;
		if (below) high = middle;
		else low = middle + 1;
	}
	return [...passages.slice(low), ...passages.slice(0, low)];
}

/** `highlightsFromPoint`: Chrome 140, Firefox 150; not yet in TypeScript's DOM. */
interface PointedRegistry {
	highlightsFromPoint?(
		x: number,
		y: number,
	): readonly { readonly ranges: readonly AbstractRange[] }[];
}

function passageAt<P extends Passage>(
	document: Document,
	owners: ReadonlyMap<AbstractRange, P>,
	passages: readonly P[],
	x: number,
	y: number,
): P | null {
	const registry: HighlightRegistry & PointedRegistry = CSS.highlights;
	if (registry.highlightsFromPoint) {
		for (const hit of registry.highlightsFromPoint(x, y))
			for (const range of hit.ranges) {
				const passage = owners.get(range);
				if (passage) return passage;
			}
		return null;
	}
	const caret = document.caretPositionFromPoint(x, y);
	if (!caret) return null;
	const under = passages.filter(
		({ range }) =>
			owners.has(range) &&
			toLiveRange(range).isPointInRange(caret.offsetNode, caret.offset),
	);
	under.sort((a, b) => layers.indexOf(b.kind) - layers.indexOf(a.kind));
	return under[0] ?? null;
}

/** Add our rules beside the page's own; the page's list is kept, also if it changes it meanwhile. */
function addStyles(document: Document): () => void {
	const view = document.defaultView ?? window;
	const sheet = new view.CSSStyleSheet();
	sheet.replaceSync(highlightStyles);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	return () => {
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
			(other) => other !== sheet,
		);
	};
}
