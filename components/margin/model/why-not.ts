import type { Mention } from "../../../lib/gloss/gloss.ts";
import type { Names } from "../../../lib/words/sentences.ts";
import { recordSentence } from "../../../lib/words/sentences.ts";
import type { Words } from "../../../lib/words/words.ts";
import { coveredConducts } from "./checklist.ts";
import type { Entry } from "./pick-records.ts";

/** Why a law does not reach the story: what it needs, and what the story says instead. */
export interface WhyNot {
	readonly needs: string;
	readonly here: string;
	readonly mention: Mention | null;
}

/** @returns at least one line; the first contradicted requirement stands first */
export function whyNot(
	{ match, record }: Entry,
	words: Words,
	names: Names,
): WhyNot[] {
	const contradicted = match.applicability.elements
		.filter(({ finding }) => finding === "not-met")
		.map(({ element, mentions }): WhyNot => {
			const mention = mentions[0] ?? null;
			if (element === "conduct") {
				const covered = coveredConducts(record).map((one) =>
					words.name("conduct", one),
				);
				return {
					needs:
						covered.length > 0
							? words.list(covered, "or")
							: words.name("need", element),
					here: words.name("here", element),
					mention,
				};
			}
			const absent =
				(element === "real-person" || element === "minor") &&
				record.elements[element]?.is === "excluded";
			if (absent)
				return {
					needs: words.say(
						element === "minor"
							? "need_absent_minor"
							: "need_absent_real_person",
					),
					here: words.say(
						element === "minor"
							? "here_present_minor"
							: "here_present_real_person",
					),
					mention,
				};
			return {
				needs: words.name("need", element),
				here: words.name("here", element),
				mention,
			};
		});
	if (contradicted.length > 0) return contradicted;
	const notYet = match.reasons.find(({ code }) => code === "not-yet-law");
	return [
		{
			needs: words.name("need", notYet ? "date" : "conduct"),
			here: notYet
				? recordSentence(words, notYet, names, null).join("")
				: words.say("not_reason_unknown"),
			mention: notYet?.mentions[0] ?? null,
		},
	];
}
