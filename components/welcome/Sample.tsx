import { useState } from "preact/hooks";
import { Verdict } from "../margin/marks.tsx";
import { Icon } from "../shapes/Icon.tsx";
import { useWords } from "../words/context.ts";

type Mark = "law" | "idea" | "claim";

const sampleWords = {
	law: "welcome_sample_law",
	idea: "welcome_sample_idea",
	claim: "welcome_sample_claim",
} as const;

/** A piece of a story with its marks, at work: pressing one shows what the margin says about it. */
export function Sample() {
	const words = useWords();
	const [shown, setShown] = useState<Mark>("law");
	const mark = (kind: Mark) => (
		<button
			key={kind}
			class={`m u-${kind}`}
			type="button"
			aria-pressed={shown === kind}
			aria-controls="sample-gloss"
			onClick={() => setShown(kind)}
		>
			{words.say(sampleWords[kind])}
		</button>
	);
	return (
		<section class="live" aria-label={words.say("welcome_sample")}>
			<div class="story">
				<p>
					{words.fill("welcome_sample_one", {
						law: mark("law"),
						idea: mark("idea"),
					})}
				</p>
				<p>{words.fill("welcome_sample_two", { claim: mark("claim") })}</p>
				<p class="meta">{words.say("welcome_sample")}</p>
			</div>
			<div class="gloss" id="sample-gloss" aria-live="polite">
				{shown === "law" && (
					<div class="g">
						<p class="meta">{words.say("welcome_sample_what")}</p>
						<h2 class="law">{words.say("welcome_sample_law_title")}</h2>
						<p class="r">
							<Icon of="reach" />
							<span>{words.say("welcome_sample_law_text")}</span>
						</p>
					</div>
				)}
				{shown === "idea" && (
					<div class="g">
						<p class="meta">{words.say("card_idea")}</p>
						<h2 class="law">{words.say("welcome_sample_idea_title")}</h2>
						<p>{words.say("welcome_sample_idea_text")}</p>
					</div>
				)}
				{shown === "claim" && (
					<div class="g">
						<h2>
							<Verdict verdict="needs-context" />
						</h2>
						<p>
							<bdi class="lem">{words.say("welcome_sample_claim")}</bdi>
						</p>
						<p>{words.say("claim_arrest_sets_no_precedent")}</p>
					</div>
				)}
			</div>
		</section>
	);
}
