import type { Gloss, Mention } from "../../lib/gloss/gloss.ts";
import { fixtureComparison, fixtureConcepts } from "./fixture-ideas.ts";
import { fixtureRecords } from "./fixture-records.ts";
import type { MarginView } from "./view.ts";

/** The founding story in our own words: what the tests and the developer's harness draw. Its outlet is invented. */
export const fixtureText = [
	"Tokyo police have arrested four people on suspicion of selling obscene images made with generative AI, in what reports call the first arrests of the kind in Japan. The four, aged from their twenties to their fifties, offered posters through internet auction sites, according to investigators.",
	"The women in the pictures do not exist. The suspects are said to have typed prompts into free software and to have sold the results for a few thousand yen apiece. The sales in question go back to last October.",
	"A conviction can bring up to two years in prison, a fine of up to ¥2.5 million, or both. Because nothing like it had come before, the case sets a precedent for pictures that a machine has made, one observer said.",
	"Campaigners see the arrests against the spread of deepfakes, in which a real person’s face is put into a picture or film. A study from 2019 put the share of pornography made without consent at 96% of deepfake videos. Where free expression ends is a question that Japanese courts have weighed since the 1950s.",
].join("\n");

const penaltyWords =
	"up to two years in prison, a fine of up to ¥2.5 million, or both";

/** @param quote - words of the fixture's text, found where they first stand */
export function fixtureMention(quote: string): Mention {
	const start = fixtureText.indexOf(quote);
	if (start < 0) throw new Error(`not in the story: ${quote}`);
	return { in: "text", start, end: start + quote.length, quote };
}

/** The margin of the founding story; `over` replaces whole fields. */
export function fixtureView(over: Partial<MarginView> = {}): MarginView {
	return {
		state: "ready",
		page: {
			url: "https://morning-ledger.example/japan/four-arrested",
			title: "Four arrested in Japan over posters made with image generators",
			publisher: "The Morning Ledger",
			publishedAt: "2025-04-15",
			lang: "en",
			truncated: false,
		},
		gloss: fixtureGloss(),
		records: fixtureRecords(),
		concepts: fixtureConcepts(),
		statistics: { "deeptrace-2019-96": statistic },
		comparisons: [fixtureComparison],
		dataset: { version: "0", checkedOn: "2026-06", bundled: true },
		today: "2026-11-24",
		...over,
	};
}

