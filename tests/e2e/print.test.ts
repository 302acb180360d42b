import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launch, type Session } from "./launch.ts";
import { findMargin, waitForMarks } from "./page-side.ts";
import { inBrowserWindow } from "./toolbar.ts";

let session: Session;
beforeAll(async () => {
	session = await launch();
});
afterAll(() => session?.close());

/** Show the tab in front as on paper, or as on the screen again. */
async function setPaper(page: Page, on: boolean): Promise<void> {
	if (session.name === "firefox")
		await inBrowserWindow(
			session,
			`gBrowser.selectedBrowser.browsingContext.mediumOverride = ${on ? '"print"' : '""'}`,
		);
	else await page.emulateMediaType(on ? "print" : "screen");
	await page.waitForFunction(
		(wanted) => matchMedia("print").matches === wanted,
		{ polling: 50 },
		on,
	);
}

/** How our element and our marks are drawn just now. */
function drawn(page: Page) {
	return page.evaluate(() => {
		const host = document.querySelector("glossator-margin");
		const styleOf = (kind: string) => {
			const { textDecorationLine, backgroundColor } = getComputedStyle(
				document.body,
				`::highlight(glossator-${kind})`,
			);
			return { line: textDecorationLine, ground: backgroundColor };
		};
		return {
			margin: host && getComputedStyle(host).display,
			marks: ["law", "idea", "claim", "note", "current"].map(styleOf),
		};
	});
}

it("a printed story shows none of ours: no margin, no line, no wash", async () => {
	const page = await session.visit("/story/jp-posters-aggregator");
	await waitForMarks(page);
	await findMargin(page);
	const onScreen = await drawn(page);
	expect(onScreen.margin).not.toBe("none");
	expect(onScreen.marks[0]?.line).toContain("underline");
	await setPaper(page, true);
	const onPaper = await drawn(page);
	expect(onPaper.margin).toBe("none");
	for (const { line, ground } of onPaper.marks) {
		expect(line).toBe("none");
		expect(ground).toMatch(/^(transparent|rgba\(0, 0, 0, 0\))$/);
	}
	await setPaper(page, false);
	expect(await drawn(page)).toEqual(onScreen);
	await page.close();
});
