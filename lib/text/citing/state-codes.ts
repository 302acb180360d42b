import type { Citation } from "./citation.ts";
import {
	expandProvisions,
	provisionList,
	showProvision,
} from "./provisions.ts";

/** Names and abbreviations under which state codes are cited, normalised. */
const states: readonly (readonly [string, string])[] = [
	["AL", "ala\\.?|alabama"],
	["AK", "alaska"],
	["AZ", "ariz\\.?|arizona"],
	["AR", "ark\\.?|arkansas"],
	["CA", "cal\\.?|calif\\.?|california"],
	["CO", "colo\\.?|colorado"],
	["CT", "conn\\.?|connecticut"],
	["DE", "del\\.?|delaware"],
	["FL", "fla\\.?|florida"],
	["GA", "ga\\.|georgia"],
	["HI", "haw\\.?|hawaii"],
	["ID", "idaho"],
	["IL", "illinois"],
	["IN", "ind\\.|indiana"],
	["IA", "iowa"],
	["KS", "kan\\.|kansas"],
	["KY", "ky\\.|kentucky"],
	["LA", "la\\.|louisiana"],
	["ME", "me\\.|maine"],
	["MD", "md\\.|maryland"],
	["MA", "mass\\.?|massachusetts"],
	["MI", "mich\\.?|michigan"],
	["MN", "minn\\.?|minnesota"],
	["MS", "miss\\.|mississippi"],
	["MO", "mo\\.|missouri"],
	["MT", "mont\\.|montana"],
	["NE", "neb\\.|nebraska"],
	["NV", "nev\\.|nevada"],
	["NH", "n\\.h\\.|new hampshire"],
	["NJ", "n\\.j\\.|new jersey"],
	["NM", "n\\.m\\.|new mexico"],
	["NY", "n\\.y\\.|new york"],
	["NC", "n\\.c\\.|north carolina"],
	["ND", "n\\.d\\.|north dakota"],
	["OH", "ohio"],
	["OK", "okla\\.|oklahoma"],
	["OR", "or\\.|oregon"],
	["PA", "pa\\.|pennsylvania"],
	["RI", "r\\.i\\.|rhode island"],
	["SC", "s\\.c\\.|south carolina"],
	["SD", "s\\.d\\.|south dakota"],
	["TN", "tenn\\.?|tennessee"],
	["TX", "tex\\.?|texas"],
	["UT", "utah"],
	["VT", "vt\\.|vermont"],
	["VA", "va\\.|virginia"],
	["WA", "wash\\.|washington"],
	["WV", "w\\. va\\.|west virginia"],
	["WI", "wis\\.|wisconsin"],
	["WY", "wyo\\.|wyoming"],
];
const codeName = "((?:[a-z&.,' ]{0,40}?)(?:code|stat\\.|statutes|law|laws))";
const perState = new RegExp(
	`(?<![\\p{L}.])(?:${states.map(([code, names]) => `(?<${code}>${names})`).join("|")})(?:'s)? ${codeName}(?: ann\\.| annotated)?,? ?(?:tit\\. (\\d{1,3}), )?(?:ch\\. |(?:§§?|sections?|sec\\.) ?)(${provisionList})`,
	"gu",
);
const illinois =
	/(?<!\d)(\d{1,4}) ilcs (\d{1,3})\/(\d{1,3}[a-z]?(?:[-.]\d{1,4}[a-z]?){0,3})/g;
const short: readonly (readonly [RegExp, string, string, string])[] = [
	[
		new RegExp(
			`(?<!\\p{L})(?:a\\.r\\.s\\.|ariz\\. rev\\. stat\\.) ?(?:§§? ?)?(${provisionList})`,
			"gu",
		),
		"US-AZ",
		"ars",
		"A.R.S. §",
	],
	[
		new RegExp(
			`(?<!\\p{L})(?:c\\.r\\.s\\.|crs) ?(?:§§? ?)?(${provisionList})`,
			"gu",
		),
		"US-CO",
		"crs",
		"C.R.S. §",
	],
	[
		new RegExp(`(?<!\\p{L})rcw ?(?:§§? ?)?(${provisionList})`, "gu"),
		"US-WA",
		"rcw",
		"RCW",
	],
	[
		/(?<!\p{L})(?:ors|or\. rev\. stat\.) ?(?:§§? ?)?(\d{2,3}\.\d{3})/gu,
		"US-OR",
		"ors",
		"ORS",
	],
	[
		/(?<!\p{L})(?:krs) ?(?:§§? ?)?(\d{2,3}[a-z]?\.\d{3,4})/gu,
		"US-KY",
		"krs",
		"KRS",
	],
	[
		/(?<!\p{L})(?:nrs|nev\. rev\. stat\.) ?(?:§§? ?)?(\d{2,3}[a-z]?\.\d{3,4})/gu,
		"US-NV",
		"nrs",
		"NRS",
	],
];

