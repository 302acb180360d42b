import { measureJapanese, readingGrade } from "../reading-ease.ts";
import type { Concept } from "../schema.ts";
import type { Path, Reporter } from "./problem.ts";

/** Readers of the plain register may be twelve years old. */
const maxGrade = 7;
const maxJapaneseSentence = 40;
const maxKanjiPercent = 40;

/** English is the source of every text, the plain register is plain, and a difference is told in one sentence. */
export function checkConcept(report: Reporter, concept: Concept): void {
	if (concept.names.en === undefined)
		report.error(["names", "en"], "is missing", "Write the English name.");
	needsEnglish(report, ["short"], concept.short);
	for (const [register, text] of Object.entries(concept.definitions))
		if (text !== undefined)
			needsEnglish(report, ["definitions", register], text);
	checkPlain(report, concept.definitions.plain ?? {});
	for (const [index, { id, difference }] of concept.doNotConfuse.entries()) {
		const at = ["doNotConfuse", index];
		if (id === concept.id)
			report.error([...at, "id"], "names the concept itself", "Delete it.");
		needsEnglish(report, [...at, "difference"], difference);
		for (const [lang, text] of Object.entries(difference))
			if (sentencesIn(text) > 1)
				report.error(
					[...at, "difference", lang],
					`has ${sentencesIn(text)} sentences`,
					"Say the difference in one.",
				);
	}
}

function checkPlain(
	report: Reporter,
	plain: Readonly<Record<string, string>>,
): void {
	const path = ["definitions", "plain"];
	const grade = readingGrade(plain.en ?? "");
	if (grade > maxGrade)
		report.error(
			[...path, "en"],
			`reads like school grade ${grade.toFixed(1)} (Flesch–Kincaid)`,
			`Use shorter words and sentences, down to grade ${maxGrade}: a twelve-year-old reads it.`,
		);
	if (plain.ja === undefined) return;
	const { sentenceLength, kanjiPercent } = measureJapanese(plain.ja);
	if (sentenceLength > maxJapaneseSentence)
		report.error(
			[...path, "ja"],
			`has sentences of ${Math.round(sentenceLength)} characters on average`,
			`Write shorter ones, at most ${maxJapaneseSentence}.`,
		);
	if (kanjiPercent > maxKanjiPercent)
		report.error(
			[...path, "ja"],
			`has ${Math.round(kanjiPercent)} % kanji`,
			`Use everyday words, down to ${maxKanjiPercent} %.`,
		);
}

function needsEnglish(
	report: Reporter,
	path: Path,
	text: Readonly<Record<string, string>>,
): void {
	if (text.en === undefined)
		report.error(
			[...path, "en"],
			"is missing",
			"Write the English text first; others are translations of it.",
		);
}

/** A full stop inside a word, a number or a citation ends no sentence; one before a capital or the end does. */
function sentencesIn(text: string): number {
	return (text.match(/。|[.!?](?=\s+\p{Lu}|\s*$)/gu) ?? []).length;
}
