import type { Dataset } from "../dataset/compiled.ts";
import type { Concept } from "../dataset/schema.ts";
import type { Claim, Gloss, Mention, RecordMatch } from "../gloss/gloss.ts";
import { claimSentence, type Names } from "../words/sentences.ts";
import type { Words } from "../words/words.ts";
import type { Library } from "./library.ts";
import { type Mark, targetKey } from "./marks.ts";

/**
 * Turn a gloss into the passages that the reader underlines, in reading order: the title first, then the text.
 * @param density - the first passage of each law, idea and claim; every one; or none
 */
export async function makeMarks(
	library: Library,
	gloss: Gloss,
	density: "first" | "all" | "none",
	words: Words,
): Promise<Mark[]> {
	if (density === "none") return [];
	const [dataset, concepts] = await Promise.all([
		library.dataset(),
		library.concepts(),
	]);
	const names = namesFrom(dataset, concepts, words.lang);
	const marks = [
		...gloss.records.flatMap((match) => lawMarks(match, gloss, names, words)),
		// The line of a claim asks for a second look: what the record bears out needs none on the page.
		...gloss.claims
			.filter(({ verdict }) => verdict !== "supported")
			.map((claim) => claimMark(claim, names, words)),
		...gloss.concepts.flatMap(({ id, mentions }) => {
			const concept = concepts.get(id);
			return concept
				? ideaMarks(concept, mentions, leadingLaw(id, gloss, dataset), words)
				: [];
		}),
	].sort(inReadingOrder);
	return density === "all"
		? distinct(marks, passageKey)
		: distinct(marks, aimKey);
}

const attached = new Set(["cited", "linked", "named", "inferred"]);
/** Reasons whose words are the law's own: its name, its citation, or the penalty that gave it away. */
const ownWords = new Set(["cited", "linked", "named", "penalty-matches"]);

function lawMarks(
	{ id, relation, reasons, applicability }: RecordMatch,
	gloss: Gloss,
	names: Names,
	words: Words,
): Mark[] {
	const title = names.record(id);
	if (!attached.has(relation) || title === null) return [];
	const cited = gloss.citations
		.filter(({ recordId }) => recordId === id)
		.map(
			({ start, end, quote }): Mention => ({ in: "text", start, end, quote }),
		);
	const own = reasons
		.filter(({ code }) => ownWords.has(code))
		.flatMap(({ mentions }) => mentions);
	const card = {
		title,
		text: words.name("reach", applicability.verdict),
		textLang: null,
		law: null,
		verdict: null,
	};
	return [...cited, ...own].map((mention) => ({
		kind: "law",
		mention,
		target: { kind: "law", id },
		card,
	}));
}

function ideaMarks(
	{ id, names, short }: Concept,
	mentions: readonly Mention[],
	law: string | null,
	words: Words,
): Mark[] {
	const own = short[words.lang];
	const card = {
		title: names[words.lang] ?? names.en ?? id,
		text: own ?? short.en ?? "",
		textLang: own === undefined ? "en" : null,
		law,
		verdict: null,
	};
	return mentions.map((mention) => ({
		kind: "idea",
		mention,
		target: { kind: "idea", id },
		card,
	}));
}

function claimMark(claim: Claim, names: Names, words: Words): Mark {
	const { start, end, quote, verdict, recordId, explanation } = claim;
	return {
		kind: "claim",
		mention: { in: "text", start, end, quote },
		target: { kind: "claim", start },
		card: {
			title: words.name("verdict", verdict),
			text: claimSentence(words, explanation, names),
			textLang: null,
			law: recordId === null ? null : names.record(recordId),
			verdict,
		},
	};
}

/** The best law in play that is about this idea. */
function leadingLaw(
	conceptId: string,
	{ records }: Gloss,
	dataset: Dataset,
): string | null {
	for (const { id, relation, applicability } of records) {
		if (!attached.has(relation) || applicability.verdict === "does-not-apply")
			continue;
		const index = dataset.findRecord(id);
		if (index === null) continue;
		const { concepts, shortTitle } = dataset.record(index);
		if (concepts.includes(conceptId)) return shortTitle;
	}
	return null;
}

function namesFrom(
	dataset: Dataset,
	concepts: ReadonlyMap<string, Concept>,
	lang: string,
): Names {
	return {
		record: (id) => {
			const index = dataset.findRecord(id);
			return index === null ? null : dataset.record(index).shortTitle;
		},
		concept: (id) => {
			const concept = concepts.get(id);
			return concept?.names[lang] ?? concept?.names.en ?? null;
		},
	};
}

function inReadingOrder(a: Mark, b: Mark): number {
	const inTitle = (mark: Mark) => (mark.mention.in === "title" ? 0 : 1);
	return (
		inTitle(a) - inTitle(b) ||
		a.mention.start - b.mention.start ||
		b.mention.end - a.mention.end
	);
}

const aimKey = ({ target }: Mark) => targetKey(target);
const passageKey = ({ target, mention }: Mark) =>
	`${targetKey(target)} ${mention.in} ${mention.start}`;

/** The first of those that share a key. */
function distinct(
	marks: readonly Mark[],
	keyOf: (mark: Mark) => string,
): Mark[] {
	const seen = new Set<string>();
	return marks.filter((mark) => {
		const key = keyOf(mark);
		return !seen.has(key) && seen.add(key);
	});
}
