import type { Span } from "../types.ts";
import type { Citation, LawCitation, Provision } from "./citation.ts";
import {
	capitalised,
	countryName,
	lawKeys,
	parseLawName,
} from "./law-names.ts";
import { readNameAt, readNameBefore } from "./name-reader.ts";
import { type ProvisionList, readProvisions } from "./provisions.ts";
import type { Reading } from "./reading.ts";

/** Words that open a provision → how the law names it. */
const openers: Readonly<Record<string, Mark>> = {
	article: "art",
	articles: "art",
	"art.": "art",
	"arts.": "art",
	artikel: "art",
	artículo: "art",
	artículos: "art",
	artigo: "art",
	artigos: "art",
	articolo: "art",
	articoli: "art",
	"artt.": "art",
	art: "art",
	section: "s",
	sections: "s",
	"sec.": "s",
	"secs.": "s",
	"s.": "s",
	"ss.": "s",
	"s ": "s",
	"ss ": "s",
	"§": "§",
	"§§": "§",
	schedule: "sch",
	annex: "annex",
	anhang: "annex",
	annexe: "annex",
	allegato: "annex",
	anexo: "annex",
};
type Mark = "art" | "s" | "§" | "sch" | "annex";

export const provisionTriggers: readonly string[] = Object.keys(openers);

/** Laws cited whole, by where they begin and end: what provisions are joined to. */
export interface Anchors {
	readonly byStart: ReadonlyMap<number, LawCitation>;
	readonly byEnd: ReadonlyMap<number, LawCitation>;
}

interface Law extends Span {
	readonly keys: readonly string[];
	readonly shown: string;
	readonly jurisdiction: string | null;
	readonly system: string;
}

