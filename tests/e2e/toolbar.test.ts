import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sayFrom } from "../../lib/cli/start/extension-page.ts";
import { launch, type Session } from "./launch.ts";
import { findMargin, hasMarks, textOf, waitForMarks } from "./page-side.ts";
import { pressToolbarButton } from "./toolbar.ts";

let session: Session;
beforeAll(async () => {
	session = await launch();
});
afterAll(() => session?.close());

describe("a page that is on no list", () => {
	it("is read when the person presses the button, and not before", async () => {
		const page = await session.open.driver.newPage();
		await page.setViewport({ width: 1360, height: 900 });
		await page.goto(
			`http://127.0.0.1:${session.newsroom.port}/story/jp-posters-wordpress`,
		);
		// A listed page that was opened later has been annotated: this one would have been by now.
		const listed = await session.visit("/story/jp-posters-wordpress");
		await waitForMarks(listed);
		expect(await hasMarks(page)).toBe(false);
		await listed.close();

		await pressToolbarButton(session, page);
		const tabId = await session.tabOf(page);
		const answer = await sayFrom(session.desk, "tab:explain", { tabId });
		expect(answer).toMatchObject({ ok: true });
		await waitForMarks(page);
		expect(await textOf(await findMargin(page))).toMatch(/Article 175/);
	});

	it("stays closed to us in every other tab", async () => {
		const other = await session.open.driver.newPage();
		await other.goto(
			`http://127.0.0.1:${session.newsroom.port}/story/jp-posters-ja`,
		);
		const listed = await session.visit("/story/jp-posters-ja");
		await waitForMarks(listed);
		expect(await hasMarks(other)).toBe(false);
	});
});