/** "Cal. Penal Code § 647(j)(4)", "Minn. Stat. § 609.771", "720 ILCS 5/11-23.5", "RCW 9A.86.030". */
export function* stateCodes(text: string): Iterable<Citation> {
	for (const m of text.matchAll(perState)) {
		const state = Object.entries(m.groups ?? {}).find(
			([, v]) => v !== undefined,
		)?.[0];
		if (state === undefined) continue;
		const name = nameOf(m.at(-3) ?? "");
		const title = m.at(-2);
		for (const { base, subs } of expandProvisions(m.at(-1) ?? ""))
			yield {
				start: m.index,
				end: m.index + m[0].length,
				system: "code",
				jurisdiction: `US-${state}`,
				normalized: `${fullName(state)} ${titleCase(name)}${title ? `, tit. ${title},` : ""} § ${showProvision(base, subs)}`,
				keys: [
					`us-${state.toLowerCase()}/law/${name}/${title ? `${title}/` : ""}${base}`,
				],
			};
	}
	for (const m of text.matchAll(illinois)) {
		const key = `${m[1]}/${m[2]}/${m[3]}`;
		yield {
			start: m.index,
			end: m.index + m[0].length,
			system: "code",
			jurisdiction: "US-IL",
			normalized: `${m[1]} ILCS ${m[2]}/${m[3]}`,
			keys: [`us-il/ilcs/${key}`],
		};
	}
	for (const [pattern, jurisdiction, key, shown] of short)
		for (const m of text.matchAll(pattern))
			for (const { base, subs } of expandProvisions(m[1] ?? ""))
				yield {
					start: m.index,
					end: m.index + m[0].length,
					system: "code",
					jurisdiction,
					normalized: `${shown} ${showProvision(base, subs)}`,
					keys: [`${jurisdiction.toLowerCase()}/${key}/${base}`],
				};
}

/** "bus. & prof. code" and "business and professions code" are one. */
function nameOf(said: string): string {
	return said
		.replace(/&/g, "and")
		.replace(
			/\b(bus|prof|civ|elec|gov't|gov|lab|educ|rev|stat|gen|comp|cent|crim|com|codified)\b\.?/g,
			(_, w: string) => longForms[w] ?? w,
		)
		.replace(/[.,]/g, "")
		.replace(/\s+/g, " ")
		.trim();
}

const longForms: Readonly<Record<string, string>> = {
	bus: "business",
	prof: "professions",
	civ: "civil",
	elec: "elections",
	"gov't": "government",
	gov: "government",
	lab: "labor",
	educ: "education",
	rev: "revised",
	stat: "statutes",
	gen: "general",
	comp: "compiled",
	cent: "century",
	crim: "criminal",
	com: "commerce",
	codified: "codified",
};

const fullNames: Readonly<Record<string, string>> = {
	AL: "Alabama",
	AK: "Alaska",
	AZ: "Arizona",
	AR: "Arkansas",
	CA: "California",
	CO: "Colorado",
	CT: "Connecticut",
	DE: "Delaware",
	FL: "Florida",
	GA: "Georgia",
	HI: "Hawaii",
	ID: "Idaho",
	IL: "Illinois",
	IN: "Indiana",
	IA: "Iowa",
	KS: "Kansas",
	KY: "Kentucky",
	LA: "Louisiana",
	ME: "Maine",
	MD: "Maryland",
	MA: "Massachusetts",
	MI: "Michigan",
	MN: "Minnesota",
	MS: "Mississippi",
	MO: "Missouri",
	MT: "Montana",
	NE: "Nebraska",
	NV: "Nevada",
	NH: "New Hampshire",
	NJ: "New Jersey",
	NM: "New Mexico",
	NY: "New York",
	NC: "North Carolina",
	ND: "North Dakota",
	OH: "Ohio",
	OK: "Oklahoma",
	OR: "Oregon",
	PA: "Pennsylvania",
	RI: "Rhode Island",
	SC: "South Carolina",
	SD: "South Dakota",
	TN: "Tennessee",
	TX: "Texas",
	UT: "Utah",
	VT: "Vermont",
	VA: "Virginia",
	WA: "Washington",
	WV: "West Virginia",
	WI: "Wisconsin",
	WY: "Wyoming",
};

function fullName(state: string): string {
	return fullNames[state] ?? state;
}

export function titleCase(name: string): string {
	return name.replace(
		/(?<![\p{L}'])(?!(?:of|and|the|for|in|on|to|by|with)(?!\p{L}))\p{L}/gu,
		(l) => l.toUpperCase(),
	);
}
