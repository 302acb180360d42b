import type { Frame, Page } from "puppeteer-core";
import { until } from "../../lib/cli/start/extension-page.ts";
import { findFilledMargin } from "../../lib/cli/start/margin-frame.ts";

/** How long a story may take to be annotated on a small, busy machine. */
const patienceMs = 60_000;

export type MarkKind = "law" | "idea" | "claim" | "note" | "current";
export type Marks = Readonly<Record<MarkKind, readonly string[]>>;

/** The words that carry a mark of ours, by kind. Highlights belong to the document, whichever world registered them. */
export function readMarks(page: Page): Promise<Marks> {
	return page.evaluate(() => {
		const words = (kind: string) => {
			const highlight = CSS.highlights.get(`glossator-${kind}`);
			if (!highlight) return [];
			return [...highlight].map((range) => {
				const live = document.createRange();
				live.setStart(range.startContainer, range.startOffset);
				live.setEnd(range.endContainer, range.endOffset);
				return live.toString();
			});
		};
		return {
			law: words("law"),
			idea: words("idea"),
			claim: words("claim"),
			note: words("note"),
			current: words("current"),
		};
	});
}

/** Wait for a condition, as long as a small, busy machine may need. */
export function waitFor(
	what: string,
	isSo: () => boolean | Promise<boolean>,
): Promise<void> {
	return until(patienceMs, what, isSo);
}

export async function waitForMarks(page: Page): Promise<Marks> {
	await waitFor("words to be marked", () => hasMarks(page));
	return readMarks(page);
}

export function hasMarks(page: Page): Promise<boolean> {
	return page.evaluate(() =>
		[...CSS.highlights].some(
			([name, highlight]) =>
				name.startsWith("glossator-") && highlight.size > 0,
		),
	);
}

/** Whether the page holds our host element, wherever it stands. */
export function hasHost(page: Page): Promise<boolean> {
	return page.evaluate(
		() => document.querySelector("glossator-margin") !== null,
	);
}

/** The margin's frame, once it shows something. */
export async function findMargin(page: Page): Promise<Frame> {
	let margin: Frame | null = null;
	await waitFor("the margin to fill", async () => {
		margin = await findFilledMargin(page);
		return margin !== null;
	});
	if (!margin) throw new Error("unreachable: a margin was found");
	return margin;
}

/** Everything that stands in the margin, folded parts included, with single spaces. */
export function textOf(frame: Frame): Promise<string> {
	return frame.evaluate(() =>
		(document.body.textContent ?? "").replace(/\s+/g, " "),
	);
}

/** The document as markup without our element, and what a move of the layout would change. */
export function snapshot(page: Page): Promise<{ html: string; boxes: string }> {
	return page.evaluate(() => ({
		html: document.documentElement.outerHTML.replace(
			/<glossator-margin[^>]*><\/glossator-margin>/,
			"",
		),
		boxes: [...document.body.querySelectorAll("*")]
			.map((element) => {
				const { x, y, width, height } = element.getBoundingClientRect();
				return [x + scrollX, y + scrollY, width, height].map(Math.round).join();
			})
			.join(" "),
	}));
}
