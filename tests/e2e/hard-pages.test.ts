import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
		await waitForMarks(page);
		const seen = await page.evaluate(
			() => Reflect.get(window, "seen") as string[],
		);
		expect(seen).toEqual([]);
		expect((await session.viewOf(page)).state).toBe("ready");
		// It put our element out; it got it back a few times, then it was left in peace.
		const removals = await page.evaluate(() =>
			Number(Reflect.get(window, "removals")),
		);
		expect(removals).toBeLessThan(20);
		await page.close();
	});

	it("keeps its marks on the right words after it has rebuilt its article", async () => {
		const page = await session.visit("/variant/rewrite/jp-posters-aggregator");
		await page.waitForFunction(
			() => document.documentElement.dataset.rewritten === "yes",
		);
		await waitFor("the marks of the rebuilt article", async () => {
			if (!(await hasMarks(page))) return false;
			const { claim } = await readMarks(page);
			return claim.join(" ").includes("sets a precedent");
		});
		const attached = await page.evaluate(() =>
			[...CSS.highlights]
				.filter(([name]) => name.startsWith("glossator-"))
				.every(([, highlight]) =>
					[...highlight].every((range) => range.startContainer.isConnected),
				),
		);
		expect(attached).toBe(true);
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
