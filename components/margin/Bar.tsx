import { Icon } from "../shapes/Icon.tsx";
import { useWords } from "../words/context.ts";
import { useMargin } from "./context.ts";

/** The bar at the top: whose margin this is, its options, the way out. */
export function Bar() {
	const words = useWords();
	const { actions } = useMargin();
	return (
		<header class="bar">
			<span class="brand">
				<Icon of="logo" />
				{words.say("ext_name")}
			</span>
			<button
				class="ib"
				type="button"
				aria-label={words.say("bar_options")}
				title={words.say("bar_options")}
				onClick={actions.openSettings}
			>
				<Icon of="options" />
			</button>
			<button
				class="ib"
				type="button"
				aria-label={words.say("bar_close")}
				title={words.say("bar_close")}
				onClick={actions.close}
			>
				<Icon of="close" />
			</button>
		</header>
	);
}
