import type {
	MarginView,
	RecordBody,
} from "../../../components/margin/view.ts";
import type { RecordMatch } from "../../gloss/gloss.ts";
import {
	claimSentence,
	recordSentence,
	sinceSentence,
} from "../../words/sentences.ts";
import type { Words } from "../../words/words.ts";

/** What a margin shows, as plain text for a terminal: where, which laws and why, which not, claims, what came since. */
export function tellView(view: MarginView, words: Words): string {
	const { gloss } = view;
	if (!gloss?.isAiRegulation)
		return "  No AI-and-law news: nothing is shown.\n";
	const names = {
		record: (id: string) => shortName(view.records[id]) ?? null,
		concept: (id: string) => view.concepts[id]?.names.en ?? null,
	};
	const byReach = (reaches: boolean) =>
		gloss.records.filter(
			({ applicability, relation }) =>
				relation !== "comparable" &&
				(applicability.verdict !== "does-not-apply") === reaches,
		);
	const law = (match: RecordMatch) => [
		`${names.record(match.id) ?? match.id} (${words.name("relation", match.relation)}). ${words.name("reach", match.applicability.verdict)}`,
		...match.reasons.map(
			(reason) =>
				`  ${recordSentence(words, reason, names, firstQuote(reason.mentions)).join("")}`,
		),
	];
	const abroad = gloss.records.filter(
		({ relation }) => relation === "comparable",
	);
	return [
		section("Where", [
			gloss.jurisdictions.map(({ code }) => words.place(code)).join(", "),
		]),
		section("Ideas", [
			gloss.concepts.map(({ id }) => names.concept(id) ?? id).join(", "),
		]),
		section("Law in play", byReach(true).flatMap(law)),
		section("Does not reach this story", byReach(false).flatMap(law)),
		section(
			"Claims of the story",
			gloss.claims.flatMap((claim) => [
				`"${claim.quote.replace(/\s+/g, " ")}": ${words.name("verdict", claim.verdict)}`,
				`  ${claimSentence(words, claim.explanation, names)}`,
			]),
		),
		section(
			"Since then",
			gloss.since.map((since) => sinceSentence(words, since, names)),
		),
		section("Elsewhere", [
			abroad.map(({ id }) => names.record(id) ?? id).join("; "),
		]),
	].join("");
}

function section(title: string, lines: readonly string[]): string {
	const filled = lines.filter(Boolean);
	if (filled.length === 0) return "";
	return `  ${title}\n${filled.map((line) => `    ${line}\n`).join("")}`;
}

function shortName(record: RecordBody | undefined): string | undefined {
	return record?.shortTitle ?? record?.title;
}

function firstQuote(
	mentions: readonly { readonly quote: string }[],
): string | null {
	const quote = mentions[0]?.quote.replace(/\s+/g, " ");
	return quote ? `"${quote}"` : null;
}
