import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, type Session } from "./launch.ts";
import { hasHost, hasMarks, snapshot, waitForMarks } from "./page-side.ts";

let session: Session;
beforeAll(async () => {
	session = await launch();
});
afterAll(() => session?.close());

const ordinary = [
	"no-ai-product-launch",
	"no-avian-influenza",
	"no-recipe-related-box",
	"no-shop-page",
	"no-home-page",
	"no-ja-rice-cooker",
];

describe("an ordinary page", () => {
	it("stays as it was: no node, no mark, no message", async () => {
		const pages = [];
		for (const slug of ordinary)
			pages.push(await session.visit(`/variant/watched/${slug}`));
		const before = await Promise.all(pages.map(snapshot));
		// A story that was opened later has been annotated: whatever might have happened to the others has happened.
		await waitForMarks(await session.visit("/story/jp-posters-wordpress"));
		for (const [index, page] of pages.entries()) {
			expect(await snapshot(page)).toEqual(before[index]);
			const changes = await page.evaluate(() => Reflect.get(window, "changes"));
			expect({ url: page.url(), changes }).toEqual({
				url: page.url(),
				changes: [],
			});
			expect(await hasMarks(page)).toBe(false);
			const view = await session.desk.evaluate(
				async (tabId) => {
					const api = (Reflect.get(globalThis, "browser") ??
						Reflect.get(globalThis, "chrome")) as {
						storage: { session: { get(keys: null): Promise<object> } };
					};
					return Object.keys(await api.storage.session.get(null)).filter(
						(key) => key.includes(String(tabId)),
					);
				},
				await session.tabOf(page),
			);
			expect(view).toEqual([]);
			await page.close();
		}
	});
});

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
