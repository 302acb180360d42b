import type { Span } from "../types.ts";
import { type Bound, boundOf } from "./bounds.ts";
import { findNumbers, type NumberHit } from "./numbers.ts";

export interface Money extends Span {
	/** Whole currency units. */
	readonly amount: number;
	/** ISO 4217 codes that the sign may stand for, the likeliest first ("¥" is JPY or CNY, "$" any dollar). */
	readonly currencies: readonly string[];
	readonly bound: Bound;
}

const dollars = ["USD", "AUD", "CAD", "HKD", "SGD", "NZD", "TWD"];

/** Signs and codes before the number, the longest first. */
const before: readonly (readonly [string, readonly string[]])[] = [
	["us$", ["USD"]],
	["a$", ["AUD"]],
	["au$", ["AUD"]],
	["c$", ["CAD"]],
	["ca$", ["CAD"]],
	["hk$", ["HKD"]],
	["s$", ["SGD"]],
	["nz$", ["NZD"]],
	["nt$", ["TWD"]],
	["r$", ["BRL"]],
	["mx$", ["MXN"]],
	["cn¥", ["CNY"]],
	["rmb", ["CNY"]],
	["jp¥", ["JPY"]],
	["rs.", ["INR"]],
	["rs", ["INR"]],
	["$", dollars],
	["€", ["EUR"]],
	["£", ["GBP"]],
	["¥", ["JPY", "CNY"]],
	["₩", ["KRW"]],
	["₹", ["INR"]],
	["₺", ["TRY"]],
	["usd", ["USD"]],
	["eur", ["EUR"]],
	["gbp", ["GBP"]],
	["jpy", ["JPY"]],
	["krw", ["KRW"]],
	["cny", ["CNY"]],
	["chf", ["CHF"]],
	["inr", ["INR"]],
	["brl", ["BRL"]],
	["aud", ["AUD"]],
	["cad", ["CAD"]],
	["sgd", ["SGD"]],
	["rm", ["MYR"]],
];

/** Words behind the number; matched as beginnings where the language inflects. */
const behind: readonly (readonly [RegExp, readonly string[]])[] = [
	[
		/^ ?(?:us dollars?|u\.s\. dollars?|usd|us-dollar|米ドル|달러|美元|美金)/u,
		["USD"],
	],
	[/^ ?(?:hong kong dollars?|hkd|港元|港幣)/u, ["HKD"]],
	[/^ ?(?:new taiwan dollars?|新臺幣|新台幣)/u, ["TWD"]],
	[/^ ?(?:australian dollars?|australische)/u, ["AUD"]],
	[/^ ?(?:canadian dollars?)/u, ["CAD"]],
	[/^ ?(?:dollars?|dólar(?:es)?|dollari|ドル)/u, dollars],
	[/^ ?(?:euros?\b|euro|eur\b|€|ユーロ|유로|欧元|歐元)/u, ["EUR"]],
	[
		/^ ?(?:pounds?\b|pfund|libras?|livres sterling|sterline|ポンド|英镑|英鎊)/u,
		["GBP"],
	],
	[/^ ?(?:yen\b|jpy\b|円|엔화|日元|日圓)/u, ["JPY"]],
	[/^ ?(?:won\b|krw\b|원|ウォン|韩元|韓元)/u, ["KRW"]],
	[/^ ?(?:yuan\b|renminbi|rmb|cny\b|元人民币|元|위안)/u, ["CNY"]],
	[/^ ?(?:rupees?\b|rupias?|inr\b)/u, ["INR"]],
	[/^ ?(?:reais|real\b|brl\b)/u, ["BRL"]],
	[/^ ?(?:francs? suisses?|schweizer franken|franken|chf\b)/u, ["CHF"]],
	[/^ ?(?:ringgit)/u, ["MYR"]],
];

/** Sums of money in a normalised text. "¥2.5 million ($17,500)" gives two. */
export function findMoney(
	text: string,
	numbers: readonly NumberHit[] = findNumbers(text),
): Money[] {
	const found: Money[] = [];
	for (const number of numbers) {
		const money = signBefore(text, number) ?? signBehind(text, number);
		if (money) found.push({ ...money, bound: boundOf(text, money) });
	}
	return found;
}

type Sum = Omit<Money, "bound">;

function signBefore(text: string, number: NumberHit): Sum | null {
	if (!number.digits) return null;
	let end = number.start;
	if (text[end - 1] === " ") end--;
	for (const [sign, currencies] of before) {
		if (!text.endsWith(sign, end)) continue;
		const start = end - sign.length;
		if (/\p{L}/u.test(sign[0] ?? "") && /[\p{L}]/u.test(text[start - 1] ?? ""))
			continue;
		return { start, end: number.end, amount: number.value, currencies };
	}
	return null;
}

function signBehind(text: string, number: NumberHit): Sum | null {
	const after = text.slice(number.end, number.end + 24);
	// "35 million de euros", "10 millions d'euros", "2 milioni di euro"
	const skipped = /^(?: de | d['’]| di | of )/u.exec(after)?.[0].length ?? 0;
	const rest = after.slice(skipped);
	for (const [pattern, currencies] of behind) {
		const hit = pattern.exec(rest)?.[0];
		if (hit === undefined) continue;
		if (!number.digits && number.value < 10 && !/円|元|원/u.test(hit))
			return null;
		return {
			start: number.start,
			end: number.end + skipped + hit.length,
			amount: number.value,
			currencies,
		};
	}
	return null;
}
