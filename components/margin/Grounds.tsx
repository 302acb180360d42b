import { recordSentence } from "../../lib/words/sentences.ts";
import { Icon } from "../shapes/Icon.tsx";
import { useWords } from "../words/context.ts";
import { useMargin } from "./context.ts";
import { GoTo, Lemma } from "./Lemma.tsx";
import type { Entry } from "./model/pick-records.ts";

/** Why a record is shown: the words of the page first, what follows from the records after them. */
export function Grounds({ entry: { match } }: { entry: Entry }) {
	const words = useWords();
	const { names } = useMargin();
	const reasons = [...match.reasons].sort(
		(a, b) => Math.min(1, b.mentions.length) - Math.min(1, a.mentions.length),
	);
	if (reasons.length === 0) return null;
	return (
		<details class="fold why">
			<summary>
				<Icon of="down" class="chev" />
				{words.say("why_heading")}
			</summary>
			<ul class="grounds">
				{reasons.map((reason) => {
					const [mention] = reason.mentions;
					return (
						<li key={reason.code + JSON.stringify(reason.params)}>
							<span>
								{recordSentence(
									words,
									reason,
									names,
									mention ? (
										<Lemma key="words" quote={mention.quote} small />
									) : null,
								)}
							</span>
							{mention && <GoTo mention={mention} />}
						</li>
					);
				})}
			</ul>
			{match.relation === "inferred" && (
				<p class="meta">{words.say("why_inferred")}</p>
			)}
		</details>
	);
}
