import type { Frame } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closedRoots } from "./closed-root.ts";
import { launch, type Session } from "./launch.ts";
import {
	findMargin,
	hasHost,
	hasMarks,
	readMarks,
	textOf,
	waitFor,
	waitForMarks,
} from "./page-side.ts";

let session: Session;
beforeAll(async () => {
	session = await launch();
});
afterAll(() => session?.close());

/** Words that carry a mark of ours in one frame of a page. */
function markedIn(frame: Frame): Promise<string[]> {
	return frame.evaluate(() =>
		[...CSS.highlights]
			.filter(([name]) => name.startsWith("glossator-"))
			.flatMap(([, highlight]) =>
				[...highlight].map((range) => range.startContainer.textContent ?? ""),
			),
	);
}

describe("where a story may stand", () => {
	it("an AMP page is annotated as the page itself is", async () => {
		const page = await session.visit("/story/jp-posters-amp");
		await waitForMarks(page);
		expect((await session.viewOf(page)).gloss?.records[0]?.id).toBe(
			"jp-penal-code-175",
		);
		await page.close();
	});

	it("a story in a frame of the same site is read and marked there, and nowhere else", async () => {
		const page = await session.visit("/variant/framed/jp-posters-aggregator");
		let story: Frame | undefined;
		await waitFor("the marks in the frame", async () => {
			story = page.frames().find((one) => one.url().includes("/story/"));
			return story !== undefined && (await markedIn(story)).length > 3;
		});
		expect(await hasMarks(page)).toBe(false);
		expect(await hasHost(page)).toBe(false);
		const view = await session.viewOf(page);
		expect(view.gloss?.records[0]?.id).toBe("jp-penal-code-175");
		expect(view.page?.url).toContain("/story/jp-posters-aggregator");
		await page.close();
	});

	it("a page that the browser translates is read anew in the language that it speaks then", async () => {
		const page = await session.visit("/variant/translated/jp-posters-ja");
		await waitForMarks(page);
		await page.waitForFunction(
			() => document.documentElement.classList.contains("translated-ltr"),
			{ polling: 100 },
		);
		await waitFor("the marks of the English words", async () => {
			const { claim, law } = await readMarks(page);
			return /precedent/.test(claim.join()) && /Article 175/.test(law.join());
		});
		const view = await session.viewOf(page);
		expect(view.page?.lang).toBe("en");
		expect(view.gloss?.records[0]?.id).toBe("jp-penal-code-175");
		await page.close();
	});

	it("a dialogue that waits for an answer keeps the margin folded until it is answered", async () => {
		const page = await session.visit("/variant/consent/jp-posters-aggregator");
		await waitForMarks(page);
		const roots = closedRoots(session, page);
		await waitFor(
			"the tab",
			async () => (await roots.find(/open the margin/)) !== null,
		);
		expect(await roots.frames()).toEqual([]);
		await page.click("#consent button");
		expect(await textOf(await findMargin(page))).toMatch(/Article 175/);
		await page.close();
	});
});

describe("a page that is prerendered", () => {
	it("is left alone until it is shown, then annotated", async () => {
		const page = await session.visit("/variant/speculating/jp-posters-ja");
		if (session.name === "firefox") {
			// It prerenders no page: the day it does, this journey is to be walked there too.
			expect(
				await page.evaluate(() => Reflect.get(document, "prerendering")),
			).toBeUndefined();
			return;
		}
		await waitFor("the story to be prerendered", () =>
			session.newsroom.asked.some((asked) =>
				asked.endsWith("/story/jp-posters-ja"),
			),
		);
		// Another story is opened later and annotated: the prerendered one had the time for it too.
		await waitForMarks(await session.visit("/story/jp-posters-wordpress"));
		expect(await keptUrls()).not.toContain("/story/jp-posters-ja");
		await page.bringToFront();
		await Promise.all([page.waitForNavigation(), page.click("#on")]);
		const activatedAt = await page.evaluate(() =>
			Number(
				Reflect.get(
					performance.getEntriesByType("navigation")[0] ?? {},
					"activationStart",
				),
			),
		);
		expect(activatedAt).toBeGreaterThan(0);
		await waitForMarks(page);
		expect(await keptUrls()).toContain("/story/jp-posters-ja");
		await page.close();
	});
});

/** Everything that the background holds about pages, as text. */
function keptUrls(): Promise<string> {
	return session.desk.evaluate(async () => {
		const { storage } = (Reflect.get(globalThis, "browser") ??
			Reflect.get(globalThis, "chrome")) as {
			storage: { session: { get(keys: null): Promise<object> } };
		};
		return JSON.stringify(await storage.session.get(null));
	});
}
