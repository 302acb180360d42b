import type { Provision } from "./citation.ts";
import type { Reading } from "./reading.ts";

export interface ProvisionList {
	readonly items: readonly Provision[];
	readonly end: number;
}

interface Style {
	/** Hyphens are part of numbers ("§ 21-5611"), hardly ever ranges. */
	readonly hyphenIsPart?: boolean;
}

/** A list is read no further than so many provisions; a range of more stands for its two ends. */
const mostItems = 40;
const longestRange = 60;

const ordinal = "bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies";
const number = new RegExp(
	`\\d{1,6}(?:[.:]\\d{1,5})?(?:[a-z]{1,4}(?![\\p{L}]))?(?:[-.:](?:\\d{1,5}(?:[a-z]{1,2}(?![\\p{L}]))?|(?:${ordinal}|[a-z]{1,2})(?![\\p{L}]))){0,4}(?: (?:${ordinal})(?![\\p{L}]))?(?!\\d)`,
	"uy",
);
const part = /,? ?\((\d{1,3}[a-z]?|[a-z]{1,4})\)/y;
const wordedPart =
	/,? (?:(?:abs\.?|absatz|para\.?|paragraph|par\.?|comma|co\.|apartado|n\.?[oº°]|al\.|alinéa|paragraphe|§) ?(\d{1,3}[a-z]?)(?:º|°)?(?![\d.]{0,6}\d)|(?:nr\.?|nummer|satz|lit\.?|buchst\.?) ?(\d{1,2}|[a-z])(?![\p{L}\d]))/uy;
const separator =
	/(?:(?:, | ?; ?)(?:and |or |und |et |e |y |sowie )?| (?:and|or|&|und|oder|sowie|et|ou|e|ed|y|o) )(?:§{1,2} ?|arts?\.? |ss?\. ?|articles? |sections? )?(?=\d)/uy;
const range = / ?(?:-| to | through | bis | à | al? | até | hasta )(?=\d)/uy;
const month =
	/ (?:of )?(?:de )?(?:jan|feb|mar|apr|avr|abr|may|mai|mag|jun|jui|jul|aug|aoû|ago|sep|set|oct|okt|out|ott|nov|dec|dez|déc|dic|gen|ene)/uy;

/**
 * Read "16, 44b", "2251 and 2252A(a)", "66A to 66D", "53-55", "50 Abs. 2": a list of provisions, ranges filled in.
 * @param at - where the first number must begin
 * @returns null where no number stands
 */
export function readProvisions(
	reading: Reading,
	at: number,
	style: Style = {},
): ProvisionList | null {
	const first = readOne(reading, at, style);
	if (first === null) return null;
	const items: Provision[] = [...first.items];
	let end = first.end;
	while (items.length < mostItems) {
		const toRange = reading.match(range, end);
		const between = toRange ?? reading.match(separator, end);
		if (between === null) break;
		const next = readOne(reading, end + between[0].length, style);
		const from = items.at(-1);
		if (next === null || from === undefined) break;
		if (reading.match(month, next.end) !== null) break;
		if (toRange) items.push(...fillRange(from, next.items[0] as Provision));
		else items.push(...next.items);
		end = next.end;
	}
	return { items, end };
}

function readOne(
	reading: Reading,
	at: number,
	style: Style,
): ProvisionList | null {
	const found = reading.match(number, at);
	if (found === null) return null;
	let end = at + found[0].length;
	const mark =
		found[0].length - withoutOrdinal(reading.written(at, end)).length;
	const bare = mark > 0 ? withoutOrdinal(found[0]) : found[0];
	const written = bare.replace(/ (?=[a-z])/, "-");
	const ends = /^(\d{1,6})-(\d{1,6})$/.exec(written);
	if (ends && isRange(ends[1] as string, ends[2] as string, style)) {
		const from = plain(ends[1] as string);
		return { items: [from, ...fillRange(from, plain(ends[2] as string))], end };
	}
	let shown = withoutOrdinal(reading.written(at, end)).replace(/ /g, "-");
	end += reading.match(/\.?°/uy, end)?.[0].length ?? 0;
	const parts: string[] = [];
	while (parts.length < 6) {
		const inner = reading.match(part, end) ?? reading.match(wordedPart, end);
		if (inner === null) break;
		const value = (inner[1] ?? inner[2]) as string;
		const valueAt = end + inner[0].lastIndexOf(value);
		parts.push(value);
		shown += `(${reading.written(valueAt, valueAt + value.length)})`;
		end += inner[0].length;
	}
	return { items: [{ number: written, parts, shown }], end };
}

/** "5.º" and "218.º-A" are articles 5 and 218-A: folded, the mark is a small o behind the first number. */
function withoutOrdinal(written: string): string {
	return written.replace(/^(\d+)\.?o(?![\p{L}\d])/u, "$1");
}

/** Where hyphens are part of numbers, only what looks like neighbours is a range ("§§ 17940-17943", not "§ 21-5611"). */
function isRange(from: string, to: string, style: Style): boolean {
	const distance = Number(to) - Number(from);
	if (!style.hyphenIsPart) return distance > 0;
	return distance > 0 && distance <= longestRange && from.length === to.length;
}

/** What follows `from` up to and with `to`: by number, or by the letter behind the same number. */
function fillRange(from: Provision, to: Provision): Provision[] {
	const low = /^(\d+)([a-z]?)$/i.exec(from.shown);
	const high = /^(\d+)([a-z]?)$/i.exec(to.shown);
	if (!low || !high) return [to];
	const [a, b] = [Number(low[1]), Number(high[1])];
	if (a === b && low[2] && high[2])
		return count(low[2].charCodeAt(0) + 1, high[2].charCodeAt(0))
			.slice(0, 25)
			.map((code) => plain(`${low[1]}${String.fromCharCode(code)}`));
	if (low[2] || high[2] || b <= a || b - a > longestRange) return [to];
	return [...count(a + 1, b - 1).map((n) => plain(String(n))), to];
}

function plain(shown: string): Provision {
	return { number: shown.toLowerCase(), parts: [], shown };
}

function count(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
