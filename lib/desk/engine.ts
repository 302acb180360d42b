import type { Article } from "../gloss/article.ts";
import type { Gloss } from "../gloss/gloss.ts";
import type { Mark } from "./marks.ts";
import type { Entry } from "./shelf.ts";
import type { MarginView } from "./view.ts";

/** The one engine of the extension, as the desk uses it. */
export interface Engine {
	/** Open the dataset while the page is being read. */
	warm(): void;
	/** The dataset that is in use. */
	about(): Promise<MarginView["dataset"]>;
	gloss(article: Article): Promise<Gloss>;
	/** The passages that the reader underlines, with the words of their cards. */
	marks(
		gloss: Gloss,
		density: "first" | "all" | "none",
	): Promise<readonly Mark[]>;
	/** @param entry - null where the tab has no page that was read */
	view(
		entry: Pick<Entry, "state" | "page" | "gloss"> | null,
	): Promise<MarginView>;
}
