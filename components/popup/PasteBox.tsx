import { useState } from "preact/hooks";
import { maxTextLength } from "../../lib/gloss/article.ts";
import { Verdict } from "../margin/marks.tsx";
import { orderClaims } from "../margin/model/order-claims.ts";
import type { MarginView } from "../margin/view.ts";
import { useWords } from "../words/context.ts";
import { Found } from "./Found.tsx";

/** Where the browser lets nobody read: words are pasted and read in the same way, and kept nowhere. */
export function PasteBox({
	readText,
}: {
	readText(text: string): Promise<MarginView | null>;
}) {
	const words = useWords();
	const [text, setText] = useState("");
	const [came, setCame] = useState<MarginView | "reading" | "failed" | null>(
		null,
	);
	const read = async () => {
		setCame("reading");
		setCame((await readText(text)) ?? "failed");
	};
	const done = came !== null && typeof came === "object";
	return (
		<>
			<div class="box">
				<label for="pasted">{words.say("popup_paste_label")}</label>
				<textarea
					id="pasted"
					value={text}
					maxLength={maxTextLength}
					placeholder={words.say("popup_paste_hint")}
					onInput={(event) => setText(event.currentTarget.value)}
				/>
				<div class="row">
					<span class="meta">{words.say("popup_paste_limit")}</span>
					<button
						class="btn"
						type="button"
						disabled={text.trim() === "" || came === "reading"}
						onClick={() => void read()}
					>
						{words.say(done ? "popup_paste_again" : "popup_paste_read")}
					</button>
				</div>
			</div>
			<div role="status">
				{came === "reading" && <p class="msg">{words.say("state_reading")}</p>}
				{came === "failed" && <p class="msg">{words.say("state_error")}</p>}
				{done && <Outcome view={came} />}
			</div>
		</>
	);
}

function Outcome({ view }: { view: MarginView }) {
	const words = useWords();
	if (view.state !== "ready")
		return (
			<p class="msg">
				{words.say(
					view.state === "unknown-language"
						? "state_language"
						: "state_nothing",
				)}
			</p>
		);
	const claims = orderClaims(view.gloss?.claims ?? []);
	return (
		<>
			<Found view={view} counts={null} />
			{claims.length > 0 && (
				<ul class="see">
					{claims.map(({ start, verdict, quote }) => (
						<li key={start}>
							<Verdict verdict={verdict} />
							<bdi class="lem small" lang={view.page?.lang} dir="auto">
								{quote}
							</bdi>
						</li>
					))}
				</ul>
			)}
			<p class="msg meta">{words.say("date_unknown")}</p>
		</>
	);
}
