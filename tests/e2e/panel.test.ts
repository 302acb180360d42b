import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closedRoots } from "./closed-root.ts";
import { launch, middling, type Session } from "./launch.ts";
import { hasMarks, readMarks, waitFor, waitForMarks } from "./page-side.ts";
import { inBrowserWindow } from "./toolbar.ts";

let session: Session;
beforeAll(async () => {
	session = await launch();
});
afterAll(() => session?.close());

/** Press the small tab of a page that has no room, as a person does; in Firefox the sidebar's own switch. */
async function openPanel(page: Page): Promise<void> {
	if (session.name === "firefox") {
		// Firefox takes no click from a page for its sidebar: a person opens it by its own button.
		await inBrowserWindow(
			session,
			`(async () => {
				const { SidebarController, SidebarUI } = window;
				const bar = SidebarController ?? SidebarUI;
				const id = [...bar.sidebars.keys()].find((one) => one.includes("glossator"));
				await bar.show(id);
			})()`,
		);
		return;
	}
	const roots = closedRoots(session, page);
	let tab: { x: number; y: number } | null = null;
	await waitFor("the tab", async () => {
		tab = await roots.find(/open the margin/);
		return tab !== null;
	});
	const { x, y } = tab ?? { x: 0, y: 0 };
	await page.mouse.click(x, y);
}

/** Text of the panel that stands beside the page, or the name of what was pressed in it. */
function inPanel(press: string | null): Promise<string> {
	return session.desk.evaluate((label) => {
		const { extension } = (Reflect.get(globalThis, "browser") ??
			Reflect.get(globalThis, "chrome")) as {
			extension: { getViews(): Window[] };
		};
		const panel = extension
			.getViews()
			.find(({ location }) => location.pathname === "/margin.html");
		// It is there before its document is.
		if (!panel?.document.body) return "";
		if (label === null)
			return (panel.document.body.textContent ?? "").replace(/\s+/g, " ");
		const button = [...panel.document.querySelectorAll("button")].find((one) =>
			new RegExp(label, "i").test(
				`${one.getAttribute("aria-label") ?? ""} ${one.textContent}`,
			),
		);
		button?.click();
		return button ? "pressed" : "";
	}, press);
}

async function panelSays(pattern: RegExp): Promise<void> {
	let said = "";
	await waitFor(`the panel to say ${pattern}`, async () => {
		said = await inPanel(null);
		return pattern.test(said);
	}).catch((error: unknown) => {
		throw new Error(`${error}; it says: ${said.slice(0, 300)}`);
	});
}

it("the browser's own panel shows the story in front, leads back to its words, and turns with the tab", async () => {
	const page = await session.visit("/story/jp-posters-aggregator", middling);
	await waitForMarks(page);
	await openPanel(page);
	await panelSays(/Penal Code, Article 175/);
	// It took the place of the margin in the page: no frame of ours stands there.
	expect(await closedRoots(session, page).frames()).toEqual([]);
	expect(await inPanel("show in the story.*precedent")).toBe("pressed");
	await waitFor("the words to flash", async () =>
		/precedent/.test((await readMarks(page)).current.join()),
	);
	const other = await session.visit("/story/spa-newsroom", middling);
	await waitForMarks(other);
	await panelSays(/Tottori/);
	const ordinary = await session.visit("/story/no-llama-farm", middling);
	await panelSays(/no page to read|passed over/i);
	expect(await hasMarks(ordinary)).toBe(false);
	await page.bringToFront();
	await panelSays(/Penal Code, Article 175/);
});
