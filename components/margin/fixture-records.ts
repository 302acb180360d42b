import type { MarginView, RecordBody } from "./view.ts";

type Text = Exclude<RecordBody, { kind: "case" } | { kind: "enforcement" }>;

const base = {
	schemaVersion: 1 as const,
	jurisdiction: "JP",
	aliases: [],
	citations: [],
	provisions: [],
	steps: [],
	penalties: [],
	concepts: ["obscenity"],
	elements: {},
	relations: [],
	sources: [],
	checkedOn: "2026-06",
	confidence: "high" as const,
	inverse: [],
};

/** Records of the fixture, by id: facts of the dataset, shortened. */
export function fixtureRecords(): MarginView["records"] {
	return Object.fromEntries(records().map((record) => [record.id, record]));
}

function records(): RecordBody[] {
	return [
		article175,
		law("jp-penal-code-230", "Defamation, Penal Code art. 230", 36, {
			"real-person": { is: "required" },
		}),
		law("jp-revenge-porn-act-2014", "Private Sexual Images Act (2014)", 36, {
			"real-person": { is: "required" },
		}),
		law("jp-child-pornography-act-1999", "Child Pornography Act (1999)", 60, {
			minor: { is: "required" },
		}),
		{
			...law("jp-ai-promotion-act", "AI Promotion Act (2025)", null, {}),
			steps: [
				{ step: "passed", date: "2025-05-28" },
				{ step: "in-force", date: "2025-09-01" },
			],
		},
		happened("jp-deepfake-mosaic-2021", "Mosaic-removal arrests (2021)", [
			{ step: "arrest", date: "2021-10-18" },
		]),
		happened("jp-ai-obscene-posters-2025", "Poster sales case (2025)", [
			{ step: "conduct", date: "2024-10", what: "The sales under suspicion" },
			{
				step: "arrest",
				date: "2025-04-14",
				what: "Three men and a woman arrested, each acting alone",
			},
			{
				step: "charged",
				date: "2025-09",
				what: "All four reported summarily indicted",
			},
		]),
		court("jp-chatterley-1957", "Lady Chatterley’s Lover", "1957-03-13", {
			en: "Artistic value does not exclude obscenity.",
			ja: "芸術性があってもわいせつでありうる。",
		}),
		court("jp-overseas-server-2014", "Overseas server", "2014-11-25", {
			en: "Letting somebody download is a distribution.",
			ja: "ダウンロードさせることも頒布に当たる。",
		}),
	];
}

const article175: Text = {
	...base,
	id: "jp-penal-code-175",
	kind: "statute",
	status: "in-force",
	title: "Penal Code, Article 175 (Distribution of Obscene Objects)",
	shortTitle: "Penal Code, Article 175",
	titleNative: { lang: "ja", text: "刑法第175条（わいせつ物頒布等）" },
	summary: {
		en: "Distributing or publicly showing an obscene document, picture, recording or other object is an offence. So is sending obscene data over a network, and so is keeping either in order to distribute it for payment.",
		ja: "わいせつな文書、図画、記録媒体などを頒布したり、公然と陳列したりすることは犯罪です。わいせつなデータを通信で送って頒布することも、有償で頒布する目的でこれらを持っていることも同じです。",
	},
	provisions: [
		{
			ref: "art. 175(1), first sentence",
			says: "Distributing or publicly displaying an obscene document, picture, recording medium holding electromagnetic records, or other object is an offence.",
			plain:
				"A law against selling, sharing or publicly showing sexual pictures and texts that go too far.",
		},
		{
			ref: "art. 175(2)",
			says: "Possessing such objects, or storing such data, for the purpose of distributing them for consideration carries the same penalty.",
		},
	],
	steps: [
		{
			step: "promulgated",
			date: "1907-04-24",
			what: "Penal Code enacted; Article 175 with it",
		},
		{ step: "in-force", date: "1908-10-01" },
		{
			step: "amended",
			date: "2011-07-14",
			what: "Obscene data sent over a network is covered",
		},
		{
			step: "amended",
			date: "2025-06-01",
			what: "The prison term gets a new name",
		},
	],
	penalties: [
		{
			ref: "art. 175(1)",
			nature: "criminal",
			prison: { maxMonths: 24 },
			fine: { max: 2_500_000, currency: "JPY" },
			combine: "either-or-both",
			alsoPossible: ["a petty fine only (¥1,000 to under ¥10,000)"],
		},
		{
			ref: "art. 175(2)",
			who: "whoever keeps such things for paid distribution",
			nature: "criminal",
			prison: { maxMonths: 24 },
			fine: { max: 2_500_000, currency: "JPY" },
			combine: "either-or-both",
		},
	],
	elements: {
		"real-person": { is: "not-required" },
		minor: { is: "not-required" },
		"no-consent": { is: "not-required" },
		conduct: [
			{ conduct: "publish", is: "covered" },
			{ conduct: "distribute", is: "covered" },
			{ conduct: "sell", is: "covered" },
			{ conduct: "create", is: "not-covered" },
			{
				conduct: "possess",
				is: "conditional",
				condition: "in order to distribute for payment",
			},
		],
	},
	officialUrl: "https://laws.e-gov.go.jp/law/140AC0000000045",
	pressMistakes: [
		"Reported as “two years and ¥2.5 million”; it is either, both, or a petty fine alone.",
	],
	inverse: [
		["interprets", "jp-chatterley-1957"],
		["interprets", "jp-overseas-server-2014"],
		["applies", "jp-ai-obscene-posters-2025"],
	],
};

function law(
	id: string,
	title: string,
	maxMonths: number | null,
	elements: Text["elements"],
): Text {
	return {
		...base,
		id,
		kind: "statute",
		status: "in-force",
		title,
		summary: { en: `${title}.` },
		elements,
		penalties: maxMonths
			? [{ ref: "ceiling", nature: "criminal", prison: { maxMonths } }]
			: [],
	};
}

function happened(
	id: string,
	title: string,
	steps: RecordBody["steps"],
): RecordBody {
	return {
		...base,
		id,
		kind: "enforcement",
		status: "charged",
		title,
		summary: { en: `${title}.` },
		steps,
		sources: [
			{ url: "https://morning-ledger.example/report", kind: "reliable" },
		],
		relations: [{ type: "applies", id: "jp-penal-code-175" }],
	};
}

function court(
	id: string,
	title: string,
	date: string,
	summary: Record<string, string>,
): RecordBody {
	return {
		...base,
		id,
		kind: "case",
		status: "decided",
		title,
		summary,
		weight: "binding",
		steps: [{ step: "decided", date }],
		officialUrl: "https://www.courts.go.jp/english/",
		relations: [{ type: "interprets", id: "jp-penal-code-175" }],
	};
}
