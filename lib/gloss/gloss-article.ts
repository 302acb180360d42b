import type { Dataset } from "../dataset/compiled.ts";
import type { Article } from "./article.ts";
import { findCandidates, noCandidates } from "./candidates.ts";
import { type Characterised, characterise } from "./characterise.ts";
import { checkClaims } from "./check.ts";
import type { Checked } from "./claims.ts";
import { detect } from "./detect.ts";
import { detectionReasons, mentionsOf } from "./detection-reasons.ts";
import {
	findPointers,
	isPartOfName,
	placesOfPointers,
	recordsCited,
} from "./evidence.ts";
import type {
	CitedLaw,
	Claim,
	Facts,
	Gloss,
	Mention,
	RecordMatch,
} from "./gloss.ts";
import { languageOf } from "./language.ts";
import type { Match } from "./matches.ts";
import { readPage } from "./page.ts";
import { pageKindOf } from "./page-kind.ts";
import { pointedMatches } from "./point.ts";
import { raiseByLaws, raiseConcepts } from "./raise.ts";
import { rank } from "./rank.ts";
import { changesSince } from "./since.ts";
import { situate } from "./situate.ts";
import { spot } from "./spot.ts";
import type { Spot, Spotted } from "./spotted.ts";
import { statedPenalties } from "./stated-penalty.ts";
import type { Story } from "./story.ts";
import { claimsTold } from "./told.ts";

/** Mentions kept for one statement: enough to step through, not every one of a long page. */
const mostMentions = 8;
const mostConcepts = 14;

/**
 * What an article is, legally. Pure and deterministic; linear in the length of the page; never throws on any text.
 * @param today - ISO day; the law of this day is used where the article has no date
 */
export function glossArticle(
	article: Article,
	dataset: Dataset,
	today: string,
): Gloss {
	const language = languageOf(article);
	const page = readPage(article);
	const spotted = spot(page, dataset, language.known);
	const pointers = findPointers(spotted, dataset);
	const situated = situate(
		spotted,
		dataset,
		placesOfPointers(pointers, spotted, dataset),
	);
	const detected = detect(spotted, dataset, { pointers, situated });
	const facts = characterise(spotted);
	const publishedOn = dayOf(article.publishedAt);
	const told = claimsTold(spotted, facts.stage);
	const asRead: Story = {
		dataset,
		spotted,
		pointers,
		situated,
		facts,
		raised: raiseConcepts(spotted, dataset, {
			stage: facts.stage,
			stageSpots: facts.spots.get("stage") ?? [],
			claims: told,
		}),
		candidates: noCandidates,
		stated: statedPenalties(spotted),
		publishedOn,
		day: publishedOn ?? today,
		today,
	};
	const pointed = pointedMatches(asRead);
	const raised = raiseByLaws(asRead, pointed);
	const governing = situated.filter((s) => s.governs).map((s) => s.code);
	const story = {
		...asRead,
		raised,
		candidates: findCandidates(dataset, governing, raised),
	};
	const answer = detected.isAiRegulation ? answerOf(story, pointed) : noAnswer;
	const write = new Writer(spotted);
	const reasons = detectionReasons({
		spotted,
		dataset,
		detected,
		pointers,
		stage: facts.stage,
		stageSpots: facts.spots.get("stage") ?? [],
	});
	return {
		schemaVersion: 1,
		datasetVersion: dataset.version,
		id: article.id,
		...(article.url !== undefined && { url: article.url }),
		title: article.title,
		publishedAt: publishedOn,
		lang: language.tag,
		pageKind: pageKindOf(spotted, detected.isAiRegulation),
		isAiRegulation: detected.isAiRegulation,
		score: detected.score,
		reasons:
			language.known === null
				? [
						{
							code: "unknown-language",
							params: { lang: language.tag },
							mentions: [],
						},
						...reasons,
					]
				: reasons,
		jurisdictions: story.situated.map(({ code, weight, spots }) => ({
			code,
			weight,
			mentions: write.mentions(spots),
		})),
		concepts: story.raised
			.slice(0, mostConcepts)
			.map(({ id, weight, spots }) => ({
				id,
				weight,
				mentions: write.mentions(spots),
			})),
		facts: write.facts(facts),
		records: answer.matches.map((match) => write.record(match)),
		claims: answer.claims.map((claim) => write.claim(claim)),
		citations: citedLaws(story, write),
		noRecordFor: answer.noRecordFor,
		since: answer.since,
	};
}

