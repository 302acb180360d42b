import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Names } from "../../lib/words/sentences.ts";
import type { MarginActions, MarginSettings, MarginView } from "./view.ts";

/** What every part of the margin may need of its page. */
export interface MarginPage {
	readonly view: MarginView;
	readonly names: Names;
	readonly actions: MarginActions;
	readonly settings: MarginSettings;
	/** The day whose law counts: the story's, or today's where it has none. */
	readonly day: string;
}

export const MarginContext = createContext<MarginPage | null>(null);

export function useMargin(): MarginPage {
	const page = useContext(MarginContext);
	if (!page) throw new Error("no margin: draw inside a MarginContext");
	return page;
}
