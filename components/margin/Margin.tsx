import type { Words } from "../../lib/words/words.ts";
import { WordsContext } from "../words/context.ts";
import { Bar } from "./Bar.tsx";
import { MarginContext, type MarginPage } from "./context.ts";
import { Foot } from "./Foot.tsx";
import { namesIn } from "./model/names-in.ts";
import { countLaws, pickRecords } from "./model/pick-records.ts";
import { StateOf } from "./States.tsx";
import { Story } from "./Story.tsx";
import type {
	MarginActions,
	MarginSettings,
	MarginTarget,
	MarginView,
} from "./view.ts";

/**
 * The margin of one page: all that the reader sees in the frame and in the side panel. It knows no browser API.
 * @param target - an entry that the page asks for; a new object moves there again
 */
export function Margin({
	view,
	actions,
	settings,
	words,
	target = null,
}: {
	view: MarginView;
	actions: MarginActions;
	settings: MarginSettings;
	words: Words;
	target?: MarginTarget | null;
}) {
	const page: MarginPage = {
		view,
		actions,
		settings,
		names: namesIn(view, words.lang),
		day: (view.gloss?.publishedAt ?? view.today).slice(0, 10),
	};
	const ready = view.state === "ready" && view.gloss;
	return (
		<WordsContext.Provider value={words}>
			<MarginContext.Provider value={page}>
				<div class="margin" lang={words.lang} dir={words.dir}>
					<Bar />
					{ready ? (
						<Story target={target} key={view.page?.url} />
					) : (
						<main>
							<StateOf state={view.state === "ready" ? "error" : view.state} />
						</main>
					)}
					<p class="vh" role="status">
						{newsOf(view, words)}
					</p>
					<Foot dataset={view.dataset} />
				</div>
			</MarginContext.Provider>
		</WordsContext.Provider>
	);
}

/** What a screen reader hears when the state changes. */
function newsOf(view: MarginView, words: Words): string {
	switch (view.state) {
		case "reading":
			return words.say("state_reading");
		case "ready":
			return words.say("state_ready", {
				count: countLaws(pickRecords(view)),
			});
		case "nothing-found":
			return words.say("state_nothing");
		case "unknown-language":
			return words.say("state_language");
		case "no-page":
			return words.say("state_no_page");
		case "error":
			return words.say("state_error");
	}
}
