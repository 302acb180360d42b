import type { Engine } from "../../lib/desk/engine.ts";
import { openLibrary } from "../../lib/desk/library.ts";
import { makeMarks } from "../../lib/desk/make-marks.ts";
import { aboutDataset, makeView } from "../../lib/desk/make-view.ts";
import { readPackaged } from "../../lib/desk/packaged.ts";
import { glossArticle } from "../../lib/gloss/gloss-article.ts";
import { browser, uiWords } from "../../lib/messaging/browser.ts";
import { report } from "../../lib/messaging/report.ts";

/** The engine over the bundled dataset, with this machine's clock and the browser's language. */
export function openEngine(): Engine {
	const library = openLibrary(readPackaged(browser.runtime.getURL));
	return {
		warm: () => {
			Promise.all([library.dataset(), library.concepts()]).catch(
				(error: unknown) => report(error, "opening the dataset"),
			);
		},
		about: () => aboutDataset(library),
		gloss: async (article) =>
			glossArticle(article, await library.dataset(), today()),
		marks: (gloss, density) => makeMarks(library, gloss, density, uiWords()),
		view: (entry) => makeView(library, entry, today()),
	};
}

/** The person's day, not Greenwich's. */
function today(): string {
	const now = new Date();
	const two = (value: number) => String(value).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
