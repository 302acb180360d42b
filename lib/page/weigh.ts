import { isHeading } from "./markup.ts";
import type { Box, Survey } from "./survey.ts";

/** Prose below which a page is taken to have none, as if its names had misled us. */
const littleProse = 250;

/**
 * Weigh each block of a page by how much of it reads like prose, and settle which blocks are clutter. Names are
 * believed first; a block whose name only hints at clutter ("widget", "read-more") is taken back when it holds more
 * prose than all the rest; and where nothing is left, no name is believed.
 * @param survey - its boxes' `prose` and `isClutter` are set
 */
export function weighProse({ boxes, body }: Survey): void {
	const whole = body?.all.size ?? 0;
	for (const box of boxes)
		box.isClutter =
			// What holds most of the page is its frame, whatever it is called ("ad-portal").
			box.all.size < whole * 0.7 &&
			(clutterNames.has(box.name) ||
				box.hint === "clutter" ||
				(box.hint === "perhaps-clutter" && box.name !== "p"));
	sumProse(boxes);
	const total = body?.prose ?? 0;
	const mistaken = boxes.filter(
		(box) =>
			box.hint === "perhaps-clutter" &&
			box.prose > Math.max(400, total * 0.6) &&
			box.all.linked < box.all.size * 0.3,
	);
	// A page's frame may bear such a name too: when the story's own block is taken back, so is what it stands in.
	for (const box of mistaken) clear(box);
	if (mistaken.length > 0) sumProse(boxes);
	if ((body?.prose ?? 0) >= littleProse) return;
	for (const box of boxes) box.isClutter = clutterNames.has(box.name);
	sumProse(boxes);
}

const clutterNames = new Set("nav footer aside button search menu".split(" "));

function clear(box: Box) {
	for (let b: Box | null = box; b; b = b.parent)
		if (b.hint === "perhaps-clutter") b.isClutter = false;
}

/** Children come after their parents in document order: backwards, each is done before its parent. */
function sumProse(boxes: readonly Box[]) {
	for (const box of boxes) box.prose = ownProse(box);
	for (let i = boxes.length - 1; i > 0; i--) {
		const box = boxes[i];
		if (box?.parent && !box.isClutter) box.parent.prose += box.prose;
	}
}

/** How much the block's own text reads like prose: long, with sentence marks, not a list of links. */
function ownProse(box: Box): number {
	const { size, linked, marks } = box.own;
	if (size < 40 || isHeading(box.name) || box.name === "figcaption") return 0;
	const free = 1 - linked / size;
	if (free < 0.5) return 0;
	if (marks === 0 && size < 120) return 0;
	return size * free * (marks === 0 ? 0.5 : 1);
}
