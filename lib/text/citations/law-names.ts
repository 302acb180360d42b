import { stateCodes } from "./us-states.ts";

/** What a law's name says, taken apart. */
export interface LawName {
	/** Without country and article, as it stands in keys: "penal code". */
	readonly name: string;
	/** Jurisdiction code, where the name says it ("Japan's Penal Code"). */
	readonly jurisdiction: string | null;
}

const countries: Readonly<Record<string, string>> = {
	japan: "JP",
	japanese: "JP",
	"south korea": "KR",
	"south korean": "KR",
	korea: "KR",
	korean: "KR",
	china: "CN",
	chinese: "CN",
	taiwan: "TW",
	taiwanese: "TW",
	uk: "GB",
	"u.k.": "GB",
	britain: "GB",
	british: "GB",
	german: "DE",
	germany: "DE",
	french: "FR",
	france: "FR",
	italian: "IT",
	italy: "IT",
	spanish: "ES",
	spain: "ES",
	portuguese: "PT",
	portugal: "PT",
	brazilian: "BR",
	brazil: "BR",
	indian: "IN",
	india: "IN",
	canadian: "CA",
	canada: "CA",
	australian: "AU",
	australia: "AU",
	"new zealand": "NZ",
	singapore: "SG",
	"hong kong": "HK",
	danish: "DK",
	denmark: "DK",
	dutch: "NL",
	irish: "IE",
	ireland: "IE",
	swiss: "CH",
	switzerland: "CH",
	polish: "PL",
	poland: "PL",
	turkish: "TR",
	turkey: "TR",
	mexican: "MX",
	mexico: "MX",
	eu: "EU",
	european: "EU",
	"u.s.": "US",
	us: "US",
	american: "US",
	federal: "US",
	philippine: "PH",
	malaysian: "MY",
	malaysia: "MY",
	thai: "TH",
	thailand: "TH",
};

/** Names that one law goes by, in the form under which it stands in keys. */
const sameLaw: Readonly<Record<string, string>> = {
	strafgesetzbuch: "stgb",
	grundgesetz: "gg",
	urheberrechtsgesetz: "urhg",
	"bürgerliches gesetzbuch": "bgb",
	"bürgerlichen gesetzbuch": "bgb",
	kunsturheberrechtsgesetz: "kunsturhg",
	kug: "kunsturhg",
	strafprozessordnung: "stpo",
	bundesdatenschutzgesetz: "bdsg",
	"c.p": "codice penale",
	"c.p.": "codice penale",
	"cod. pen.": "codice penale",
	"c.c.": "codice civile",
	"c.p.p.": "codice di procedura penale",
};

/** States whose names would be taken apart. */
const states: readonly (readonly [string, string])[] = [
	[" of the people's republic of china", "CN"],
	[" of the prc", "CN"],
	[" of the republic of china", "TW"],
	[" of the republic of korea", "KR"],
	[" of the russian federation", "RU"],
];

const possessive = /^(.{2,20}?)(?:'s|')? (?=\S)/u;

/** Take article and country off a normalised name: "the japanese penal code" → "penal code", JP. */
export function parseLawName(written: string): LawName {
	let name = written
		.replace(/^(?:the|a|an|its|their) /, "")
		.replace(/[,]/g, "")
		.trim();
	let jurisdiction: string | null = null;
	const first = possessive.exec(name);
	for (const width of [2, 1]) {
		const words = name.split(" ").slice(0, width).join(" ").replace(/'s?$/, "");
		const code = countries[words] ?? stateCodes.get(words);
		if (first === null || code === undefined) continue;
		const rest = name.split(" ").slice(width).join(" ");
		if (rest === "") break;
		jurisdiction = code;
		name = rest;
		break;
	}
	for (const [suffix, code] of states)
		if (name.endsWith(suffix))
			return { name: name.slice(0, -suffix.length), jurisdiction: code };
	const place = / (?:of|in) (\S+(?: \S+)?)$/.exec(name);
	const code = place
		? (countries[place[1] as string] ?? stateCodes.get(place[1] as string))
		: undefined;
	if (place && code !== undefined) {
		jurisdiction = code;
		name = name.slice(0, place.index);
	}
	// German genitives: "des Telemediengesetzes".
	const base = name.replace(/(gesetz|gesetzbuch)e?s$/, "$1");
	return { name: sameLaw[base] ?? base, jurisdiction };
}

/** Keys of a named law: with its country first if that is known. */
export function lawKeys({ name, jurisdiction }: LawName): string[] {
	const anywhere = `*/law/${name}`;
	return jurisdiction === null
		? [anywhere]
		: [`${jurisdiction.toLowerCase()}/law/${name}`, anywhere];
}

/** "Japan" for JP: what a canonical form puts before the name, so that reading it gives the country again. */
export function countryName(code: string): string | null {
	for (const [name, known] of Object.entries(countries))
		if (known === code) return capitalised(name);
	for (const [name, known] of stateCodes)
		if (known === code) return capitalised(name);
	return null;
}

export function capitalised(name: string): string {
	return name
		.split(" ")
		.map((word, index) =>
			index > 0 &&
			/^(?:of|the|and|for|to|in|on|de|du|des|la|le|et|del|di|da|do|e|y|der|die|das|des|und)$/.test(
				word,
			)
				? word
				: word.replace(/^[("']*\p{L}/u, (letter) => letter.toUpperCase()),
		)
		.join(" ");
}
