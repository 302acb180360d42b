import type { Params } from "../gloss/gloss.ts";
import type { Names } from "./sentences.ts";
import type { Words } from "./words.ts";

type Value = Params[string];
type Wording = (value: string, words: Words, names: Names) => string;

/** How a parameter of a code is worded, by its name; what is not listed is given as it is. */
const wordings: Readonly<Record<string, Wording>> = {
	date: (value, words) => words.date(value),
	statedDate: (value, words) => words.date(value),
	jurisdiction: (value, words) => words.place(value),
	lang: (value, words) => words.language(value),
	conceptId: (value, _words, names) => names.concept(value) ?? value,
	recordId: (value, _words, names) => names.record(value) ?? value,
	recordIds: (value, _words, names) => names.record(value) ?? value,
	by: (value, _words, names) => names.record(value) ?? value,
	conduct: named("conduct"),
	element: named("element"),
	stage: named("stage"),
	status: named("status"),
	statusThen: named("status"),
	statusNow: named("status"),
	step: named("step"),
	omitted: (value, words) => {
		const key = `omitted_${value.replaceAll("-", "_")}`;
		return words.knows(key) ? words.say(key) : value;
	},
};

/**
 * The parameters of a code as holes of its sentence: dates, places, names of records and of vocabulary values in words,
 * lists joined. Null values are left out, so that the caller can choose a sentence without them.
 */
export function paramsInWords(
	params: Params,
	words: Words,
	names: Names,
): Record<string, string | number> {
	const holes: Record<string, string | number> = {};
	for (const [name, value] of Object.entries(params)) {
		const said = valueInWords(name, value, words, names);
		if (said !== null) holes[name] = said;
	}
	return holes;
}

function valueInWords(
	name: string,
	value: Value,
	words: Words,
	names: Names,
): string | number | null {
	if (value === null || value === undefined || typeof value === "boolean")
		return null;
	// A year is a name, not a quantity: no thousands separator.
	if (typeof value === "number") return name === "year" ? `${value}` : value;
	const wording = wordings[name];
	const one = (item: string) => wording?.(item, words, names) ?? item;
	return typeof value === "string" ? one(value) : words.list(value.map(one));
}

function named(group: string): Wording {
	return (value, words) => {
		const key = `${group}_${value.replaceAll("-", "_")}`;
		return words.knows(key) ? words.say(key) : value;
	};
}
