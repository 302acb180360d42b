import type { Frame, Page } from "puppeteer-core";

/**
 * The margin's frame in a page, once something is drawn in it. Firefox's driver tells no address for a frame of an
 * extension, so each frame is asked.
 * @returns null where there is none yet
 */
export async function findFilledMargin(page: Page): Promise<Frame | null> {
	for (const frame of page.frames().slice(1))
		if (await isFilledMargin(frame)) return frame;
	return null;
}

function isFilledMargin(frame: Frame): Promise<boolean> {
	return frame
		.evaluate(
			() =>
				location.pathname === "/margin.html" &&
				document.body.innerText.trim().length > 40,
		)
		.catch(() => false); // between two documents
}
