import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, type Session } from "./launch.ts";
import { hasHost, hasMarks, snapshot, waitForMarks } from "./page-side.ts";

let session: Session;
beforeAll(async () => {
	session = await launch();
});
afterAll(() => session?.close());

/** The gate itself says no: nothing is asked, nothing kept. */
const declined = [
	"no-ai-product-launch",
	"no-recipe-related-box",
	"no-llama-farm",
	"no-ja-rice-cooker",
	"no-shop-page",
	"no-home-page",
];
/** The gate may say "maybe", since a title or a teaser speaks of AI and law; the engine says no. */
const doubtful = ["no-avian-influenza"];

describe("ordinary pages", () => {
	it("stay as they were: no node, no mark, and where the gate says no, no message", async () => {
		const pages = [];
		for (const slug of [...declined, ...doubtful])
			pages.push(await session.visit(`/variant/watched/${slug}`));
		const before = await Promise.all(pages.map(snapshot));
		// A story that was opened later has been annotated: whatever might have happened to the others has happened.
		await waitForMarks(await session.visit("/story/jp-posters-wordpress"));
		const found = [];
		for (const [index, page] of pages.entries()) {
			found.push({
				url: page.url(),
				isSame:
					JSON.stringify(await snapshot(page)) ===
					JSON.stringify(before[index]),
				changes: await page.evaluate(() => Reflect.get(window, "changes")),
				isMarked: await hasMarks(page),
				kept:
					index < declined.length
						? await keptOf(await session.tabOf(page))
						: [],
			});
		}
		expect(found).toEqual(
			pages.map((page) => ({
				url: page.url(),
				isSame: true,
				changes: [],
				isMarked: false,
				kept: [],
			})),
		);
	});
});

/** What the background holds for a tab: something, as soon as its page has said a word. */
function keptOf(tabId: number): Promise<string[]> {
	return session.desk.evaluate(async (tab) => {
		const { storage } = (Reflect.get(globalThis, "browser") ??
			Reflect.get(globalThis, "chrome")) as {
			storage: { session: { get(keys: null): Promise<object> } };
		};
		const keys = Object.keys(await storage.session.get(null));
		return keys.filter((key) => key.split(":").includes(String(tab)));
	}, tabId);
}

describe("a story", () => {
	it("keeps its nodes and its layout; only our host is added", async () => {
		const page = await session.visit("/variant/watched/jp-posters-aggregator");
		await waitForMarks(page);
		expect(await hasHost(page)).toBe(true);
		const added = await page.evaluate(
			() => Reflect.get(window, "changes") as string[],
		);
		// One host element, put in and never styled from outside afterwards more than once or twice.
		expect(
			added.every((change) =>
				/^(childList (HTML|BODY)|attributes GLOSSATOR-MARGIN)$/.test(change),
			),
		).toBe(true);
		const plain = await session.open.driver.newPage();
		await plain.setViewport({ width: 1360, height: 900 });
		await plain.goto(
			`http://127.0.0.1:${session.newsroom.port}/variant/watched/jp-posters-aggregator`,
		);
		expect(await snapshot(page)).toEqual(await snapshot(plain));
	});
});
