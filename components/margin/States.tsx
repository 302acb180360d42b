import type { ComponentChildren } from "preact";
import { knownLanguages } from "../../lib/text/types.ts";
import { detectionSentence } from "../../lib/words/sentences.ts";
import { useWords } from "../words/context.ts";
import { useMargin } from "./context.ts";
import type { MarginState } from "./view.ts";

/** What the margin shows when there is no gloss to show: why, what is safe, and a way on. */
export function StateOf({ state }: { state: Exclude<MarginState, "ready"> }) {
	switch (state) {
		case "reading":
			return <Reading />;
		case "nothing-found":
			return <NothingFound />;
		case "unknown-language":
			return <UnknownLanguage />;
		case "no-page":
			return <NoPage />;
		case "error":
			return <Failed />;
	}
}

/** Still bars, shown only when reading takes longer than a blink (the style waits 300 ms). */
function Reading() {
	const words = useWords();
	return (
		<div class="state waiting">
			<h1 class="soft">{words.say("state_reading")}</h1>
			<div class="bones" aria-hidden="true">
				<i />
				<i />
				<i />
				<i />
			</div>
		</div>
	);
}

function NothingFound() {
	const words = useWords();
	const { view, actions, names } = useMargin();
	const reasons = view.gloss?.reasons ?? [];
	return (
		<State
			title={words.say(
				view.gloss?.isAiRegulation ? "state_nothing" : "state_nothing_passed",
			)}
		>
			{reasons.map((reason) => (
				<p key={reason.code}>{detectionSentence(words, reason, names)}</p>
			))}
			<p class="soft">{words.say("state_nothing_silence")}</p>
			{actions.lookAgain && (
				<div class="acts">
					<button class="btn" type="button" onClick={actions.lookAgain}>
						{words.say("look_again")}
					</button>
				</div>
			)}
		</State>
	);
}

function UnknownLanguage() {
	const words = useWords();
	return (
		<State title={words.say("state_language")}>
			<p>
				{words.say("state_language_text", {
					languages: words.list(knownLanguages.map(words.language)),
				})}
			</p>
		</State>
	);
}

function NoPage() {
	const words = useWords();
	return (
		<State title={words.say("state_no_page")}>
			<p>{words.say("state_no_page_text")}</p>
		</State>
	);
}

function Failed() {
	const words = useWords();
	const { actions } = useMargin();
	return (
		<State title={words.say("state_error")}>
			<p>{words.say("state_error_text")}</p>
			<div class="acts">
				{actions.useBundled && (
					<button class="btn main" type="button" onClick={actions.useBundled}>
						{words.say("use_bundled")}
					</button>
				)}
				<button
					class={actions.useBundled ? "btn" : "btn main"}
					type="button"
					onClick={actions.retry}
				>
					{words.say("try_again")}
				</button>
			</div>
		</State>
	);
}

function State({
	title,
	children,
}: {
	title: string;
	children: ComponentChildren;
}) {
	return (
		<div class="state">
			<h1 class="law">{title}</h1>
			{children}
		</div>
	);
}
