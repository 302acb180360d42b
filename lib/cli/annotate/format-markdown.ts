import type { Dataset } from "../../dataset/compiled.ts";
import type { Gloss, Mention, RecordMatch } from "../../gloss/gloss.ts";
import {
	claimSentence,
	detectionSentence,
	type Names,
	recordSentence,
	sinceSentence,
} from "../../words/sentences.ts";
import type { Words } from "../../words/words.ts";
import { wordsFor } from "./catalogue.ts";

/** @returns a function that tells a gloss as a page of Markdown, each statement with the words it rests on */
export function markdownWriter(dataset: Dataset): (gloss: Gloss) => string {
	const words = wordsFor(process.env);
	const names = namesIn(dataset);
	return (gloss) => {
		const attached = gloss.records.filter(({ relation }) =>
			isAttached(relation),
		);
		const byRelation = (relation: string) =>
			gloss.records.filter((record) => record.relation === relation);
		const title = { gloss, words, names, dataset };
		return [
			heading(title),
			detection(title),
			...(gloss.isAiRegulation
				? [
						section(words.say("law_heading"), lawsOf(title, attached)),
						section(
							words.say("not_heading"),
							lawsOf(title, byRelation("contrast")),
						),
						section(words.say("claims_heading"), claimsOf(title)),
						section(words.say("ideas_heading"), ideasOf(title)),
						section(
							words.say("elsewhere_heading"),
							elsewhereOf(title, byRelation("comparable")),
						),
						section(words.say("timeline_since"), sinceOf(title)),
					]
				: []),
			words.say("not_advice"),
		]
			.filter((part) => part !== "")
			.join("\n\n");
	};
}

interface Telling {
	readonly gloss: Gloss;
	readonly words: Words;
	readonly names: Names;
	readonly dataset: Dataset;
}

function heading({ gloss, words }: Telling): string {
	const about = [
		gloss.publishedAt === null
			? null
			: words.date(gloss.publishedAt.slice(0, 10)),
		gloss.jurisdictions[0] ? words.place(gloss.jurisdictions[0].code) : null,
		gloss.url ? `<${gloss.url}>` : null,
	].filter((part) => part !== null);
	return `# ${plain(gloss.title || gloss.id)}${about.length > 0 ? `\n\n${about.join(" · ")}` : ""}`;
}

function detection({ gloss, words, names }: Telling): string {
	const reasons = gloss.reasons.map((reason) =>
		detectionSentence(words, reason, names),
	);
	const undated =
		gloss.isAiRegulation && gloss.publishedAt === null
			? words.say("date_unknown")
			: "";
	const passed = gloss.isAiRegulation ? "" : words.say("state_nothing_passed");
	return plain(
		words.prose([passed, ...reasons, undated].filter((part) => part !== "")),
	);
}

function lawsOf(telling: Telling, records: readonly RecordMatch[]): string[] {
	return records.map((record) => {
		const { words } = telling;
		const lines = [
			words.name("ground", record.relation),
			words.name("reach", record.applicability.verdict),
			...elementsOf(telling, record),
			...whyOf(telling, record),
		];
		return `### ${nameOf(telling, record.id)}\n\n${bullets(lines)}`;
	});
}

function elementsOf({ words }: Telling, record: RecordMatch): string[] {
	return record.applicability.elements.flatMap(
		({ element, finding, mentions }) =>
			// The act itself stands among the grounds, in its own words.
			finding === "unknown" || element === "conduct"
				? []
				: `${words.name("element", element)}: ${words.name("finding", finding)}${quotes(mentions)}`,
	);
}

function whyOf({ words, names }: Telling, record: RecordMatch): string[] {
	return record.reasons.map((reason) => {
		const quote = reason.mentions[0]?.quote;
		return recordSentence(
			words,
			reason,
			names,
			quote === undefined ? null : lemma(quote),
		).join("");
	});
}

function claimsOf({ gloss, words, names }: Telling): string[] {
	if (gloss.claims.length === 0) return [words.say("claims_none")];
	return [
		bullets(
			gloss.claims.map(
				(claim) =>
					`${lemma(claim.quote)} **${words.name("verdict", claim.verdict)}.** ${claimSentence(words, claim.explanation, names)}`,
			),
		),
	];
}

function ideasOf({ gloss, names }: Telling): string[] {
	const ideas = gloss.concepts.map(
		({ id, mentions }) => `${names.concept(id) ?? id}${quotes(mentions)}`,
	);
	return ideas.length > 0 ? [bullets(ideas)] : [];
}

function elsewhereOf(
	telling: Telling,
	records: readonly RecordMatch[],
): string[] {
	return records.length > 0
		? [bullets(records.map(({ id }) => nameOf(telling, id)))]
		: [];
}

function sinceOf({ gloss, words, names }: Telling): string[] {
	return gloss.since.length > 0
		? [bullets(gloss.since.map((since) => sinceSentence(words, since, names)))]
		: [];
}

function nameOf({ dataset, words }: Telling, id: string): string {
	const index = dataset.findRecord(id);
	if (index === null) return id;
	const { shortTitle, jurisdiction } = dataset.record(index);
	return `${plain(shortTitle)} (${words.place(jurisdiction)})`;
}

function namesIn(dataset: Dataset): Names {
	return {
		record(id) {
			const index = dataset.findRecord(id);
			return index === null ? null : dataset.record(index).shortTitle;
		},
		concept: (id) => id.replaceAll("-", " "),
	};
}

function isAttached(relation: RecordMatch["relation"]): boolean {
	return relation !== "contrast" && relation !== "comparable";
}

function section(title: string, parts: readonly string[]): string {
	return parts.length > 0 ? `## ${title}\n\n${parts.join("\n\n")}` : "";
}

function bullets(lines: readonly string[]): string {
	return lines.map((line) => `- ${line.replace(/\s*\n\s*/g, " ")}`).join("\n");
}

function quotes(mentions: readonly Mention[]): string {
	const found = [...new Set(mentions.map(({ quote }) => quote))].slice(0, 3);
	return found.length > 0 ? ` (${found.map(lemma).join("; ")})` : "";
}

/** The story's words, closed by the bracket of critical editions, as in the margin. */
function lemma(quote: string): string {
	return `*${plain(quote)}*]`;
}

/** Text of a page may hold Markdown's own signs. */
function plain(text: string): string {
	return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|]/g, "\\$&");
}
