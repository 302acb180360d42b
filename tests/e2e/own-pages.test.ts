import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openExtensionPage } from "../../lib/cli/start/extension-page.ts";
import { launch, type Session } from "./launch.ts";
import { findMargin } from "./page-side.ts";

const axeSource = readFileSync(
	createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
	"utf8",
);
let session: Session;
beforeAll(async () => {
	session = await launch();
});
afterAll(() => session?.close());

/** What axe finds against WCAG 2 A and AA, as "rule: selector". */
async function complaintsOf(page: Page | Frame): Promise<string[]> {
	await page.evaluate(axeSource);
	return await page.evaluate(async () => {
		const axe = Reflect.get(window, "axe") as {
			run(options: object): Promise<{
				violations: { id: string; nodes: { target: string[] }[] }[];
			}>;
		};
		const { violations } = await axe.run({
			runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
		});
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
		);
	});
}

describe("the extension's own pages", () => {
	it.each(["popup.html", "options.html", "welcome.html"])(
		"%s opens, says something and passes axe",
		async (file) => {
			const page = await openExtensionPage(session.open, file);
			await page.waitForFunction(
				() => document.body.innerText.trim().length > 40,
				{ polling: 100 },
			);
			expect(await complaintsOf(page)).toEqual([]);
			await page.close();
		},
	);

	it("the margin beside a story passes axe", async () => {
		const page = await session.visit("/story/jp-posters-aggregator");
		expect(await complaintsOf(await findMargin(page))).toEqual([]);
		await page.close();
	});
});
