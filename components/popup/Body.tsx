import type { ComponentChildren } from "preact";
import { detectionSentence } from "../../lib/words/sentences.ts";
import { namesIn } from "../margin/model/names-in.ts";
import { useWords } from "../words/context.ts";
import { Found } from "./Found.tsx";
import { PasteBox } from "./PasteBox.tsx";
import type { PopupActions, PopupView } from "./Popup.tsx";

/** What stands in the middle of the popup: what was found, or why nothing was, with a way on. */
export function Body({
	view,
	actions,
}: {
	view: PopupView;
	actions: PopupActions;
}) {
	const words = useWords();
	const { tab, margin, watched } = view;
	switch (tab.status) {
		case "ready":
			return margin ? (
				<>
					<Found view={margin} counts={tab.counts} />
					<Act
						main
						label={words.say("popup_open_margin")}
						onPress={actions.openMargin}
					/>
				</>
			) : (
				<Message title={words.say("state_reading")} />
			);
		case "reading":
			return <Message title={words.say("state_reading")} />;
		case "nothing-found":
			return (
				<>
					<Message
						title={words.say(
							margin?.gloss?.isAiRegulation
								? "state_nothing"
								: "state_nothing_passed",
						)}
					>
						<Reasons view={view} />
					</Message>
					<Act label={words.say("look_again")} onPress={actions.readPage} />
				</>
			);
		case "unknown-language":
			return (
				<Message title={words.say("state_language")}>
					<p>{words.say("state_nothing_silence")}</p>
				</Message>
			);
		case "not-run":
			return (
				<>
					<Message
						title={words.say(
							watched ? "state_nothing_passed" : "popup_on_request",
						)}
					>
						<p>
							{words.say(
								watched ? "popup_passed_text" : "popup_on_request_text",
							)}
						</p>
					</Message>
					<Act
						main
						label={words.say(watched ? "popup_read_anyway" : "popup_read_page")}
						onPress={actions.readPage}
					/>
				</>
			);
		case "off-here":
			return (
				<>
					<Message title={words.say("popup_site_off")}>
						<p>{words.say("popup_site_off_text")}</p>
					</Message>
					<Act
						label={words.say("popup_read_page")}
						onPress={actions.readPage}
					/>
				</>
			);
		case "cannot-run":
			return (
				<>
					<Message
						above={tab.barrier && words.say(`popup_cannot_${tab.barrier}`)}
						title={words.say("popup_cannot")}
					>
						<p>{words.say("popup_cannot_text")}</p>
					</Message>
					<PasteBox readText={actions.readText} />
				</>
			);
		case "error":
			return (
				<>
					<Message title={words.say("state_error")}>
						<p>{words.say("state_error_text")}</p>
					</Message>
					<Act main label={words.say("try_again")} onPress={actions.readPage} />
				</>
			);
	}
}

/** The first two reasons are enough here; the margin lists them all. */
function Reasons({ view: { margin } }: { view: PopupView }) {
	const words = useWords();
	if (!margin?.gloss) return <p>{words.say("popup_passed_text")}</p>;
	const names = namesIn(margin, words.lang);
	return (
		<>
			{margin.gloss.reasons.slice(0, 2).map((reason) => (
				<p key={reason.code}>{detectionSentence(words, reason, names)}</p>
			))}
		</>
	);
}

function Message({
	above,
	title,
	children,
}: {
	above?: string | null;
	title: string;
	children?: ComponentChildren;
}) {
	return (
		<section class="msg" role="status">
			{above && <p class="w">{above}</p>}
			<h1>{title}</h1>
			{children}
		</section>
	);
}

function Act({
	main,
	label,
	onPress,
}: {
	main?: boolean;
	label: string;
	onPress(): void;
}) {
	return (
		<div class="do">
			<button class={main ? "btn main" : "btn"} type="button" onClick={onPress}>
				{label}
			</button>
		</div>
	);
}
