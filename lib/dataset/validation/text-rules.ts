import type { Path, Reporter } from "./problem.ts";

/** What may stand in no text: markup, scripts, control characters, and remarks of those who worked on the record. */
export function checkTexts(report: Reporter, value: unknown): void {
	walk(value, [], (text, path) => {
		if (isAddress(path)) return;
		const markup = markupIn(text);
		if (markup !== null)
			report.error(
				path,
				`holds markup or a script (${markup})`,
				"Write plain text: no tags, no &…; codes, no addresses that begin with javascript:.",
			);
		if (hasControlCharacter(text))
			report.error(
				path,
				"holds an invisible control character or a line break",
				"Delete it and type the words again.",
			);
		const remark = workingRemarkIn(text);
		if (remark !== null)
			report.error(
				path,
				`holds a remark about our work (“${remark}”) that a reader would see`,
				"Delete the remark. What was not checked has no readOn; what is open goes into disputes as a sentence about the law.",
			);
	});
}

/** The piece of markup or script that stands in a text, or null. */
export function markupIn(text: string): string | null {
	return (
		/<\/?[a-z!][^>]{0,40}>?/i.exec(text)?.[0] ??
		/\bjavascript:/i.exec(text)?.[0] ??
		/&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});/i.exec(text)?.[0] ??
		null
	);
}

/** The working remark that stands in a text, or null. */
export function workingRemarkIn(text: string): string | null {
	return workingRemarks.exec(text)?.[0] ?? workingMarks.exec(text)?.[0] ?? null;
}

/** In capitals only: "todo" is a Spanish word. */
const workingMarks = /\b(?:TO-?DO|FIX-?ME|TBC|TBD|XXX)\b/;

const workingRemarks = new RegExp(
	[
		"\\bfrom memory\\b",
		"\\bmemory only\\b",
		"\\bstored (?:copy|copies|page|pages|text|texts|file|files)\\b",
		"\\bnot (?:independently )?verified\\b",
		"\\bunverified (?:source|record|entry|sheet)\\b",
		"\\b(?:could|did|was) not (?:be )?(?:verif\\w+|double-check\\w*) (?:here|by us|in (?:the|this))\\b",
		"\\b(?:to be (?:checked|verified|confirmed) (?:later|by us|before (?:release|publication)))\\b",
		"\\b(?:low|medium|high) confidence\\b",
		"\\bconfidence (?:is )?(?:low|medium|high)\\b",
		"\\b(?:this|the|other|another) (?:fact )?sheets?\\b(?! of)",
		"\\bdossier\\b",
		"\\bknowledge cut-?off\\b",
		"\\bsearch (?:result|excerpt|snippet)s?\\b(?= (?:say|show|only|read))",
	].join("|"),
	"i",
);

function hasControlCharacter(text: string): boolean {
	return /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u.test(text);
}

function isAddress(path: Path): boolean {
	const name = path.findLast((part) => typeof part === "string");
	return name === "url" || name === "officialUrl";
}

function walk(
	value: unknown,
	path: PropertyKey[],
	visit: (text: string, path: Path) => void,
): void {
	if (typeof value === "string") visit(value, path);
	else if (value !== null && typeof value === "object")
		for (const [key, inner] of Object.entries(value))
			walk(inner, [...path, Array.isArray(value) ? Number(key) : key], visit);
}

/** Longest summary in words, for a language that separates words by spaces. */
const maxSummaryWords = 60;

export function checkSummary(
	report: Reporter,
	summary: Readonly<Record<string, string>>,
): void {
	if (summary.en === undefined)
		report.error(
			["summary", "en"],
			"is missing",
			"Write the English summary first; others are translations of it.",
		);
	for (const [lang, text] of Object.entries(summary)) {
		const words = text.split(/\s+/).filter(Boolean).length;
		if (words > maxSummaryWords)
			report.warn(
				["summary", lang],
				`has ${words} words`,
				`Shorten it to ${maxSummaryWords} words: what the law does, for whom, since when.`,
			);
	}
}
