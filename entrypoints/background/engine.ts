import type { Engine } from "../../lib/desk/engine.ts";
import { openLibrary } from "../../lib/desk/library.ts";
import { makeMarks } from "../../lib/desk/make-marks.ts";
import { aboutDataset, makeView } from "../../lib/desk/make-view.ts";
import { packagedRelease } from "../../lib/desk/packaged.ts";
import { glossArticle } from "../../lib/gloss/gloss-article.ts";
import { browser, uiWords } from "../../lib/messaging/browser.ts";
import { report } from "../../lib/messaging/report.ts";

/** The engine over the bundled dataset, with this machine's clock and the browser's language. */
export function openEngine(): Engine {
	const library = openLibrary(
		[packagedRelease(browser.runtime.getURL)],
		report,
	);
	return {
		warm: () => {
			library
				.dataset()
				.catch((error: unknown) => report(error, "opening the dataset"));
		},
		about: () => aboutDataset(library),
		gloss: async (article) => {
			const dataset = await library.dataset();
			library.prepare();
			return glossArticle(article, dataset, today());
		},
		marks: (gloss, density) => makeMarks(library, gloss, density, uiWords()),
		view: (entry) =>
			makeView(library, entry, { today: today(), home: homes() }),
	};
}

/** The person's day, not Greenwich's. */
function today(): string {
	const now = new Date();
	const two = (value: number) => String(value).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Countries of the person's languages, as the browser lists them: "en-GB" is at home in GB. */
function homes(): string[] {
	return navigator.languages.flatMap((tag) => {
		const region = /-([A-Z]{2})(?:-|$)/.exec(tag)?.[1];
		return region ? [region] : [];
	});
}
