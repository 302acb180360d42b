import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closedRoots } from "./closed-root.ts";
import { launch, middling, narrow, type Session, wide } from "./launch.ts";
import { findMargin, waitFor, waitForMarks } from "./page-side.ts";

const story = "/story/jp-posters-aggregator";
const tab = /open the margin|glossator/;
let session: Session;
beforeAll(async () => {
	session = await launch();
});
afterAll(() => session?.close());

function shownFrames(page: Page) {
	return closedRoots(session, page).frames();
}

/** Wait for a button of ours in the page, and say where it is. */
async function findButton(page: Page, pattern: RegExp) {
	const roots = closedRoots(session, page);
	let at = { x: 0, y: 0 };
	await waitFor(`a button ${pattern}`, async () => {
		const found = await roots.find(pattern);
		at = found ?? at;
		return found !== null;
	});
	return at;
}

function press(frame: Frame, label: RegExp): Promise<string> {
	return frame.evaluate((source) => {
		const pattern = new RegExp(source, "i");
		const button = [...document.querySelectorAll("button, a")].find((one) =>
			pattern.test(
				`${one.getAttribute("aria-label") ?? ""} ${one.textContent}`,
			),
		);
		if (!(button instanceof HTMLElement)) return "";
		for (
			let folded = button.closest("details:not([open])");
			folded;
			folded = folded.parentElement?.closest("details:not([open])") ?? null
		)
			folded.setAttribute("open", "");
		button.click();
		return button.getAttribute("aria-label") ?? button.textContent ?? "";
	}, label.source);
}

describe("where the margin stands", () => {
	it("docks beside the article where there is room, and covers none of it", async () => {
		const page = await session.visit(story, wide);
		await findMargin(page);
		const [frame] = await shownFrames(page);
		expect(frame?.width).toBeGreaterThanOrEqual(320);
		const right = await page.evaluate(
			() =>
				document.querySelector(".story")?.getBoundingClientRect().right ?? 0,
		);
		expect(frame?.x).toBeGreaterThanOrEqual(right);
		await page.close();
	});

	it("starts as a small tab with a count where there is none", async () => {
		const page = await session.visit(story, middling);
		await waitForMarks(page);
		await findButton(page, tab);
		expect(await closedRoots(session, page).text()).toMatch(/\d+/);
		expect(await shownFrames(page)).toEqual([]);
		await page.close();
	});

	it("is a sheet at the bottom of a narrow window", async () => {
		const page = await session.visit(story, narrow);
		await waitForMarks(page);
		const handle = await findButton(page, tab);
		expect(handle.y).toBeGreaterThan(narrow.height / 2);
		await page.mouse.click(handle.x, handle.y);
		await findMargin(page);
		const [frame] = await shownFrames(page);
		expect(frame?.width).toBeGreaterThan(narrow.width * 0.9);
		expect((frame?.y ?? 0) + (frame?.height ?? 0)).toBeGreaterThan(
			narrow.height - 40,
		);
		await page.close();
	});

	it("stays docked when the window changes a little", async () => {
		const page = await session.visit(story, wide);
		await findMargin(page);
		await page.setViewport({ width: wide.width - 20, height: 840 });
		await waitFor("the margin at the new edge", async () => {
			const [frame] = await shownFrames(page);
			return frame !== undefined && frame.x + frame.width > wide.width - 60
				? frame.height <= 840
				: false;
		});
		await page.close();
	});

	it("moves when the window changes its width", async () => {
		const page = await session.visit(story, wide);
		await findMargin(page);
		await page.setViewport(middling);
		await findButton(page, tab);
		await page.close();
	});
});

describe("from the margin to the page", () => {
	it("scrolls to the words of an item and flashes them", async () => {
		const page = await session.visit(story, wide);
		const margin = await findMargin(page);
		const label = await press(margin, /show in the story.*precedent/);
		expect(label).toContain("precedent");
		await waitFor("the words to flash in view", () =>
			page.evaluate(() => {
				const [range] = CSS.highlights.get("glossator-current") ?? [];
				if (!range || scrollY === 0) return false;
				const live = document.createRange();
				live.setStart(range.startContainer, range.startOffset);
				live.setEnd(range.endContainer, range.endOffset);
				const { top, bottom } = live.getBoundingClientRect();
				return (
					/precedent/.test(live.toString()) && top >= 0 && bottom <= innerHeight
				);
			}),
		);
		await page.close();
	});

	it("closes, and opens again by the tab", async () => {
		const page = await session.visit(story, wide);
		await press(await findMargin(page), /close the margin/);
		const handle = await findButton(page, tab);
		expect(await shownFrames(page)).toEqual([]);
		await page.mouse.click(handle.x, handle.y);
		await waitFor(
			"the margin to open",
			async () => (await shownFrames(page)).length === 1,
		);
		await page.close();
	});
});

describe("from the page to the margin", () => {
	it("shows a card beside the words under the pointer, and leads on into the margin", async () => {
		const page = await session.visit(story, wide);
		const marks = await waitForMarks(page);
		await findMargin(page);
		const at = await page.evaluate(() => {
			const [range] = CSS.highlights.get("glossator-claim") ?? [];
			if (!range) return null;
			const live = document.createRange();
			live.setStart(range.startContainer, range.startOffset);
			live.setEnd(range.endContainer, range.endOffset);
			live.startContainer.parentElement?.scrollIntoView({ block: "center" });
			const [box] = live.getClientRects();
			return box
				? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
				: null;
		});
		expect(at, `claims marked: ${marks.claim}`).not.toBeNull();
		await page.mouse.move(5, 5);
		await page.mouse.move(at?.x ?? 0, at?.y ?? 0, { steps: 4 });
		const more = /in the margin/;
		const button = await findButton(page, more);
		const roots = closedRoots(session, page);
		expect(await roots.text()).toMatch(
			/Supported|Needs context|Differs|Cannot tell/,
		);
		await page.mouse.click(button.x, button.y);
		await waitFor(
			"the card to go",
			async () => (await roots.find(more)) === null,
		);
		expect(await shownFrames(page)).toHaveLength(1);
		await page.close();
	});
});
