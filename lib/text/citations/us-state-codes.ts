import type { Citation, Provision } from "./citation.ts";
import { provisionKeys } from "./citation.ts";
import { readProvisions } from "./provisions.ts";
import type { Grammar, Reading } from "./reading.ts";
import { stateCodes, stateHere, stateName } from "./us-states.ts";

/** Codes that go by letters of their own. */
const letters: Readonly<
	Record<string, readonly [state: string, slug: string]>
> = {
	ilcs: ["US-IL", ""],
	"c.r.s.": ["US-CO", ""],
	crs: ["US-CO", ""],
	rcw: ["US-WA", ""],
	ors: ["US-OR", ""],
	krs: ["US-KY", ""],
	"o.c.g.a.": ["US-GA", ""],
	nrs: ["US-NV", ""],
	"a.r.s.": ["US-AZ", ""],
	"v.s.a.": ["US-VT", ""],
	rsa: ["US-NH", ""],
};

/** Words that name no subject: "Cal. Penal Code" and "California Penal Code" are one. */
const fillers =
	/^(?:code|codes|law|laws|stat|statute|statutes|rev|revised|ann|annotated|gen|general|comp|compiled|cons|consol|consolidated|cent|century|codified|title|of|the|and|section|sections|admin|acts?)$/;

/** State, then a few words with "Code", "Stat.", "Law" or the like among them, then the sections. */
const middle =
	/ ?((?:[a-z&.']{1,16},? ){0,5}?(?:code|codes|stat\.?|statutes?|laws?|regs\.)(?: ann\.| annotated)?),? ?((?:(?:tit(?:le|\.)|ch(?:apter|\.)) ?\d{1,4}(?:-?[a-z])?(?:, ?| ))?)(?:(?:§{1,2}|sections?|secs?\.|chs?\.|chapters?|arts?\.) ?)?(?=\d)/y;
const afterLetters =
	/,? ?(?:(?:tit(?:le|\.)|ch(?:apter|s?\.)) ?\d{1,4},? ?)?(?:§{1,2}|sections?|secs?\.|chs?\.)? ?(?=\d)/y;

/** "Cal. Penal Code § 311.11", "820 ILCS 42/1", "Minn. Stat. § 609.771", "C.R.S. 6-1-1701", "18 Pa. Cons. Stat. § 3131". */
export const usStateCodes: Grammar = {
	triggers: [...stateCodes.keys(), ...Object.keys(letters)],
	read(reading, trigger) {
		if (!reading.isStart(trigger.start)) return [];
		const word = reading.text.slice(trigger.start, trigger.end);
		const byLetters = letters[word];
		if (byLetters)
			return readLetters(reading, trigger.start, trigger.end, byLetters[0]);
		const state = reading.match(stateHere, trigger.start);
		if (!state || state[0] !== word) return [];
		const possessive = reading.text.startsWith("'s", trigger.end) ? 2 : 0;
		const lead = reading.match(middle, trigger.end + possessive);
		if (!lead) return [];
		const list = readProvisions(
			reading,
			trigger.end + possessive + lead[0].length,
			{
				hyphenIsPart: true,
			},
		);
		if (!list) return [];
		const code = stateCodes.get(word) as string;
		const words = lead[1] as string;
		const titleBefore = reading.matchBefore(
			/(?<![\d.])(\d{1,3}) $/,
			trigger.start,
			5,
		);
		const start = trigger.start - (titleBefore?.[0].length ?? 0);
		const volume =
			(lead[2] as string).replace(/\D*(\d+(?:-?[a-z])?).*/, "$1") ||
			titleBefore?.[1];
		return cite(code, slugOf(words), words, volume ?? "", list, start);
	},
};

function readLetters(
	reading: Reading,
	from: number,
	at: number,
	state: string,
): Citation[] {
	const lead = reading.match(afterLetters, at);
	if (!lead || !reading.isUpper(from)) return [];
	const numbersAt = at + lead[0].length;
	const volume = reading.matchBefore(/(?<![\d.])(\d{1,3}) $/, from, 5);
	if (state === "US-IL") {
		const act = reading.match(
			/(\d{1,5})(?:\/(\d{1,4}[a-z]?(?:[-.]\d{1,4}){0,2}))?/y,
			numbersAt,
		);
		if (!act || !volume) return [];
		const number = act[2] ? `${act[1]}/${act[2]}` : (act[1] as string);
		const base = `us-il/ilcs/${volume[1]}`;
		const whole = `${base}/${act[1]}`;
		return [
			{
				start: from - volume[0].length,
				end: numbersAt + act[0].length,
				system: "us-state-code",
				jurisdiction: state,
				normalized: `${volume[1]} ILCS ${number.toUpperCase()}`,
				keys: act[2] ? [`${base}/${number}`, whole] : [whole],
				exactKeys: 1,
			},
		];
	}
	const list = readProvisions(reading, numbersAt, { hyphenIsPart: true });
	return list
		? cite(
				state,
				"",
				"code",
				volume?.[1] ?? "",
				list,
				volume ? from - volume[0].length : from,
			)
		: [];
}

function cite(
	state: string,
	slug: string,
	words: string,
	volume: string,
	list: { items: readonly Provision[]; end: number },
	start: number,
): Citation[] {
	const base = [state.toLowerCase(), "code", slug, volume]
		.filter(Boolean)
		.join("/");
	const shown = words.replace(/(?<![\p{L}'])\p{L}/gu, (letter) =>
		letter.toUpperCase(),
	);
	return list.items.map((provision) => ({
		start,
		end: list.end,
		system: "us-state-code",
		jurisdiction: state,
		normalized: `${stateName(state)} ${shown}${volume ? ` tit. ${volume}` : ""} § ${provision.shown}`,
		keys: provisionKeys([base], "", provision).keys.slice(0, -1),
		exactKeys: 1,
	}));
}

/** "bus. & prof. code" and "business and professions code" → "bus-pro". */
function slugOf(words: string): string {
	return (words.match(/\p{L}+/gu) ?? [])
		.filter((word) => !fillers.test(word))
		.map((word) => word.slice(0, 3))
		.join("-");
}