/** Behind the provision, before its law: "of the", "der", "du", "dell'", or nothing but a space. */
const joiner =
	/,? ?(?:\((?=\p{L})|(?:of|under|in|to) (?:the )?(?:eu's |eu )?|(?:der|des|dem|den|zum|zur) (?:eu-)?|(?:de la|de los|della|dello|delle|degli|dei|del|des|du|dos|das|do|da|de|au|à la) (?:l')?(?:(?:nuev|nuov|nov)[oa] )?|(?:de l|dell|d|l)'|the )?/uy;

/**
 * Provisions beside their law: "Article 50 of the AI Act", "section 66B of the Sexual Offences Act 2003", "§ 201a StGB",
 * "Penal Code, art. 175", "art. 612-quater c.p.".
 */
export function readNamedProvisions(
	reading: Reading,
	trigger: Span,
	anchors: Anchors,
): Citation[] {
	if (trigger.start < reading.listEnd) return [];
	const opener = reading.text.slice(trigger.start, trigger.end);
	const mark = openers[opener] as Mark;
	if (!reading.isStart(trigger.start) && mark !== "§") return [];
	if (reading.text.charAt(trigger.start - 1) === "§") return [];
	// "S. 146" is a bill of the Senate.
	if (/^ss?[. ]/.test(opener) && reading.isUpper(trigger.start)) return [];
	const list = readList(reading, trigger.end, mark);
	if (list === null) return [];
	reading.listEnd = list.end;
	const law =
		lawAfter(reading, list.end, anchors) ??
		lawBefore(reading, trigger.start, anchors);
	if (law === null) return [];
	const start = Math.min(law.start, trigger.start);
	const end = Math.max(law.end, list.end);
	return list.items.map((provision) => cite(law, mark, provision, start, end));
}

function readList(
	reading: Reading,
	at: number,
	mark: Mark,
): ProvisionList | null {
	const gap =
		reading.match(/\.? ?(?:n[º°]?\.? ?)?(?:l\. ?|r\. ?)?/uy, at)?.[0].length ??
		0;
	if (mark !== "annex") return readProvisions(reading, at + gap);
	const roman = reading.match(/ ?([ivx]{1,5}|\d{1,2})(?![\p{L}\d])/uy, at);
	return roman
		? {
				items: [
					{
						number: roman[1] as string,
						parts: [],
						shown: (roman[1] as string).toUpperCase(),
					},
				],
				end: at + roman[0].length,
			}
		: null;
}

function lawAfter(reading: Reading, at: number, anchors: Anchors): Law | null {
	const join = reading.match(joiner, at)?.[0] ?? "";
	const from = at + join.length;
	if (join === "" || join === ",") return null;
	for (const start of new Set([from, at + 1])) {
		const anchor = anchors.byStart.get(start);
		if (anchor) return lawOf(anchor);
	}
	if (!/\p{L}/u.test(reading.text.charAt(from))) return null;
	const name = readNameAt(reading, from);
	// After a comma or bracket alone anything may follow; a name must then be an abbreviation right there.
	if (name === null || (/^,/.test(join) && join.length <= 2)) return null;
	const anchor = anchors.byEnd.get(name.end);
	return anchor && anchor.start >= name.start
		? lawOf(anchor)
		: namedLaw(reading, name);
}

function lawBefore(reading: Reading, at: number, anchors: Anchors): Law | null {
	const gap = reading.matchBefore(/(?:, ?| \(| )$/u, at, 2)?.[0] ?? "";
	if (gap === "") return null;
	// "Crimes Ordinance (Cap. 200), s. 159": the bracket is no part of the name.
	const aside = reading.matchBefore(
		/ \([^()\n]{1,24}\)$/u,
		at - gap.length,
		30,
	);
	for (const end of [
		at - gap.length,
		at - gap.length - (aside?.[0].length ?? 0),
	]) {
		const anchor = anchors.byEnd.get(end);
		if (anchor) return lawOf(anchor);
		// Names that end in a year are anchors.
		if (!/[\p{L}.)]/u.test(reading.text.charAt(end - 1))) continue;
		const name = readNameBefore(reading, end);
		if (name) return namedLaw(reading, name);
	}
	return null;
}

function lawOf(anchor: LawCitation): Law {
	return {
		start: anchor.start,
		end: anchor.end,
		keys: anchor.keys,
		shown: anchor.normalized,
		jurisdiction: anchor.jurisdiction,
		system: anchor.system,
	};
}

function namedLaw(reading: Reading, span: Span): Law {
	const written = reading.text.slice(span.start, span.end);
	const law = parseLawName(written);
	const country =
		law.jurisdiction === null ? null : countryName(law.jurisdiction);
	const offset = written.indexOf(law.name);
	const nameStart = span.start + offset;
	const asWritten =
		offset === -1
			? law.name
			: reading.written(nameStart, nameStart + law.name.length);
	const shownName = /\p{Lu}/u.test(asWritten)
		? asWritten
		: (germanCodes[law.name] ?? capitalised(law.name));
	return {
		...span,
		keys: lawKeys(law),
		shown: country === null ? shownName : `${country} ${shownName}`,
		jurisdiction: law.jurisdiction,
		system: "named-law",
	};
}

const germanCodes: Readonly<Record<string, string>> = {
	stgb: "StGB",
	urhg: "UrhG",
	gg: "GG",
	kunsturhg: "KunstUrhG",
	stpo: "StPO",
};

function cite(
	law: Law,
	mark: Mark,
	provision: Provision,
	start: number,
	end: number,
): Citation {
	const isGerman =
		mark === "§" &&
		law.system === "named-law" &&
		law.jurisdiction === null &&
		!/[ ]|loven$/i.test(law.shown);
	const bases = isGerman
		? law.keys.flatMap((key) => [key.replace("*", "de"), key])
		: law.keys;
	const keys: string[] = [];
	for (let depth = provision.parts.length; depth >= 0; depth--)
		for (const base of bases)
			keys.push(
				[
					`${base}/${segmentOf(base, mark)}${provision.number}`,
					...provision.parts.slice(0, depth),
				].join("/"),
			);
	return {
		start,
		end,
		system: law.system,
		jurisdiction:
			isGerman && !sharedCodes.test(law.keys[0] ?? "")
				? "DE"
				: law.jurisdiction,
		normalized: isGerman
			? `§ ${provision.shown} ${law.shown}`
			: `${law.shown}, ${shownMark(mark)} ${provision.shown}`,
		keys: [...keys, ...bases],
		exactKeys: bases.length,
	};
}

/** Austria has codes of the same letters. */
const sharedCodes = /\/(?:stgb|urhg|stpo|zpo|abgb|dsg)$/;

/** Named laws, and acts by number that only translators cite, count provisions of one sort; others say which. */
function segmentOf(base: string, mark: Mark): string {
	if (mark === "sch" || mark === "annex") return `${mark}/`;
	if (/^[^/]+\/(?:law\/|act\/\d)/.test(base)) return "";
	return mark === "art" ? "art/" : "s/";
}

function shownMark(mark: Mark): string {
	if (mark === "sch") return "Schedule";
	if (mark === "annex") return "Annex";
	if (mark === "§") return "§";
	return mark === "art" ? "art." : "s.";
}
