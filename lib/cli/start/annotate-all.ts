import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { Page } from "puppeteer-core";
import type { Story } from "../../../tests/newsroom/stories.ts";
import { projectRoot } from "./build-extension.ts";
import { englishWords } from "./english.ts";
import {
	findTab,
	openExtensionPage,
	until,
	waitForView,
} from "./extension-page.ts";
import { findFilledMargin } from "./margin-frame.ts";
import { newsOrigin, type OpenBrowser } from "./open-browser.ts";
import { tellView } from "./tell-view.ts";

/**
 * Open stories without a window, print what Glossator says of each, and take a screenshot of each.
 * @param print - one block of text
 * @returns whether every story was annotated, or left alone, as it should be
 */
export async function annotateAll(
	open: OpenBrowser,
	stories: readonly Story[],
	print: (text: string) => void,
): Promise<boolean> {
	const folder = join(projectRoot, "artifacts/start");
	mkdirSync(folder, { recursive: true });
	const line = await openExtensionPage(open, "options.html");
	const words = englishWords();
	// Ordinary pages are opened first and looked at last: by then whatever might have happened to them has.
	const ordinary = stories.filter((story) => !story.isAiRegulation);
	const opened = new Map<Story, Page>();
	for (const story of ordinary) opened.set(story, await openStory(open, story));
	let good = true;
	for (const story of stories.filter((one) => one.isAiRegulation)) {
		const page = await openStory(open, story);
		const tabId = await findTab(line, page.url());
		if (tabId === null) throw new Error(`no tab shows ${page.url()}`);
		const view = await waitForView(line, tabId, 60_000);
		if (view.state === "ready") {
			await until(
				30_000,
				"words to be marked",
				async () => (await countMarks(page)) > 0,
			);
			await until(
				30_000,
				"the margin to be drawn",
				// Beside some stories there is no room: a tab stands there, and no frame.
				async () =>
					page.frames().length === 1 || (await findFilledMargin(page)) !== null,
			);
		} else good = false;
		print(
			`\n${heading(story, page)}  ${await countMarks(page)} passages marked\n${tellView(view, words)}`,
		);
		print(`  Screenshot: ${await shoot(page, folder, story)}\n`);
		await page.close();
	}
	for (const [story, page] of opened) {
		const touched = await page.evaluate(
			() =>
				CSS.highlights.size > 0 ||
				document.querySelector("glossator-margin") !== null,
		);
		if (touched) good = false;
		print(
			`\n${heading(story, page)}  ${touched ? "TOUCHED, although it is an ordinary page" : "Left as it was: an ordinary page."}\n`,
		);
		await page.bringToFront();
		print(`  Screenshot: ${await shoot(page, folder, story)}\n`);
		await page.close();
	}
	return good;
}

async function openStory(open: OpenBrowser, story: Story): Promise<Page> {
	const page = await open.driver.newPage();
	await page.goto(`${newsOrigin}/story/${story.slug}`, {
		waitUntil: "load",
		timeout: 60_000,
	});
	await page.bringToFront();
	return page;
}

/** Passages that carry a mark of ours; highlights are the document's, whoever made them. */
function countMarks(page: Page): Promise<number> {
	return page.evaluate(() =>
		[...CSS.highlights]
			.filter(([name]) => name.startsWith("glossator-"))
			.reduce((sum, [, highlight]) => sum + highlight.size, 0),
	);
}

function heading(story: Story, page: Page): string {
	return `■ ${story.title}\n  ${page.url()}\n`;
}

async function shoot(
	page: Page,
	folder: string,
	{ slug }: Story,
): Promise<string> {
	const path = join(folder, `${slug}.png`) as `${string}.png`;
	await page.screenshot({ path });
	return relative(process.cwd(), path);
}
