import { penaltySentence } from "../../lib/words/penalty.ts";
import { useWords } from "../words/context.ts";
import { English } from "../words/Text.tsx";
import { useMargin } from "./context.ts";
import { mainPenalty, penaltiesOn } from "./model/penalties.ts";
import { standingOn } from "./model/standing.ts";
import type { RecordBody } from "./view.ts";

/** The law on the story's day beside the law of today, where they differ; else that the penalty stayed as it was. */
export function Changed({ record }: { record: RecordBody }) {
	const words = useWords();
	const { view, day } = useMargin();
	const since = (view.gloss?.since ?? []).filter(
		({ recordId }) => recordId === record.id,
	);
	const on = (date: string) => {
		const standing = standingOn(record, date);
		const penalty = mainPenalty(penaltiesOn(record, date));
		return {
			status: standing
				? words.name("status", standing.status)
				: words.say("standing_not_there"),
			penalty:
				(penalty &&
					penaltySentence(words, penalty, (said) => said)?.join("")) ??
				"",
		};
	};
	const then = on(day);
	const now = on(view.today);
	const pairs = [
		[then.status, now.status],
		[then.penalty, now.penalty],
	].filter(([before, after]) => before !== after);
	const notes = since.flatMap(({ params }) =>
		typeof params.what === "string" ? [params.what] : [],
	);
	if (pairs.length === 0 && notes.length === 0) return null;
	return (
		<>
			{pairs.map(([before, after]) => (
				<dl class="diff" key={before}>
					<div>
						<dt>{words.say("on_story_day")}</dt>
						<dd>
							<del>{before}</del>
						</dd>
					</div>
					<div>
						<dt>{words.say("today")}</dt>
						<dd>
							<ins>{after}</ins>
						</dd>
					</div>
				</dl>
			))}
			<p class="meta spaced">
				{notes.map((note) => (
					<span key={note}>
						<English text={note} />{" "}
					</span>
				))}
				{then.penalty !== "" &&
					then.penalty === now.penalty &&
					words.say("term_unchanged")}
			</p>
		</>
	);
}
