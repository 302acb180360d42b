import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, type Session } from "./launch.ts";
import {
	findMargin,
	hasHost,
	hasMarks,
	textOf,
	waitFor,
	waitForMarks,
} from "./page-side.ts";

let session: Session;
beforeAll(async () => {
	session = await launch();
});
afterAll(() => session?.close());

describe("a page that makes it hard", () => {
	it.each([
		["forbids everything but inline style", "/story/jp-posters-strict-csp"],
		["is cross-origin isolated", "/variant/coep/jp-posters-aggregator"],
	])("is annotated, margin and all, though it %s", async (_what, path) => {
		const page = await session.visit(path);
		const marks = await waitForMarks(page);
		expect(
			marks.law.length + marks.idea.length + marks.claim.length,
		).toBeGreaterThan(2);
		expect(await textOf(await findMargin(page))).toMatch(/Article 175/);
		await page.close();
	});

	it("gets its highlight colours though no style sheet of ours may load", async () => {
		const page = await session.visit("/story/jp-posters-strict-csp");
		await waitForMarks(page);
		const line = await page.evaluate(
			() =>
				getComputedStyle(document.body, "::highlight(glossator-claim)")
					.textDecorationLine,
		);
		expect(line).toContain("underline");
		await page.close();
	});

	it.each(["sandbox", "sandbox-scripts"])(
		"is read though its origin is opaque (%s)",
		async (variant) => {
			const page = await session.visit(
				`/variant/${variant}/jp-posters-aggregator`,
			);
			// The frame may not live here; the words are marked or the background has the gloss for panel and popup.
			const view = await session.viewOf(page);
			expect(view.state).toBe("ready");
			await page.close();
		},
	);

	it("is annotated though its scripts bend the built-ins and throw foreign nodes out", async () => {
		const page = await session.visit("/variant/hostile/jp-posters-aggregator");
		await waitFor("words to be marked", () => hasMarks(page));
		expect((await session.viewOf(page)).state).toBe("ready");
		// None of its bent built-ins was called by us, and no message or key of ours was overheard.
		const { seen, removals } = await page.evaluate(() => ({
			seen: Reflect.get(window, "seen") as string[],
			removals: Number(Reflect.get(window, "removals")),
		}));
		expect(seen).toEqual([]);
		// It put our element out; it got it back a few times, then it was left in peace.
		expect(removals).toBeLessThan(20);
		await page.close();
	});

	it("keeps its marks on the right words after it has rebuilt its article", async () => {
		const page = await session.visit("/variant/rewrite/jp-posters-aggregator");
		await page.waitForFunction(
			() => document.documentElement.dataset.rewritten === "yes",
		);
		await waitFor("the marks of the rebuilt article", () =>
			page.evaluate(() =>
				[...(CSS.highlights.get("glossator-claim") ?? [])].some(
					({ startContainer }) =>
						startContainer.isConnected &&
						/sets a precedent/.test(startContainer.textContent ?? ""),
				),
			),
		);
		await page.close();
	});

	it("of an unknown language is left without a mark", async () => {
		const page = await session.visit("/variant/unknown/jp-posters-aggregator");
		await waitForMarks(await session.visit("/story/jp-posters-wordpress"));
		expect(await hasMarks(page)).toBe(false);
		expect(await hasHost(page)).toBe(false);
		await page.close();
	});

	it("of two hundred thousand words is annotated, and says that it was cut", async () => {
		const page = await session.visit("/variant/long/jp-posters-aggregator");
		await waitForMarks(page);
		const view = await session.viewOf(page);
		expect(view.page?.truncated).toBe(true);
		expect(view.gloss?.records[0]?.id).toBe("jp-penal-code-175");
		await page.close();
	});
});
