import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newsOrigin } from "../../lib/cli/start/open-browser.ts";
import { launch, type Session, wide } from "./launch.ts";
import { hasMarks, waitFor, waitForMarks } from "./page-side.ts";
import { popupWindow } from "./popup-window.ts";
import { pressToolbarButton } from "./toolbar.ts";

let session: Session;
beforeAll(async () => {
	session = await launch();
});
afterAll(() => session?.close());

/** Press the toolbar button on this page and hand over the popup that opens. */
async function popupOn(page: Page) {
	await pressToolbarButton(session, page);
	return popupWindow(session);
}

/** Open any address in a tab in front; some never finish loading for a driver. */
async function openAddress(url: string): Promise<Page> {
	const page = await session.open.driver.newPage();
	await page.setViewport(wide);
	page.goto(url).catch(() => {}); // what is a download or an error for the driver is still what the person sees
	await page.bringToFront();
	return page;
}

describe("the popup of the toolbar button", () => {
	it("says what was found here: the law, its reach, its penalty, and how much else", async () => {
		const page = await session.visit("/story/jp-posters-aggregator");
		await waitForMarks(page);
		const popup = await popupOn(page);
		await popup.says(/Penal Code, Article 175/);
		await popup.says(/May reach this story\. Up to 2 years in prison/);
		await popup.says(/laws in play 2 do not reach it \d claims \d/);
		await page.close();
	});

	it("says that a page was passed over, and reads it all the same when told to", async () => {
		const page = await session.visit("/story/no-llama-farm");
		const popup = await popupOn(page);
		await popup.says(/This page was passed over/);
		await popup.press(/read it all the same/);
		await popup.says(/nothing|no law|passed over/i);
		expect((await session.viewOf(page)).state).toBe("nothing-found");
		expect(await hasMarks(page)).toBe(false);
		await page.close();
	});

	it("switches the site off, which takes the marks away at once, and on again", async () => {
		const page = await session.visit("/story/jp-posters-wordpress");
		await waitForMarks(page);
		const popup = await popupOn(page);
		await popup.press(/read stories on this site/);
		await popup.says(/switched off on this site/);
		await waitFor("the marks to go", async () => !(await hasMarks(page)));
		await popup.press(/read stories on this site/);
		await popup.says(/read/i);
		await page.reload();
		await waitForMarks(page);
		await page.close();
	});

	it("names an unknown language as the reason", async () => {
		const page = await session.visit("/variant/unknown/jp-posters-aggregator");
		const popup = await popupOn(page);
		await popup.says(/language that Glossator does not read/);
		await page.close();
	});

	it("reads a page of a site that is on no list, because pressing the button is asking for it", async () => {
		const page = await openAddress(
			`http://127.0.0.1:${session.newsroom.port}/story/jp-posters-wordpress`,
		);
		await page.waitForSelector("h1");
		const popup = await popupOn(page);
		await popup.says(/Penal Code, Article 175/);
		await waitForMarks(page);
		await page.close();
	});
});

describe("where the browser lets no extension read", () => {
	it.each([
		["a PDF", `${newsOrigin}/paper/arrests.pdf`, /A PDF/],
		[
			"a PDF under another name",
			`${newsOrigin}/paper/arrests`,
			/A PDF|locks out/,
		],
		[
			"a page of the browser itself",
			"about:blank",
			/A page of the browser itself/,
		],
	])("%s: the popup says why, and offers a box", async (_what, url, why) => {
		const asked = session.newsroom.asked.length;
		const page = await openAddress(url);
		await arrival(url, asked);
		const popup = await popupOn(page);
		await popup.says(why);
		await popup.says(/Words to read/);
		await page.close();
	});

	it("words that are pasted into the box are read in the same way", async () => {
		const story = await foundingText();
		const page = await openAddress("about:blank");
		const popup = await popupOn(page);
		await popup.paste(story);
		await popup.press(/^\s*read\s*$/);
		await popup.says(/Penal Code, Article 175/);
		await popup.says(/Needs context.*precedent|precedent.*Needs context/s);
		await page.close();
	});
});

/** Wait until the newsroom has been asked for an address of its own, and the tab in front has all of it. */
async function arrival(url: string, askedBefore: number): Promise<void> {
	await waitFor("the page to arrive", async () => {
		if (
			url.includes(newsOrigin) &&
			session.newsroom.asked.length <= askedBefore
		)
			return false;
		return session.desk.evaluate(async () => {
			const { tabs } = (Reflect.get(globalThis, "browser") ??
				Reflect.get(globalThis, "chrome")) as {
				tabs: { query(filter: object): Promise<{ status?: string }[]> };
			};
			const [front] = await tabs.query({ active: true, currentWindow: true });
			return front?.status === "complete";
		});
	});
}

/** The founding story as somebody would copy it off its page. */
async function foundingText(): Promise<string> {
	const page = await session.visit("/story/jp-posters-aggregator");
	const text = await page.evaluate(
		() => document.querySelector(".story")?.textContent ?? "",
	);
	await page.close();
	return text.replace(/[ \t]+/g, " ").trim();
}
