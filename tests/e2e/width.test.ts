import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closedRoots } from "./closed-root.ts";
import { launch, narrow, type Session, wide } from "./launch.ts";
import { findMargin, waitFor, waitForMarks } from "./page-side.ts";

const story = "/story/jp-posters-aggregator";
let session: Session;
beforeAll(async () => {
	session = await launch();
});
afterAll(() => session?.close());

async function frameOf(page: Page) {
	const [frame] = await closedRoots(session, page).frames();
	return frame ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** Wait until the margin has this width, give or take its border. */
async function settlesAt(page: Page, widthPx: number): Promise<void> {
	let last = 0;
	await waitFor(`the margin to be ${widthPx} px wide`, async () => {
		last = (await frameOf(page)).width;
		return Math.abs(last - widthPx) <= 2;
	}).catch((error: unknown) => {
		throw new Error(`${error}; it is ${last} px wide`);
	});
}

/** Hold the margin's edge and pull it by so many pixels. */
async function pull(page: Page, by: { x: number; y: number }): Promise<void> {
	const { x, y, height } = await frameOf(page);
	const from = {
		x: by.y === 0 ? x - 1 : x + 200,
		y: by.y === 0 ? y + height / 2 : y - 1,
	};
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2);
	await page.mouse.move(from.x + by.x, from.y + by.y);
	await page.mouse.up();
}

describe("the margin's width", () => {
	it("is pulled by its edge, and holds after a reload, on another page and for other tabs", async () => {
		const page = await session.visit(story, wide);
		await findMargin(page);
		const before = (await frameOf(page)).width;
		await pull(page, { x: 32, y: 0 });
		await settlesAt(page, before - 32);
		await page.reload();
		await settlesAt(page, before - 32);
		const other = await session.visit("/story/jp-posters-ja", wide);
		await settlesAt(other, before - 32);
		await other.close();
		await page.close();
	});

	it("is moved by the arrow keys of its edge, a separator that says its value", async () => {
		const page = await session.visit(story, wide);
		await findMargin(page);
		const before = (await frameOf(page)).width;
		const roots = closedRoots(session, page);
		await roots.focus(/width of the margin/);
		await page.keyboard.press("ArrowLeft");
		await settlesAt(page, before + 24);
		expect(await roots.attribute(/width of the margin/, "aria-valuenow")).toBe(
			String(before + 25),
		);
		await page.keyboard.press("ArrowRight");
		await settlesAt(page, before);
		await page.close();
	});

	it("never covers the story, however far it is pulled", async () => {
		const page = await session.visit(story, wide);
		await findMargin(page);
		await pull(page, { x: -500, y: 0 });
		const right = await page.evaluate(
			() =>
				document.querySelector(".story")?.getBoundingClientRect().right ?? 0,
		);
		await waitFor(
			"the margin to stand clear of the story",
			async () => (await frameOf(page)).x >= right - 2,
		);
		await page.close();
	});
});

it("the sheet of a narrow window is pulled up by its upper edge", async () => {
	const page = await session.visit(story, narrow);
	await waitForMarks(page);
	const roots = closedRoots(session, page);
	let tab = await roots.find(/open the margin/);
	await waitFor("the tab", async () => {
		tab = await roots.find(/open the margin/);
		return tab !== null;
	});
	await page.mouse.click(tab?.x ?? 0, tab?.y ?? 0);
	await findMargin(page);
	const { height } = await frameOf(page);
	await pull(page, { x: 0, y: -120 });
	await waitFor(
		"the sheet to be higher",
		async () => Math.abs((await frameOf(page)).height - height - 120) <= 3,
	);
	await page.close();
});
