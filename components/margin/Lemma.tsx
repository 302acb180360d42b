import type { Mention } from "../../lib/gloss/gloss.ts";
import { Icon } from "../shapes/Icon.tsx";
import { useWords } from "../words/context.ts";
import { useMargin } from "./context.ts";

/** Words of the story, closed by the red bracket of critical editions. */
export function Lemma({ quote, small }: { quote: string; small?: boolean }) {
	const { view } = useMargin();
	return (
		<bdi class={small ? "lem small" : "lem"} lang={view.page?.lang} dir="auto">
			{quote}
		</bdi>
	);
}

/** The button beside words of the story: the page scrolls to them and flashes them. */
export function GoTo({ mention }: { mention: Mention }) {
	const words = useWords();
	const { actions } = useMargin();
	const label = words.say("show_in_story", { words: clip(mention.quote) });
	return (
		<button
			class="goto"
			type="button"
			aria-label={label}
			title={label}
			onClick={() => actions.reveal(mention)}
		>
			<Icon of="goto" />
		</button>
	);
}

/** A label that a screen reader would read out for a minute helps nobody. */
function clip(quote: string): string {
	return quote.length > 90 ? `${quote.slice(0, 88).trimEnd()} …` : quote;
}