function fixtureGloss(): Gloss {
	const m = fixtureMention;
	const claim = (quote: string) => {
		const { start, end } = m(quote);
		return { quote, start, end, recordId: null, statisticId: null };
	};
	const nobodyReal = m("The women in the pictures do not exist");
	const contrast = (id: string, score: number): Gloss["records"][number] => ({
		id,
		relation: "contrast",
		score,
		reasons: [
			{
				code: "element-contradicted",
				params: { element: "real-person" },
				mentions: [nobodyReal],
			},
		],
		applicability: {
			verdict: "does-not-apply",
			elements: [
				{ element: "real-person", finding: "not-met", mentions: [nobodyReal] },
			],
		},
	});
	return {
		schemaVersion: 1,
		datasetVersion: "0",
		id: "fixture",
		title: "Four arrested in Japan over posters made with image generators",
		publishedAt: "2025-04-15",
		lang: "en",
		pageKind: "news",
		isAiRegulation: true,
		score: 0.97,
		reasons: [
			{
				code: "ai-named",
				params: { terms: ["generative AI", "deepfakes"] },
				mentions: [m("generative AI")],
			},
		],
		jurisdictions: [
			{ code: "JP", weight: 0.93, mentions: [m("Tokyo police")] },
		],
		concepts: [
			{ id: "obscenity", weight: 0.9, mentions: [m("obscene images")] },
			{ id: "deepfake", weight: 0.6, mentions: [m("deepfakes")] },
			{
				id: "arrest-vs-conviction",
				weight: 0.5,
				mentions: [m("arrested four people on suspicion")],
			},
		],
		facts: {
			subject: "fictional",
			age: "adult",
			consent: "unknown",
			conduct: ["sell"],
			stage: "arrest",
			mentions: {
				subject: [nobodyReal],
				"conduct:sell": [m("selling obscene images")],
			},
		},
		records: [
			{
				id: "jp-penal-code-175",
				relation: "inferred",
				score: 0.91,
				reasons: [
					{
						code: "conduct",
						params: { conduct: "sell" },
						mentions: [m("on suspicion of selling obscene images")],
					},
					{
						code: "jurisdiction",
						params: { jurisdiction: "JP" },
						mentions: [m("Tokyo police")],
					},
					{
						code: "penalty-matches",
						params: { prisonMonths: 24, fine: 2_500_000, currency: "JPY" },
						mentions: [m(penaltyWords)],
					},
					{ code: "in-force-on", params: { date: "2025-04-15" }, mentions: [] },
				],
				applicability: {
					verdict: "may-apply",
					elements: [
						{
							element: "conduct",
							finding: "met",
							mentions: [m("selling obscene images")],
						},
						{ element: "intent", finding: "unknown", mentions: [] },
					],
				},
			},
			contrast("jp-penal-code-230", 0.4),
			contrast("jp-revenge-porn-act-2014", 0.38),
			{
				id: "jp-child-pornography-act-1999",
				relation: "contrast",
				score: 0.3,
				reasons: [],
				applicability: {
					verdict: "does-not-apply",
					elements: [
						{
							element: "minor",
							finding: "not-met",
							mentions: [m("The women in the pictures")],
						},
					],
				},
			},
			{
				id: "jp-ai-promotion-act",
				relation: "contrast",
				score: 0.2,
				reasons: [
					{
						code: "not-yet-law",
						params: { status: "enacted", date: "2025-05-28" },
						mentions: [],
					},
				],
				applicability: { verdict: "does-not-apply", elements: [] },
			},
			{
				id: "jp-ai-obscene-posters-2025",
				relation: "inferred",
				score: 0.88,
				reasons: [
					{ code: "same-event", params: { date: "2025-04-14" }, mentions: [] },
				],
				applicability: { verdict: "unclear", elements: [] },
			},
		],
		claims: [
			{
				...claim("the first arrests of the kind in Japan"),
				kind: "first",
				verdict: "needs-context",
				explanation: {
					code: "first-earlier-known",
					params: {
						recordIds: ["jp-deepfake-mosaic-2021"],
						jurisdiction: "JP",
					},
				},
			},
			{
				...claim(penaltyWords),
				kind: "penalty",
				verdict: "supported",
				recordId: "jp-penal-code-175",
				explanation: {
					code: "penalty-matches",
					params: {
						ref: "art. 175(1)",
						statedPrisonMonths: 24,
						statedFine: 2_500_000,
						currency: "JPY",
						omitted: ["petty-fine"],
					},
				},
			},
			{
				...claim("the case sets a precedent"),
				kind: "precedent",
				verdict: "needs-context",
				explanation: {
					code: "arrest-sets-no-precedent",
					params: { stage: "arrest", tradition: "civil" },
				},
			},
			{
				...claim("96% of deepfake videos"),
				kind: "statistic",
				verdict: "needs-context",
				statisticId: "deeptrace-2019-96",
				explanation: {
					code: "statistic-traced",
					params: {
						org: "Deeptrace (now Sensity)",
						year: 2019,
						counted: "14,678 deepfake videos found online",
						figure: "96%",
					},
				},
			},
		],
		citations: [],
		noRecordFor: [],
		since: [
			{
				recordId: "jp-ai-obscene-posters-2025",
				code: "case-moved",
				params: { date: "2025-09", step: "charged" },
			},
			{
				recordId: "jp-penal-code-175",
				code: "amended",
				params: {
					date: "2025-06-01",
					by: null,
					what: "Imprisonment with work became imprisonment (kōkinkei).",
				},
			},
		],
	};
}

const statistic: MarginView["statistics"][string] = {
	schemaVersion: 1,
	id: "deeptrace-2019-96",
	value: 96,
	unit: "percent",
	figure: "96%",
	phrases: [],
	attributedTo: ["Deeptrace", "Sensity"],
	source: {
		org: "Deeptrace (now Sensity)",
		title: "The State of Deepfakes",
		date: "2019-09",
	},
	counted: {
		en: "14,678 deepfake videos that the firm found online in 2019, largely on pornography sites.",
	},
	doesNotMean: {
		en: "It says nothing of pictures, nor of material in which nobody real is shown.",
	},
	newer: [
		{
			figure: "98% of 95,820 videos",
			source: "Home Security Heroes, 2023",
			date: "2023",
		},
	],
	concepts: ["deepfake"],
	records: [],
	sources: [],
	checkedOn: "2026-06",
};
