import type { Citation, Grammar } from "./citation.ts";
import {
	expandProvisions,
	provisionList,
	showProvision,
} from "./provisions.ts";
import { titleCase } from "./state-codes.ts";
import { made } from "./united-states.ts";

const word = "[\\p{L}\\p{M}'’&()-]{1,24}";
const english = `(?:the )?((?:${word} ){0,7}(?:code|act|law|constitution|regulation|directive|convention|gdpr|dsa|dma|rules?)(?:,? (?:19|20)\\d{2})?)(?!\\p{L})`;
const head =
	"(articles?|arts?\\.|sections?|ss?\\.|§§?|schedules?|sch\\.|clauses?|chapters?)";

/** "section 66B of the Sexual Offences Act 2003", "Articles 53-55 of the AI Act" */
const provisionOf = new RegExp(
	`(?<!\\p{L})${head} ?(${provisionList})(?: (?:and schedule \\d{1,2} ))? ?(?:of|under|in|to) ${english}`,
	"gu",
);
/** "Sexual Offences Act 2003, s. 66B"; "Penal Code, art. 175"; "Penal Code section 647" */
const lawThen = new RegExp(
	`(?<!\\p{L})((?:${word} ){0,5}(?:code|act|law|constitution|gdpr|dsa)(?: (?:19|20)\\d{2})?)(?: \\((?:act no\\. \\d{1,3} of \\d{4}|\\d{4})\\))?,? ${head} ?(${provisionList})`,
	"gu",
);
/** "§ 201a StGB", "§§ 16, 44b UrhG", "Art. 5 KI-VO" */
const german = new RegExp(
	`(?<!\\p{L})(?:§§? ?|artikel |art\\. )(${provisionList})(?: (?:abs\\.|absatz) ?\\d{1,2})?(?: (?:satz|s\\.|nr\\.|nummer) ?\\d{1,2}){0,2} (?:des |der )?((?:stgb|urhg|ug|bgb|gg|grundgesetz(?:es)?|stpo|zpo|kunsturhg|kug|dsgvo|ds-gvo|bdsg|uwg|jmstv|juschg|netzdg|ddg|ki-vo|ki-verordnung|ki-gesetz|kimig|ki-mig|ai act|strafgesetzbuch(?:es)?|urheberrechtsgesetz(?:es)?))(?!\\p{L})`,
	"gu",
);
const germanThen = new RegExp(
	`(?<!\\p{L})(stgb|urhg|urheberrechtsgesetz|strafgesetzbuch|bgb|gg|kunsturhg|dsgvo|bdsg)(?: of [^,§]{4,40}(?:\\([^)]{2,40}\\))?)?,? (?:§§?|art\\.) ?(${provisionList})`,
	"gu",
);
/** "article 226-8-1 du Code pénal", "artículo 197 del Código Penal", "art. 612-quater c.p.", "artigo 216-B do Código Penal" */
const romance = new RegExp(
	`(?<!\\p{L})(?:articles?|artículos?|artigos?|articol[oi]|arts?\\.) ?(${provisionList}) (?:(?:du|de la|del|della|dello|do|da|de) )?(?:l['’])?((?:code|código|codigo|codice) (?:pénal|penal|penale|civil|civile|électoral|electoral|eleitoral|monétaire et financier|du travail|de la consommation|de la propriété intellectuelle|de procédure pénale|di procedura penale|de processo penal|da propriedade industrial)|constitution|constitución|constituição|costituzione|rgpd|lgpd|c\\.p\\.|c\\.c\\.|c\\.p\\.p\\.)(?!\\p{L})`,
	"gu",
);
const romanceThen = new RegExp(
	`(?<!\\p{L})((?:code|código|codigo|codice) (?:pénal|penal|penale|civil|civile|de la propriété intellectuelle)|kodeks karny|straffeloven|wetboek van strafrecht),? (?:articles?|arts?\\.|§§?) ?(${provisionList})`,
	"gu",
);

/** Provisions of a law that is named, in the word order of the European languages. Any country's: the story decides. */
export const namedLaws: Grammar = function* (text) {
	for (const m of text.matchAll(provisionOf))
		yield* provisions(m, m[1], m[2], m[3]);
	for (const m of text.matchAll(lawThen))
		yield* provisions(m, m[2], m[3], m[1]);
	for (const m of text.matchAll(german))
		yield* provisions(m, "§", m[1], germanName(m[2]));
	for (const m of text.matchAll(germanThen))
		yield* provisions(m, "§", m[2], germanName(m[1]));
	for (const m of text.matchAll(romance))
		yield* provisions(m, "art.", m[1], italianName(m[2]));
	for (const m of text.matchAll(romanceThen))
		yield* provisions(m, "art.", m[2], m[1]);
};

