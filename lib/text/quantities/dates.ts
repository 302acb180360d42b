import type { Span } from "../types.ts";

export interface DateMention extends Span {
	/** YYYY, YYYY-MM or YYYY-MM-DD; null where only a relation to the story's day is said. */
	readonly iso: string | null;
	/** "last October": the month of the year, or of the year before (-1), that the story's day decides. */
	readonly relative: {
		readonly month: number;
		readonly years: 0 | -1 | 1;
	} | null;
}

const monthNames: readonly (readonly string[])[] = [
	[
		"january",
		"jan",
		"januar",
		"jänner",
		"janvier",
		"enero",
		"janeiro",
		"gennaio",
	],
	["february", "feb", "februar", "février", "febrero", "fevereiro", "febbraio"],
	["march", "mar", "märz", "mars", "marzo", "março"],
	["april", "apr", "avril", "abril", "aprile"],
	["may", "mai", "mayo", "maio", "maggio"],
	["june", "jun", "juni", "juin", "junio", "junho", "giugno"],
	["july", "jul", "juli", "juillet", "julio", "julho", "luglio"],
	["august", "aug", "août", "agosto"],
	[
		"september",
		"sept",
		"sep",
		"septembre",
		"septiembre",
		"setembro",
		"settembre",
	],
	[
		"october",
		"oct",
		"oktober",
		"okt",
		"octobre",
		"octubre",
		"outubro",
		"ottobre",
	],
	["november", "nov", "novembre", "noviembre", "novembro"],
	[
		"december",
		"dec",
		"dezember",
		"dez",
		"décembre",
		"diciembre",
		"dezembro",
		"dicembre",
	],
];
const monthOf = new Map(
	monthNames.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);
const month = [...monthOf.keys()].sort((a, b) => b.length - a.length).join("|");
const year = "((?:19|20)\\d{2})";
const notDigit = "(?!\\d)";

const patterns: readonly (readonly [
	RegExp,
	(m: RegExpExecArray) => Reading,
])[] = [
	// 2025-04-15
	[
		new RegExp(`(?<!\\d)${year}-(\\d{2})-(\\d{2})${notDigit}`, "gu"),
		(m) => day(m[1], m[2], m[3]),
	],
	// 15 April 2025, 15. April 2025, 15th of April 2025, 15 de abril de 2025, 1er avril 2025
	[
		new RegExp(
			`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?: of| de)? (${month})\\.?,?(?: de)? ${year}${notDigit}`,
			"gu",
		),
		(m) => day(m[3], named(m[2]), m[1]),
	],
	// April 15, 2025
	[
		new RegExp(
			`(?<!\\p{L})(${month})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ${year}${notDigit}`,
			"gu",
		),
		(m) => day(m[3], named(m[1]), m[2]),
	],
	// 2025年4月15日, 2025년 4월 15일
	[
		new RegExp(
			`(?<!\\d)${year} ?[年년] ?(\\d{1,2}) ?[月월](?: ?(\\d{1,2}) ?[日일])?`,
			"gu",
		),
		(m) => day(m[1], m[2], m[3]),
	],
	// 令和7年4月15日, 平成23年6月
	[
		/(令和|平成|昭和)(\d{1,2}|元)年(?:(\d{1,2})月)?(?:(\d{1,2})日)?/gu,
		(m) => day(String(eraYear(m[1], m[2])), m[3], m[4]),
	],
	// April 2025, abril de 2025
	[
		new RegExp(
			`(?<!\\p{L}|\\d |\\d\\. |\\d de )(${month})\\.?(?: de)? ${year}${notDigit}`,
			"gu",
		),
		(m) => day(m[2], named(m[1]), undefined),
	],
	// last October, octobre dernier, im vergangenen Oktober, el pasado octubre, 昨年10月, 지난해 10월, 去年10月
	[
		new RegExp(
			`(?<!\\p{L})(?:last|this past|(?:im )?(?:vergangenen|letzten)|(?:el )?pasado|(?:o )?passado|(?:lo )?scorso) (${month})(?!\\p{L})`,
			"gu",
		),
		(m) => ago(named(m[1]), 0),
	],
	[
		new RegExp(
			`(?<!\\p{L})(${month}) (?:dernier|pasado|passado|scorso|of last year|of the previous year|(?:des )?vergangenen jahres|(?:des )?vorjahres|de l['’]année dernière)(?!\\p{L})`,
			"gu",
		),
		(m) => ago(named(m[1]), /previous|year|jahr|année/.test(m[0]) ? -1 : 0),
	],
	[
		/(昨年|去年|前年|지난해|작년|같은 해|今年|올해) ?(\d{1,2}) ?[月월]/gu,
		(m) => ago(m[2], /今年|올해/.test(m[1] ?? "") ? 0 : -1),
	],
	// a 2019 study, in 2019, 2019年, 2019년
	[
		new RegExp(`(?<![\\d./-])${year}(?![\\d/-]|[.,]\\d| ?[年년] ?\\d)`, "gu"),
		(m) => day(m[1], undefined, undefined),
	],
];

type Reading = Pick<DateMention, "iso" | "relative"> | null;

/** Dates in a normalised text, in text order, none inside another. Impossible days are not reported. */
export function findDates(text: string): DateMention[] {
	const found: DateMention[] = [];
	for (const [pattern, read] of patterns)
		for (const m of text.matchAll(pattern)) {
			const reading = read(m);
			if (reading)
				found.push({ start: m.index, end: m.index + m[0].length, ...reading });
		}
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: DateMention[] = [];
	for (const date of found)
		if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date);
	return kept;
}

function day(
	y: string | undefined,
	m: string | undefined,
	d: string | undefined,
): Reading {
	if (y === undefined) return null;
	if (m === undefined) return { iso: y, relative: null };
	const monthNumber = Number(m);
	if (monthNumber < 1 || monthNumber > 12) return null;
	const iso = `${y}-${String(monthNumber).padStart(2, "0")}`;
	if (d === undefined) return { iso, relative: null };
	const dayNumber = Number(d);
	if (dayNumber < 1 || dayNumber > daysIn(Number(y), monthNumber)) return null;
	return {
		iso: `${iso}-${String(dayNumber).padStart(2, "0")}`,
		relative: null,
	};
}

function ago(m: string | undefined, years: 0 | -1): Reading {
	const monthNumber = Number(m);
	return monthNumber >= 1 && monthNumber <= 12
		? { iso: null, relative: { month: monthNumber, years } }
		: null;
}

function named(name: string | undefined): string {
	return String(monthOf.get(name ?? "") ?? 0);
}

const eras: Readonly<Record<string, number>> = {
	令和: 2018,
	平成: 1988,
	昭和: 1925,
};

function eraYear(era: string | undefined, n: string | undefined): number {
	return (eras[era ?? ""] ?? 0) + (n === "元" ? 1 : Number(n));
}

function daysIn(y: number, m: number): number {
	if (m === 2) return y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28;
	return [4, 6, 9, 11].includes(m) ? 30 : 31;
}
