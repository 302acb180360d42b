import type { Gloss } from "../../gloss/gloss.ts";
import type { CorpusPage } from "./read-corpus.ts";
import type { PageScore } from "./score-page.ts";
import { addTally, emptyTally, type Tally } from "./tally.ts";

/** A page with what the engine made of it. */
export interface Judged extends CorpusPage {
	readonly gloss: Gloss;
	readonly score: PageScore;
}

export interface Totals {
	readonly name: string;
	readonly pages: number;
	readonly detection: Tally;
	readonly records: Tally;
	readonly at1: Tally;
	readonly at5: Tally;
	readonly contrast: Tally;
	readonly claims: Tally;
	readonly wrongDiffers: number;
}

export function totalsOf(name: string, judged: readonly Judged[]): Totals {
	const sum = (tallyIn: (score: PageScore) => Tally) => {
		const total = emptyTally();
		for (const { score } of judged) addTally(total, tallyIn(score));
		return total;
	};
	return {
		name,
		pages: judged.length,
		detection: sum((score) => score.detection),
		records: sum((score) => score.records.all),
		at1: sum((score) => score.records.at1),
		at5: sum((score) => score.records.at5),
		contrast: sum((score) => score.records.contrast),
		claims: sum((score) => score.claims),
		wrongDiffers: judged
			.flatMap(({ score }) => score.faults)
			.filter(({ what }) => what === "wrong-differs").length,
	};
}

/** Totals of the whole, of each split, of each language, and of each topic: the ideas that pages expect. */
export function totalsByGroup(judged: readonly Judged[]): {
	readonly splits: readonly Totals[];
	readonly languages: readonly Totals[];
	readonly topics: readonly Totals[];
} {
	return {
		splits: [
			totalsOf("all", judged),
			...grouped(judged, ({ expected }) => [expected.split]),
		],
		languages: grouped(judged, ({ expected }) => [languageIn(expected.lang)]),
		topics: grouped(judged, topicsOf),
	};
}

/** A page that names no idea is told by what it is. */
export function topicsOf({ expected }: Pick<CorpusPage, "expected">): string[] {
	if (expected.concepts && expected.concepts.length > 0)
		return [...new Set(expected.concepts)];
	return [expected.isAiRegulation ? "(no idea named)" : "(not AI and law)"];
}

/** Without the country; the two ways of writing Chinese stay apart. */
function languageIn(tag: string): string {
	return /^zh-han[st]/i.test(tag) ? tag : (tag.split("-")[0] ?? tag);
}

function grouped(
	judged: readonly Judged[],
	namesOf: (page: Judged) => readonly string[],
): Totals[] {
	const groups = new Map<string, Judged[]>();
	for (const page of judged)
		for (const name of namesOf(page)) {
			const group = groups.get(name);
			if (group) group.push(page);
			else groups.set(name, [page]);
		}
	return [...groups]
		.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
		.map(([name, pages]) => totalsOf(name, pages));
}
