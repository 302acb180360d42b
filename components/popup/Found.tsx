import type { Counts } from "../../lib/messaging/protocol.ts";
import { inLanguage } from "../../lib/words/in-language.ts";
import { penaltySentence } from "../../lib/words/penalty.ts";
import { reachShape } from "../margin/marks.tsx";
import { titleOf } from "../margin/model/names-in.ts";
import { mainPenalty, penaltiesOn } from "../margin/model/penalties.ts";
import { isText, pickRecords } from "../margin/model/pick-records.ts";
import type { MarginView } from "../margin/view.ts";
import { Icon } from "../shapes/Icon.tsx";
import { useWords } from "../words/context.ts";
import { Text } from "../words/Text.tsx";

/** The story in a line, its leading law with reach and penalty, and the counts. */
export function Found({
	view,
	counts,
}: {
	view: MarginView;
	counts: Counts | null;
}) {
	const words = useWords();
	const { leading } = pickRecords(view);
	const { gloss } = view;
	if (!gloss) return null;
	const idea = inLanguage(
		gloss.concepts
			.map(({ id }) => view.concepts[id])
			.find((concept) => concept?.kind === "matter")?.names,
		words.lang,
	);
	const [place] = gloss.jurisdictions;
	const what = [
		words.name("what", gloss.facts.stage),
		idea?.text,
		place && words.place(place.code),
	].filter(Boolean);
	const day = gloss.publishedAt ?? view.today;
	const penalty = leading && mainPenalty(penaltiesOn(leading.record, day));
	return (
		<>
			<section class="found" aria-labelledby="lead">
				<p class="w">{what.join(" · ")}</p>
				<h1 class="law" id="lead">
					{leading ? (
						<Text of={titleOf(leading.record, words.lang)} />
					) : (
						words.say("glance_no_leading")
					)}
				</h1>
				{leading && (
					<p class="r">
						<Icon of={reachShape(leading.match.applicability.verdict)} />
						<span>
							{words.prose([
								isText(leading.record.kind)
									? words.name("reach", leading.match.applicability.verdict)
									: words.name("ground", leading.match.relation),
								(penalty &&
									penaltySentence(words, penalty, (said) => said)?.join("")) ??
									"",
							])}
						</span>
					</p>
				)}
			</section>
			{counts && (
				<dl class="counts">
					<Count
						of={counts.laws}
						label={words.say("popup_laws", { count: counts.laws })}
					/>
					<Count
						of={counts.not}
						label={words.say("popup_not", { count: counts.not })}
					/>
					<Count
						of={counts.claims}
						label={words.say("popup_claims", { count: counts.claims })}
					/>
				</dl>
			)}
		</>
	);
}

function Count({ of, label }: { of: number; label: string }) {
	const words = useWords();
	return (
		<div>
			<dt>{label}</dt>
			<dd>{words.number(of)}</dd>
		</div>
	);
}
