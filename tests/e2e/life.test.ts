import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closedRoots } from "./closed-root.ts";
import { launch, type Session } from "./launch.ts";
import {
	findMargin,
	hasHost,
	hasMarks,
	textOf,
	waitFor,
	waitForMarks,
} from "./page-side.ts";
import { stopBackground } from "./stop-background.ts";

let session: Session;
beforeAll(async () => {
	session = await launch();
});
afterAll(() => session?.close());

async function marginSays(page: Page, pattern: RegExp): Promise<void> {
	await waitFor(`the margin to say ${pattern}`, async () => {
		const frame = await findMargin(page);
		// The frame may be exchanged for another while it is being read.
		return pattern.test(await textOf(frame).catch(() => ""));
	});
}

describe("an app that changes its story without a page load", () => {
	it("is followed from story to story, to an ordinary page and back", async () => {
		const page = await session.visit("/story/spa-newsroom");
		await marginSays(page, /Tottori/);
		await page.click("a[data-view=seoul]");
		await marginSays(page, /Special Cases|Sexual Crimes/);
		await waitFor("the marks of the second story", () =>
			page.evaluate(() =>
				[...CSS.highlights]
					.filter(([name]) => name.startsWith("glossator-"))
					.flatMap(([, highlight]) => [...highlight])
					.some(({ startContainer }) => startContainer.isConnected),
			),
		);
		await page.click("a[data-view=ferry]");
		await waitFor("the marks to go", async () => !(await hasMarks(page)));
		await page.evaluate(() => history.go(-2));
		await marginSays(page, /Tottori/);
		await waitForMarks(page);
		await page.close();
	});

	it("wakes up where the first story is an ordinary one", async () => {
		const page = await session.visit("/story/spa-newsroom?story=ferry");
		await page.waitForFunction(() => document.title.includes("ferry"));
		await page.click("a[data-view=seoul]");
		await waitForMarks(page);
		await page.close();
	});
});

describe("back and forward", () => {
	it("finds the story annotated again", async () => {
		const page = await session.visit("/variant/leaving/jp-posters-aggregator");
		await waitForMarks(page);
		await Promise.all([page.waitForNavigation(), page.click("#away")]);
		await page.evaluate(() => history.back());
		await page.waitForFunction(() => location.pathname.startsWith("/variant"));
		await waitForMarks(page);
		// Not by the frame's own text: Firefox's driver does not see frames that come back out of the cache.
		await waitFor(
			"the margin to stand there",
			async () => (await closedRoots(session, page).frames()).length === 1,
		);
		expect((await session.viewOf(page)).state).toBe("ready");
		await page.close();
	});
});

/** Some document is on the shelf and has no gloss yet. */
function isReading(): Promise<boolean> {
	return session.desk.evaluate(async () => {
		const { storage } = (Reflect.get(globalThis, "browser") ??
			Reflect.get(globalThis, "chrome")) as {
			storage: { session: { get(keys: null): Promise<object> } };
		};
		const kept = JSON.stringify(await storage.session.get(null));
		return kept.includes('"state":"reading"');
	});
}

describe("the background", () => {
	it("is stopped in the middle of a request, and the story is annotated all the same", async () => {
		const going = session.visit("/variant/long/jp-posters-aggregator");
		// The reader has begun, and what it asks about so long a page takes the engine a while.
		await waitFor("the page to be in the middle of being read", isReading);
		await stopBackground(session);
		const page = await going;
		await waitForMarks(page);
		await findMargin(page);
		await page.close();
	});

	it("answers for a story that it has read before it slept", async () => {
		const page = await session.visit("/story/jp-posters-aggregator");
		await waitForMarks(page);
		await stopBackground(session);
		const view = await session.viewOf(page);
		expect(view.gloss?.records[0]?.id).toBe("jp-penal-code-175");
		await page.close();
	});
});

describe("an update of the extension under an open page", () => {
	it("silences the old script: no error, no mark left that leads nowhere", async () => {
		const page = await session.visit("/story/jp-posters-aggregator");
		await waitForMarks(page);
		const errors: string[] = [];
		page.on("pageerror", (error) => errors.push(String(error)));
		page.on("console", (message) => {
			if (message.type() === "error") errors.push(message.text());
		});
		await session.desk
			.evaluate(() => {
				const api = (Reflect.get(globalThis, "browser") ??
					Reflect.get(globalThis, "chrome")) as {
					runtime: { reload(): void };
				};
				api.runtime.reload();
			})
			.catch(() => {}); // its page goes down with it
		// The person looks at another tab and comes back.
		await (await session.open.driver.newPage()).bringToFront();
		await page.bringToFront();
		await page.mouse.move(300, 300);
		await page.mouse.move(310, 400, { steps: 5 });
		await page.evaluate(() => {
			document.querySelector("p")?.append(" And a late word.");
		});
		// Firefox ends the old script together with its extension: it cannot clear up after itself there.
		if (session.name === "chromium") {
			await waitFor("our element to go", async () => !(await hasHost(page)));
			await waitFor("the marks to go", async () => !(await hasMarks(page)));
		}
		expect(errors).toEqual([]);
		await page.close();
	});
});
