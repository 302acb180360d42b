import { compile } from "../../dataset/compile.ts";
import type { Dataset } from "../../dataset/compiled.ts";
import { conceptOf, lawOf, placeOf } from "../../dataset/fixtures.ts";
import { openDataset } from "../../dataset/open.ts";
import type {
	Concept,
	LawRecord,
	Place,
	Statistic,
} from "../../dataset/schema.ts";
import { cuePatterns } from "../lexicons/index.ts";

export interface SmallDataset {
	readonly records?: readonly LawRecord[];
	readonly concepts?: readonly Concept[];
	readonly places?: readonly Place[];
	readonly statistics?: readonly Statistic[];
}

/** A dataset of a handful of entries for tests, through the real compile. What is not given is an invented country's. */
export function smallDataset(parts: SmallDataset = {}): Dataset {
	const opened = openDataset(
		compile({
			version: "test",
			records: parts.records ?? zedlandLaws,
			concepts: parts.concepts ?? zedlandConcepts,
			places: parts.places ?? zedlandPlaces,
			statistics: parts.statistics ?? [],
			suppression: { records: [], aliases: [] },
			cues: cuePatterns(),
		}),
	);
	if (!opened.ok) throw new Error(opened.detail);
	return opened.value;
}

export const zedlandConcepts: readonly Concept[] = [
	conceptOf({
		id: "lewdness",
		names: { en: "lewdness" },
		aliases: [{ text: "lewd images", lang: "en" }],
	}),
	conceptOf({
		id: "faked-likeness",
		names: { en: "faked likeness" },
		aliases: [
			{ text: "deepfake", lang: "en" },
			{ text: "deepfakes", lang: "en" },
		],
	}),
	conceptOf({
		id: "only-arrested",
		kind: "process",
		names: { en: "arrest is no verdict" },
		aliases: [],
		raisedBy: { stages: ["arrest"] },
	}),
];

export const zedlandPlaces: readonly Place[] = [
	placeOf({
		names: [
			{ text: "Zedland", lang: "en" },
			{ text: "Zedish", lang: "en" },
		],
		tradition: "civil",
	}),
	placeOf({
		code: "YY",
		currencies: ["YYD"],
		names: [
			{ text: "Wyeland", lang: "en" },
			{ text: "Wyish", lang: "en" },
		],
		institutions: [],
		officialHosts: ["law.gov.yy"],
		newsTlds: ["yy"],
		tradition: "common",
	}),
];

/** An old law on lewd images, a law on faked likenesses of real people, a bill, and a law abroad. */
export const zedlandLaws: readonly LawRecord[] = [
	lawOf({
		id: "zz-penal-code-40",
		title: "Penal Code of Zedland, Article 40",
		aliases: [],
		citations: [],
		concepts: ["lewdness"],
		status: "in-force",
		steps: [{ step: "in-force", date: "1950-01-01" }],
		penalties: [
			{
				ref: "art. 40",
				nature: "criminal",
				prison: { maxMonths: 36 },
				fine: { currency: "EUR", max: 9000 },
				combine: "either",
			},
		],
		elements: {
			"real-person": { is: "not-required" },
			conduct: [
				{ conduct: "sell", is: "covered" },
				{ conduct: "create", is: "not-covered" },
			],
		},
	}),
	lawOf({
		id: "zz-image-act",
		concepts: ["faked-likeness", "lewdness"],
		elements: {
			"real-person": { is: "required" },
			conduct: [{ conduct: "publish", is: "covered" }],
		},
	}),
	lawOf({
		id: "zz-label-bill",
		kind: "bill",
		status: "proposed",
		title: "Labelling Bill of Zedland",
		aliases: [{ text: "Labelling Bill", lang: "en" }],
		concepts: ["faked-likeness"],
		steps: [{ step: "introduced", date: "2024-03-01" }],
		penalties: [],
		elements: { namesAi: true },
	}),
	lawOf({
		id: "yy-lewd-act",
		jurisdiction: "YY",
		title: "Lewd Goods Act of Wyeland",
		aliases: [{ text: "Lewd Goods Act", lang: "en" }],
		concepts: ["lewdness"],
		penalties: [],
		elements: { conduct: [{ conduct: "sell", is: "covered" }] },
	}),
];
