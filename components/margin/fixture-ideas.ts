import type { Comparison, Concept } from "../../lib/dataset/schema.ts";
import type { MarginView } from "./view.ts";

/** Ideas of the fixture, by id. */
export function fixtureConcepts(): MarginView["concepts"] {
	return { obscenity, deepfake, "arrest-vs-conviction": arrest };
}

const base = {
	schemaVersion: 1 as const,
	kind: "matter" as const,
	doNotConfuse: [],
	aliases: [],
	sources: [],
	checkedOn: "2026-06",
};

const obscenity: Concept = {
	...base,
	id: "obscenity",
	sexual: true,
	names: { en: "Obscenity", ja: "わいせつ" },
	aliases: [
		{ text: "わいせつ", lang: "ja" },
		{ text: "waisetsu", lang: "en" },
		{ text: "obscene material", lang: "en" },
	],
	short: {
		en: "Sexual material that the law forbids to distribute or show in public.",
		ja: "頒布や公然陳列が禁じられる性的な表現。",
	},
	definitions: {
		standard: {
			en: "Sexual material that may not be distributed or shown in public. The Penal Code leaves the word undefined. Since 1951 the Supreme Court asks three things: does the material excite or stimulate sexual desire, does it offend an ordinary person’s normal sense of sexual modesty, and does it run against good sexual morals?",
			ja: "頒布や公然陳列が禁じられる性的な表現のことです。刑法に定義はありません。最高裁は1951年から、性欲を興奮・刺激させるか、普通の人の正常な性的羞恥心を害するか、善良な性的道徳に反するか、の三点を見ています。",
		},
	},
	doNotConfuse: [
		{
			id: "deepfake",
			difference: {
				en: "A deepfake shows a real person; obscenity asks only what is shown.",
				ja: "ディープフェイクは実在の人を写すもの。わいせつは何が写るかだけを問います。",
			},
		},
	],
};

const deepfake: Concept = {
	...base,
	id: "deepfake",
	names: { en: "Deepfake", ja: "ディープフェイク" },
	short: {
		en: "A picture, film or sound that shows a real person doing what they did not do.",
		ja: "実在の人がしていないことを、したように見せる画像・動画・音声。",
	},
	definitions: {},
};

const arrest: Concept = {
	...base,
	id: "arrest-vs-conviction",
	kind: "process",
	names: { en: "Arrest and conviction", ja: "逮捕と有罪" },
	short: {
		en: "An arrest is a suspicion. A conviction is a court’s decision.",
		ja: "逮捕は疑い。有罪は裁判所の判断。",
	},
	definitions: {},
};

type Cell = Comparison["cells"][number];

function cell(
	jurisdiction: string,
	answer: Cell["answer"],
	note?: string,
): Cell {
	return {
		jurisdiction,
		answer,
		records: [],
		...(note && { note: { en: note } }),
	};
}

/** The question that the fixture's story raises. */
export const fixtureComparison: Comparison = {
	schemaVersion: 1,
	id: "obscene-fictional-adult-sell",
	question: {
		en: "Is it illegal to sell or publicly distribute an obscene synthetic image of an adult who does not exist?",
		ja: "実在しない成人のわいせつな合成画像を、売ったり公に広めたりすることは違法ですか。",
	},
	concepts: ["obscenity"],
	conducts: ["sell"],
	cells: [
		cell("US", "partly", "Only if obscene under the Miller test."),
		cell("JP", "yes", "Article 175, whoever is shown."),
		cell("KR", "unknown"),
		cell("CN", "yes", "When sold for profit."),
		cell("IN", "yes", "By community standards."),
		cell("GB", "partly", "Only if it tends to deprave and corrupt."),
		cell("EU", "no", "No EU-wide rule; national law decides."),
		cell("DE", "partly", "Only to minors, unasked, or by some channels."),
		cell("ID", "yes", "Computer-made images included."),
		cell("US-CA", "unknown"),
		cell("CA", "partly", "Only what the courts call undue exploitation."),
	],
	checkedOn: "2026-06",
};