function* provisions(
	m: RegExpMatchArray,
	unit = "art.",
	list = "",
	said = "",
): Iterable<Citation> {
	const names = namesOf(said);
	const [name] = names;
	if (name === undefined) return;
	const isPlural = /^(?:articles|arts|sections|ss|§§)/.test(unit);
	const prefix = /^sch/.test(unit) ? "sch-" : "";
	for (const { base, subs } of expandProvisions(list, isPlural))
		yield {
			...made(
				m,
				"provision",
				null,
				show(unit, showProvision(base, subs), name),
				names.map((n) => `*/law/${n}/${prefix}${base}`),
			),
		};
}

/** In a form that parses again: "Article 175 of the Penal Code", "§ 201a StGB". */
function show(unit: string, provision: string, name: string): string {
	if (unit.startsWith("§") && germanNames[name])
		return `§ ${provision.toLowerCase()} ${germanNames[name]}`;
	if (/^(?:código|codigo|codice|code pénal|loi|ley|lei|legge)/.test(name))
		return `art. ${provision.toLowerCase()} ${titleCase(name)}`;
	const word =
		/^s/.test(unit) && !/^sch/.test(unit)
			? "Section"
			: /^sch/.test(unit)
				? "Schedule"
				: unit.startsWith("§")
					? "Section"
					: "Article";
	return `${word} ${provision} of the ${titleCase(name)}`;
}

const leading =
	/^(?:the|that|this|its|their|a|an|so-called|new|existing|current|same|country's|federal|national|amended|draft|revised|eu|eu's|european|uk|uk's|us)$/;

/**
 * The name as said without what only leads up to it, and its shorter ends: "japan's penal code" is also "penal code".
 * A one-word end ("act") names nothing.
 */
export function namesOf(said: string): string[] {
	const words = said
		.replace(/[’]/g, "'")
		.replace(/,/g, "")
		.split(" ")
		.filter(Boolean);
	const stop = words.findLastIndex((w) =>
		/^(?:of|under|in|and|to|by|with|from|violat\p{L}*|charged|says)$/u.test(w),
	);
	const rest = words.slice(
		stop >= 0 &&
			stop < words.length - 2 &&
			!/^(?:of|and|to)$/.test(words[stop] ?? "")
			? stop + 1
			: 0,
	);
	while (rest.length > 1 && leading.test(rest[0] ?? "")) rest.shift();
	const names: string[] = [];
	for (let i = 0; i < rest.length; i++) {
		const end = rest.slice(i);
		if (
			end.length === 1 &&
			/^(?:code|act|law|rules?|regulation|directive|convention|loi|ley|lei|legge)$/.test(
				end[0] ?? "",
			)
		)
			break;
		if (/^(?:of|and|the|on|for|to|in|\d+)$/.test(end[0] ?? "")) continue;
		if (
			end.length === 2 &&
			/^(?:act|law|code)$/.test(end[0] ?? "") &&
			/^\d/.test(end[1] ?? "")
		)
			break;
		names.push(end.join(" "));
	}
	return names.slice(0, 6);
}

const germanNames: Readonly<Record<string, string>> = {
	stgb: "StGB",
	urhg: "UrhG",
	bgb: "BGB",
	gg: "GG",
	stpo: "StPO",
	zpo: "ZPO",
	kunsturhg: "KunstUrhG",
	dsgvo: "DSGVO",
	bdsg: "BDSG",
	uwg: "UWG",
	netzdg: "NetzDG",
	ddg: "DDG",
	"ki-verordnung": "KI-Verordnung",
	kimig: "KIMIG",
	"ai act": "AI Act",
};

function germanName(said = ""): string {
	const name = said.replace(/es$/, "");
	return germanLong[name] ?? germanLong[said] ?? said;
}
const germanLong: Readonly<Record<string, string>> = {
	strafgesetzbuch: "stgb",
	urheberrechtsgesetz: "urhg",
	grundgesetz: "gg",
	kug: "kunsturhg",
	"ds-gvo": "dsgvo",
	"ki-vo": "ki-verordnung",
	"ki-gesetz": "ki-verordnung",
	"ki-mig": "kimig",
};

function italianName(said = ""): string {
	const short: Readonly<Record<string, string>> = {
		"c.p.": "codice penale",
		"c.c.": "codice civile",
		"c.p.p.": "codice di procedura penale",
	};
	return short[said] ?? said;
}
