import type * as z from "zod/mini";
import { recordKinds } from "../vocabulary.ts";
import { knownFieldsAt } from "./known-fields.ts";
import { nearestWord } from "./nearest-word.ts";
import type { Path, Reporter } from "./problem.ts";

type Issue = z.core.$ZodIssue;

/** Says what zod found in words that need no TypeScript: what stands there, and what to write instead. */
export function reportShape(
	report: Reporter,
	schema: z.core.$ZodType,
	raw: unknown,
	issues: readonly Issue[],
): void {
	for (const issue of issues) translate(report, schema, raw, issue);
}

function translate(
	report: Reporter,
	schema: z.core.$ZodType,
	raw: unknown,
	issue: Issue,
): void {
	const path = issue.path;
	const value = valueAt(raw, path);
	switch (issue.code) {
		case "unrecognized_keys":
			for (const key of issue.keys)
				unknownField(report, schema, raw, path, key);
			return;
		case "invalid_value":
			report.error(
				path,
				value === undefined ? "is missing" : `says ${shown(value)}`,
				oneOf(value, issue.values),
			);
			return;
		case "invalid_union":
			union(report, raw, path, value, issue);
			return;
		case "invalid_key":
		case "invalid_element":
			report.error(
				path,
				`${shown(path.at(-1))} is not a valid key here`,
				remedyFor(path, "lang"),
			);
			return;
		case "too_small":
			report.error(path, tooSmall(issue, value), remedyFor(path));
			return;
		case "too_big":
			report.error(path, tooBig(issue, value), remedyFor(path));
			return;
		case "invalid_type":
			report.error(path, wrongType(issue.expected, value), remedyFor(path));
			return;
		default:
			report.error(path, `says ${shown(value)}`, remedyFor(path));
	}
}

/** The nearest of the words that are allowed, then all of them. */
function oneOf(value: unknown, allowed: readonly unknown[]): string {
	if (allowed.length === 1) return `Write ${shown(allowed[0])}.`;
	const words = allowed.map(String);
	const meant = typeof value === "string" ? nearestWord(value, words) : null;
	const guess = meant === null ? "" : `Did you mean “${meant}”? `;
	return `${guess}Write one of: ${words.join(", ")}.`;
}

function unknownField(
	report: Reporter,
	schema: z.core.$ZodType,
	raw: unknown,
	path: Path,
	key: string,
): void {
	const kind = valueAt(raw, ["kind"]);
	if (outcomeFields.has(key) && path.length === 0)
		report.error(
			[key],
			`stands in a ${String(kind)}, but only a case or an enforcement event has it`,
			key === "imposed"
				? "What a court imposed belongs to the record of the case; what the law allows goes into penalties."
				: "Delete it here and write it into the record of the case.",
		);
	else {
		const known = knownFieldsAt(schema, raw, path);
		const meant = nearestWord(key, known);
		report.error(
			[...path, key],
			"is not a field that we know here",
			meant === null
				? `Delete it; what may stand here: ${known.toSorted().join(", ")}.`
				: `Did you mean “${meant}”? Else delete it.`,
		);
	}
}

const outcomeFields = new Set(["imposed", "forum", "weight"]);

function union(
	report: Reporter,
	raw: unknown,
	path: Path,
	value: unknown,
	issue: Extract<Issue, { code: "invalid_union" }>,
): void {
	if ("discriminator" in issue && issue.discriminator === "kind") {
		report.error(
			["kind"],
			valueAt(raw, ["kind"]) === undefined
				? "is missing"
				: `says ${shown(valueAt(raw, ["kind"]))}`,
			oneOf(valueAt(raw, ["kind"]), recordKinds),
		);
		return;
	}
	report.error(path, `says ${shown(value)}`, remedyFor(path));
}

function wrongType(expected: string, value: unknown): string {
	if (value === undefined) return "is missing";
	const wanted = typeNames[expected] ?? expected;
	return `says ${shown(value)}, where ${wanted} is expected`;
}

const typeNames: Readonly<Record<string, string>> = {
	string: "a text in quotation marks",
	number: "a number without quotation marks",
	int: "a whole number without quotation marks",
	boolean: "true or false",
	array: "a list in [ ]",
	object: "a group of fields in { }",
	record: "a group of fields in { }",
};

