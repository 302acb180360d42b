import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closedRoots } from "./closed-root.ts";
import { launch, middling, type Session, wide } from "./launch.ts";
import { findMargin, readMarks, waitFor, waitForMarks } from "./page-side.ts";
import { useShortcut } from "./shortcuts.ts";

const story = "/variant/with-field/jp-posters-aggregator";
const more = /open in the margin/;
let session: Session;
beforeAll(async () => {
	session = await launch();
});
afterAll(() => session?.close());

/** A page with the focus in a field of its own. */
async function visitWithFocus(size = wide): Promise<Page> {
	const page = await session.visit(story, size);
	await waitForMarks(page);
	await page.focus("#field");
	return page;
}

function hasFocus(page: Page): Promise<boolean> {
	return page.evaluate(() => document.activeElement?.id === "field");
}

async function waitForCard(page: Page, there: boolean): Promise<void> {
	const roots = closedRoots(session, page);
	await waitFor(
		there ? "the card" : "the card to go",
		async () => ((await roots.find(more)) !== null) === there,
	);
}

/** Step once, and say on which words the page's current mark stands then. */
async function step(page: Page, by: "next" | "previous"): Promise<string> {
	const before = (await readMarks(page)).current.join();
	await useShortcut(session, `${by}-passage`);
	let now = before;
	await waitFor("the next passage", async () => {
		now = (await readMarks(page)).current.join();
		return now !== before;
	});
	await waitForCard(page, true);
	return now;
}

describe("the keyboard", () => {
	it("has its shortcuts from the manifest", async () => {
		const commands = await session.desk.evaluate(async () => {
			const { commands } = (Reflect.get(globalThis, "browser") ??
				Reflect.get(globalThis, "chrome")) as {
				commands: {
					getAll(): Promise<{ name: string; shortcut: string }[]>;
				};
			};
			return (await commands.getAll()).map(({ name, shortcut }) => [
				name.replace("_execute_browser_action", "_execute_action"),
				// Chromium draws its keys on some systems.
				shortcut.length > 3,
			]);
		});
		expect(new Map(commands as [string, boolean][])).toEqual(
			new Map([
				["_execute_action", true],
				["toggle-margin", true],
				["next-passage", true],
				["previous-passage", true],
			]),
		);
	});

	it("steps from passage to passage, forth and back, each with its card and the focus in it", async () => {
		const page = await visitWithFocus();
		const first = await step(page, "next");
		const roots = closedRoots(session, page);
		expect(await roots.text()).toContain("Open in the margin");
		expect(await roots.focused()).toMatch(/close|open in the margin/i);
		expect(await hasFocus(page)).toBe(false);
		const second = await step(page, "next");
		expect(second).not.toBe(first);
		expect(await step(page, "previous")).toBe(first);
		await page.close();
	});

	it("shows the card beside its words, also where the window had to scroll to them", async () => {
		const page = await visitWithFocus();
		await step(page, "previous"); // round to the last one, far down the page
		await waitFor("the card beside its words", async () => {
			const close = await closedRoots(session, page).find(/close/);
			const words = await page.evaluate(() => {
				const [range] = CSS.highlights.get("glossator-current") ?? [];
				if (!range) return null;
				const live = document.createRange();
				live.setStart(range.startContainer, range.startOffset);
				live.setEnd(range.endContainer, range.endOffset);
				const { top, bottom } = live.getBoundingClientRect();
				return top > 0 && bottom < innerHeight ? { top, bottom } : null;
			});
			if (!close || !words) return false;
			return (
				Math.abs(close.y - words.bottom) < 60 ||
				Math.abs(close.y - words.top) < 400
			);
		});
		await page.close();
	});

	it("closes the card with Escape, and gives the focus back to where it was", async () => {
		const page = await visitWithFocus();
		await step(page, "next");
		await step(page, "next");
		await page.keyboard.press("Escape");
		await waitForCard(page, false);
		expect(await hasFocus(page)).toBe(true);
		await page.close();
	});

	it("leads on from the card into the margin, at the entry of these words", async () => {
		const page = await visitWithFocus();
		const margin = await findMargin(page);
		let words = "";
		// Down the page there is a claim, and its entry stands far below the margin's first window.
		for (let steps = 0; steps < 12 && !/precedent/.test(words); steps++)
			words = await step(page, "next");
		expect(words).toMatch(/precedent/);
		await closedRoots(session, page).focus(more);
		await page.keyboard.press("Enter");
		await waitForCard(page, false);
		await waitFor("the entry in the margin's window", () =>
			margin.evaluate(() => {
				const entry = [...document.querySelectorAll("bdi, .lem")].find((one) =>
					/sets a precedent/.test(one.textContent ?? ""),
				);
				const box = entry?.getBoundingClientRect();
				return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
			}),
		);
		await page.close();
	});

	it("folds the margin and opens it again", async () => {
		const page = await visitWithFocus();
		await findMargin(page);
		const roots = closedRoots(session, page);
		const count = async () => (await roots.frames()).length;
		await useShortcut(session, "toggle-margin");
		await waitFor("the margin to fold", async () => (await count()) === 0);
		await useShortcut(session, "toggle-margin");
		await waitFor("the margin to open", async () => (await count()) === 1);
		await page.close();
	});

	it("reads a page that was passed over, and opens the margin that says so", async () => {
		const page = await session.visit("/story/no-llama-farm", middling);
		await useShortcut(session, "toggle-margin");
		const margin = await findMargin(page);
		await waitFor("the margin to say so", async () =>
			/passed over|no law/i.test(
				await margin.evaluate(() => document.body.textContent ?? ""),
			),
		);
		await page.close();
	});
});

describe("the pointer", () => {
	it("opens the card below the words it rests on, never over them, and takes it away when it leaves", async () => {
		const page = await session.visit(story);
		await waitForMarks(page);
		const words = await page.evaluate(() => {
			const [range] = CSS.highlights.get("glossator-idea") ?? [];
			if (!range) throw new Error("no idea is marked");
			const live = document.createRange();
			live.setStart(range.startContainer, range.startOffset);
			live.setEnd(range.endContainer, range.endOffset);
			live.startContainer.parentElement?.scrollIntoView({ block: "center" });
			const { left, top, bottom } = live.getBoundingClientRect();
			return { left, top, bottom };
		});
		await page.mouse.move(2, 2);
		await page.mouse.move(words.left + 6, (words.top + words.bottom) / 2, {
			steps: 3,
		});
		await waitForCard(page, true);
		const { y } = (await closedRoots(session, page).find(/close/)) ?? { y: 0 };
		expect(y < words.top || y > words.bottom).toBe(true);
		expect(await page.evaluate(() => document.activeElement?.localName)).toBe(
			"body",
		);
		await page.mouse.move(2, 2, { steps: 3 });
		await waitForCard(page, false);
		await page.close();
	});
});
