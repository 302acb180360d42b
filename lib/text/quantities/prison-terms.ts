import type { Span } from "../types.ts";
import { type Bound, boundOf } from "./bounds.ts";
import { findNumbers, type NumberHit } from "./numbers.ts";

export interface PrisonTerm extends Span {
	/** "life" for a term without end. */
	readonly months: number | "life";
	readonly bound: Bound;
	/** "five years, suspended for three": the second number is no prison term and is not reported. */
	readonly suspended: boolean;
}

const years =
	"years?|yrs?|jahren?|jahre|ans?|années?|años?|anos?|anni|anno|年間?|년|个年";
const months =
	"months?|monaten?|monate|mois|mes(?:es)?|mês|mesi|mese|か月|ヶ月|カ月|月間|개월|个月|個月";
const unitAfter = new RegExp(
	`^[ -]?(?:(${years})|(${months}))(?![\\p{Script=Latin}])`,
	"u",
);

/** Words of prison that may stand near the number, before or behind. */
const prison =
	/prison|imprison|jail|behind bars|custod|incarcerat|sentence|freiheitsstrafe|haft|gefängnis|emprisonnement|réclusion|prisión|cárcel|pris[ãa]o|reclus[ãa]o|deten[çz]|carcere|reclusione|detenzione|拘禁刑|懲役|禁錮|禁固|실형|징역|금고|有期徒刑|徒刑|拘役|监禁|監禁/u;
const notPrison =
	/^[^.。]{0,12}(?:suspended|ago|old|later|earlier|probation|community|of age|alt|jährig|執行猶予|猶予|집행유예|缓刑)/u;
const suspended =
	/suspended|bewährung|avec sursis|執行猶予|집행유예|缓刑|緩刑/u;
const life =
	/(?:life (?:imprisonment|sentence|in prison|term)|imprisonment for life|jailed for life|lebenslange?[nr]? (?:freiheitsstrafe|haft)|réclusion (?:criminelle )?à perpétuité|cadena perpetua|prisión permanente|prisão perpétua|ergastolo|無期(?:懲役|拘禁刑)|무기징역|无期徒刑|無期徒刑)/gu;

const reachBefore = 60;
const reachBehind = 50;

/**
 * Prison terms in a normalised text, in months: a number with a unit of time and a word of prison in the same clause.
 * Whether it is what a law allows or what a court gave is told by `bound`.
 */
export function findPrisonTerms(
	text: string,
	numbers: readonly NumberHit[] = findNumbers(text),
): PrisonTerm[] {
	const found: PrisonTerm[] = [];
	for (const number of numbers) {
		if (number.value <= 0 || number.value > 400) continue;
		if (number.start < (found.at(-1)?.end ?? 0)) continue;
		const after = text.slice(number.end, number.end + 60);
		const unit = unitAfter.exec(after);
		if (!unit) continue;
		const span = { start: number.start, end: number.end + unit[0].length };
		const rest = text.slice(span.end, span.end + reachBehind);
		if (notPrison.test(rest) && !prison.test(rest.slice(0, 14))) continue;
		const lead = clauseBefore(text, span.start);
		const tail = clauseBehind(rest);
		if (!prison.test(lead) && !prison.test(tail)) continue;
		found.push({
			...withMonths(text, span),
			months: monthsOf(text, number, unit[1] !== undefined, span),
			bound: boundOf(text, span),
			suspended: suspended.test(rest),
		});
	}
	for (const hit of text.matchAll(life)) {
		const span = { start: hit.index, end: hit.index + hit[0].length };
		found.push({
			...span,
			months: "life",
			bound: boundOf(text, span),
			suspended: false,
		});
	}
	return found.sort((a, b) => a.start - b.start);
}

/** "two years and six months" and 1年6か月 are one term. */
const andMonths = new RegExp(
	`^(?: ?(?:and|und|et|y|e),? |, | ?)(\\d{1,2}|[\\p{L}]{2,6}) ?(?:${months})(?![\\p{Script=Latin}])`,
	"u",
);

function withMonths(text: string, span: Span): Span {
	const more = andMonths.exec(text.slice(span.end, span.end + 30));
	return more && /^\d+$/.test(more[1] ?? "")
		? { start: span.start, end: span.end + more[0].length }
		: span;
}

function monthsOf(
	text: string,
	number: NumberHit,
	inYears: boolean,
	span: Span,
): number {
	if (!inYears) return number.value;
	const more = andMonths.exec(text.slice(span.end, span.end + 30));
	const extra = more && /^\d+$/.test(more[1] ?? "") ? Number(more[1]) : 0;
	return Math.round(number.value * 12) + extra;
}

function clauseBefore(text: string, at: number): string {
	const slice = text.slice(Math.max(0, at - reachBefore), at);
	const cut = Math.max(
		slice.lastIndexOf("\n"),
		slice.lastIndexOf("。"),
		slice.lastIndexOf(". "),
		slice.lastIndexOf(";"),
	);
	return slice.slice(cut + 1);
}

function clauseBehind(rest: string): string {
	const cut = rest.search(/\n|。|\. |;/u);
	return cut < 0 ? rest : rest.slice(0, cut);
}