function tooSmall(
	issue: Extract<Issue, { code: "too_small" }>,
	value: unknown,
): string {
	if (value === "") return "is an empty text";
	if (Array.isArray(value)) return "is an empty list";
	return `says ${shown(value)}, which must be ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}`;
}

function tooBig(
	issue: Extract<Issue, { code: "too_big" }>,
	value: unknown,
): string {
	if (typeof value === "string")
		return `has ${value.length} characters, at most ${issue.maximum} are allowed`;
	if (Array.isArray(value))
		return `has ${value.length} entries, at most ${issue.maximum} are allowed`;
	return `says ${shown(value)}, which must be at most ${issue.maximum}`;
}

function remedyFor(path: Path, fallback = ""): string {
	if (path.length === 0)
		return "A file is one group of fields in { }; look at a neighbour for the form.";
	const name = path.findLast((part) => typeof part === "string");
	return (
		remedies[String(name)] ??
		remedies[fallback] ??
		"Look at a neighbouring record for the form, or leave the field out if it is not known."
	);
}

const date =
	"Write YYYY, YYYY-MM or YYYY-MM-DD, as exactly as it is known; leave the field out if it is not.";
const place =
	"Write two capital letters (JP), a part of a country (US-CA, JP-13), EU or INT.";
const identifier =
	"Write small letters, digits and single hyphens, at most 80 characters (jp-penal-code-175).";
const address =
	"Write the full address, beginning with https:// and without spaces.";
const languageCode = "Write a language code: en, ja, de, zh-Hans, pt-BR.";
const byLanguage =
	'Write the text by language, English first: { "en": "…" }, each 1 to 2000 characters.';
const list = "Write a list; [ ] if there is nothing to say.";

const remedies: Readonly<Record<string, string>> = {
	id: identifier,
	by: identifier,
	broader: identifier,
	formerIds: identifier,
	concepts:
		"Name at least one concept by its id: the file names in lib/dataset/concepts.",
	records: "Name records by their ids; [ ] if there is none.",
	jurisdiction: place,
	code: place,
	parent: place,
	date,
	checkedOn: date,
	readOn: date,
	from: date,
	to: date,
	since: date,
	lookAgainOn: date,
	lang: languageCode,
	languages: languageCode,
	url: address,
	officialUrl: address,
	currency: "Write the three capital letters of the currency: JPY, USD, EUR.",
	currencies: "Write three capital letters for each currency: JPY, USD, EUR.",
	maxMonths:
		'Write the number of months as a whole number above 0, or "life"; leave it out if there is none.',
	minMonths: "Write the number of months as a whole number above 0.",
	max: 'Write the amount in whole currency units above 0, or "unlimited".',
	min: "Write the amount in whole currency units above 0.",
	maxTurnoverPercent: "Write per cent of yearly turnover as a number above 0.",
	planned: "Write true, or delete the field: a step that has come has none.",
	title: "Write one line of 1 to 300 characters.",
	shortTitle: "Write one line of 1 to 300 characters.",
	text: "Write one line of 1 to 300 characters.",
	ref: "Name the provision in one line of 1 to 300 characters (art. 175(1)).",
	says: "Write 1 to 2000 characters in your own words.",
	condition:
		"Say when it holds, in 1 to 2000 characters, or leave the field out.",
	summary: byLanguage,
	names: 'Write the name by language: { "en": "…" }.',
	short: byLanguage,
	plain: byLanguage,
	standard: byLanguage,
	legal: byLanguage,
	question: byLanguage,
	counted: byLanguage,
	doesNotMean: byLanguage,
	citations: `${list} At most 30 citations, one line each.`,
	aliases: `${list} At most 80 names, each { "text": "…", "lang": "en" }.`,
	provisions: list,
	steps: list,
	penalties: list,
	relations: list,
	sources: list,
	elements: "Write a group of fields; { } if no element is known.",
};

export function valueAt(raw: unknown, path: Path): unknown {
	let value = raw;
	for (const part of path) {
		if (value === null || typeof value !== "object") return undefined;
		value = Object.getOwnPropertyDescriptor(value, part)?.value;
	}
	return value;
}

/** A value as it stands in the file, short enough for one line. */
export function shown(value: unknown): string {
	const text = JSON.stringify(value) ?? "nothing";
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
