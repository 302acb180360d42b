import type { Span } from "../types.ts";
import type { Citation, LawCitation, Provision } from "./citation.ts";
import { showProvision } from "./citation.ts";
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
	/** Key segment between law and number. */
	readonly segment: (mark: Mark) => string;
}

/** Behind the provision, before its law: "of the", "der", "du", "dell'", or nothing. */
const joiner =
	/,? ?(?:\((?=\p{L})|(?:of|under|in|to) (?:the )?(?:eu's |eu )?|(?:der|des|dem|den|zum|zur) (?:eu-)?|(?:du|de la|de l'|des|au|del|de los|della|dello|dell'|dei|delle|do|da|dos|das|de|d') ?(?:l')?|the )?/uy;

/**
 * Provisions beside their law: "Article 50 of the AI Act", "section 66B of the Sexual Offences Act 2003", "§ 201a StGB",
 * "Penal Code, art. 175", "art. 612-quater c.p.".
 */
export function readNamedProvisions(
	reading: Reading,
	trigger: Span,
	anchors: Anchors,
): Citation[] {
	const opener = reading.text.slice(trigger.start, trigger.end);
	const mark = openers[opener] as Mark;
	if (!reading.isStart(trigger.start) && mark !== "§") return [];
	if (reading.text.charAt(trigger.start - 1) === "§") return [];
	const list = readList(reading, trigger.end, mark);
	if (list === null) return [];
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
				items: [{ number: roman[1] as string, parts: [] }],
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
	const name = readNameAt(reading, from);
	// After a comma or bracket alone anything may follow; a name must then be an abbreviation right there.
	if (name === null || (/^,/.test(join) && join.length <= 2)) return null;
	const anchor = anchors.byEnd.get(name.end);
	return anchor && anchor.start >= name.start
		? lawOf(anchor)
		: namedLaw(reading, name);
}

function lawBefore(reading: Reading, at: number, anchors: Anchors): Law | null {
	const gap = reading.matchBefore(/(?:, ?|\), ?| \(| )$/u, at, 3)?.[0] ?? "";
	if (gap === "") return null;
	const end = at - gap.length + (gap.startsWith(")") ? 1 : 0);
	const anchor = anchors.byEnd.get(end);
	if (anchor) return lawOf(anchor);
	const name = readNameBefore(reading, end);
	return name && namedLaw(reading, name);
}

function lawOf(anchor: LawCitation): Law {
	const byName = anchor.keys.some((key) => key.includes("/law/"));
	return {
		start: anchor.start,
		end: anchor.end,
		keys: anchor.keys,
		shown: anchor.normalized,
		jurisdiction: anchor.jurisdiction,
		system: anchor.system,
		segment: (mark) =>
			byName && !anchor.system.startsWith("eu") && anchor.system !== "act"
				? ""
				: `${mark === "§" ? "s" : mark}/`,
	};
}

function namedLaw(reading: Reading, span: Span): Law {
	const written = reading.text.slice(span.start, span.end);
	const law = parseLawName(written);
	const country =
		law.jurisdiction === null ? null : countryName(law.jurisdiction);
	const shownName =
		/^[a-zäöü-]{2,12}$/.test(law.name) && !law.name.includes(" ")
			? abbreviationOf(reading, span, law.name)
			: capitalised(law.name);
	return {
		...span,
		keys: lawKeys(law),
		shown: country === null ? shownName : `${country} ${shownName}`,
		jurisdiction: law.jurisdiction,
		system: "named-law",
		segment: () => "",
	};
}

function abbreviationOf(reading: Reading, span: Span, name: string): string {
	const written = reading.written(span.start, span.end);
	return written.toLowerCase() === name
		? written
		: (germanCodes[name] ?? name.toUpperCase());
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
	const german = mark === "§" && law.system === "named-law";
	const jurisdiction =
		law.jurisdiction ?? (german && !law.shown.includes(" ") ? "DE" : null);
	const bases =
		german && jurisdiction === "DE"
			? [law.keys[0]?.replace("*", "de") as string, ...law.keys]
			: law.keys;
	const byMark = bases.map((base) => ({
		base,
		segment: base.includes("/law/") ? "" : law.segment(mark),
	}));
	const keys: string[] = [];
	for (let depth = provision.parts.length; depth >= 0; depth--)
		for (const { base, segment } of byMark)
			keys.push(
				[
					`${base}/${segment}${provision.number}`,
					...provision.parts.slice(0, depth),
				].join("/"),
			);
	const shown = showProvision(provision);
	return {
		start,
		end,
		system: law.system,
		jurisdiction,
		normalized: german
			? `§ ${shown} ${law.shown}`
			: `${law.shown}, ${shownMark(mark)} ${shown}`,
		keys: [...keys, ...bases],
		exactKeys: bases.length,
	};
}

function shownMark(mark: Mark): string {
	if (mark === "sch") return "Schedule";
	if (mark === "annex") return "Annex";
	return mark === "art" ? "art." : "s.";
}