interface Answer {
	readonly matches: readonly Match[];
	readonly claims: readonly Checked[];
	readonly noRecordFor: readonly string[];
	readonly since: Gloss["since"];
}

const noAnswer: Answer = {
	matches: [],
	claims: [],
	noRecordFor: [],
	since: [],
};

function answerOf(story: Story, pointed: readonly Match[]): Answer {
	const { matches, noRecordFor } = rank(story, pointed);
	return {
		matches,
		noRecordFor,
		claims: checkClaims({ story, matches }),
		since: changesSince(story, matches),
	};
}

/** The day of an ISO date or date-time; null where there is none that is one. */
function dayOf(publishedAt: string | undefined): string | null {
	const match = /^(\d{4}-\d{2}-\d{2})(?:$|T|\s)/.exec(publishedAt ?? "");
	return match?.[1] ?? null;
}

function citedLaws(story: Story, write: Writer): CitedLaw[] {
	const { dataset, spotted, situated } = story;
	const laws: CitedLaw[] = [];
	for (const citation of spotted.citations) {
		if (isPartOfName(citation, spotted)) continue;
		const { in: where, start, end, quote } = write.mention(citation);
		// Offsets of a citation are offsets into the text; one in the title stands among the reasons.
		if (where !== "text") continue;
		const { records, anywhere } = recordsCited(citation, dataset);
		const record = records.find(
			(index) =>
				!anywhere ||
				situated.some(
					(s) => s.governs && s.code === dataset.record(index).jurisdiction,
				),
		);
		laws.push({
			start,
			end,
			quote,
			normalized: citation.normalized,
			recordId: record === undefined ? null : dataset.record(record).id,
		});
	}
	return laws;
}

/** Turns spots of the normalised text into the page's own words. */
class Writer {
	readonly #spotted: Spotted;

	constructor(spotted: Spotted) {
		this.#spotted = spotted;
	}

	mention({ start, end }: Pick<Spot, "start" | "end">): Mention {
		return this.#spotted.page.mention(start, end);
	}

	mentions(spots: readonly Spot[]): Mention[] {
		return mentionsOf(spots.slice(0, mostMentions), (s) => this.mention(s));
	}

	facts({
		subject,
		age,
		consent,
		conduct,
		stage,
		spots,
	}: Characterised): Facts {
		const mentions: Record<string, readonly Mention[]> = {};
		for (const [fact, where] of spots)
			if (where.length > 0) mentions[fact] = this.mentions(where);
		return { subject, age, consent, conduct, stage, mentions };
	}

	record({ record, relation, score, grounds, applied }: Match): RecordMatch {
		return {
			id: record.id,
			relation,
			score,
			reasons: grounds.map(({ code, params, spots }) => ({
				code,
				params,
				mentions: this.mentions(spots),
			})),
			applicability: {
				verdict: applied.verdict,
				elements: applied.elements.map(({ element, finding, spots }) => ({
					element,
					finding,
					mentions: this.mentions(spots),
				})),
			},
		};
	}

	claim({
		kind,
		spot,
		verdict,
		recordId,
		statisticId,
		code,
		params,
	}: Checked): Claim {
		const { start, end, quote } = this.mention(spot);
		return {
			kind,
			quote,
			start,
			end,
			verdict,
			recordId,
			statisticId,
			explanation: { code, params },
		};
	}
}
