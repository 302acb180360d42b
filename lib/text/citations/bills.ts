import type { LawCitation } from "./citation.ts";
import type { Grammar, Reading } from "./reading.ts";
import { stateBefore, stateCodes, stateName } from "./us-states.ts";

interface Form {
	/** Kind of bill: "hr", "s", "sb" and so on. */
	readonly kind: string;
	readonly shown: string;
	readonly federal: boolean;
	/** Forms that are also other words count in capitals only. */
	readonly needsCapitals: boolean;
}

const forms: Readonly<Record<string, Form>> = {
	"h.r.": form("hr", "H.R.", true),
	"h.r": form("hr", "H.R.", true),
	"hr ": form("hr", "H.R.", true, true),
	"s.": form("s", "S.", true, true),
	"h.res.": form("hres", "H.Res.", true),
	"h. res.": form("hres", "H.Res.", true),
	"s.res.": form("sres", "S.Res.", true),
	"s. res.": form("sres", "S.Res.", true),
	"h.j. res.": form("hjres", "H.J.Res.", true),
	"s.j. res.": form("sjres", "S.J.Res.", true),
	sb: form("sb", "SB", false, true),
	"s.b.": form("sb", "SB", false, true),
	ab: form("ab", "AB", false, true),
	"a.b.": form("ab", "AB", false, true),
	hb: form("hb", "HB", false, true),
	"h.b.": form("hb", "HB", false, true),
	hf: form("hf", "HF", false, true),
	sf: form("sf", "SF", false, true),
	lb: form("lb", "LB", false, true),
	"senate bill": form("sb", "SB", false),
	"house bill": form("hb", "HB", false),
	"assembly bill": form("ab", "AB", false),
	"senate file": form("sf", "SF", false),
	"house file": form("hf", "HF", false),
};

const numberAfter =
	/(?: no\.?| number)? ?(\d{2}[a-z]?-\d{1,4}|\d{1,5})(?:-?[a-z](?![\p{L}]))?(?![\d]|[.,]\d)/uy;
/** "(119th Congress)", ", 119th Cong." */
const congressAfter = /,? \(?(\d{2,3})(?:st|nd|rd|th) cong(?:ress|\.)\)?/y;

/** Bills of Congress and of the states: "H.R. 1234", "S. 146", "California's SB 53", "Colorado Senate Bill 24-205". */
export const bills: Grammar = {
	triggers: Object.keys(forms),
	read(reading, trigger) {
		const form = forms[reading.text.slice(trigger.start, trigger.end)];
		if (!form || !isBillThere(reading, form, trigger.start)) return [];
		const found = reading.match(numberAfter, trigger.end);
		if (!found) return [];
		const number = (found[1] as string).replace(/^0+(?=\d)/, "");
		let end = trigger.end + found[0].length;
		// "hb 24-25" of a range of years, "sb 1-2": not a number that a legislature gives.
		if (form.federal && number.includes("-")) return [];
		if (form.federal) {
			const congress = reading.match(congressAfter, end);
			if (congress) end += congress[0].length;
			return [
				federalBill(form, number, congress?.[1] ?? null, trigger.start, end),
			];
		}
		const state = reading.matchBefore(stateBefore, trigger.start, 20);
		const start = trigger.start - (state?.[0].length ?? 0);
		const code = state ? (stateCodes.get(state[1] as string) ?? null) : null;
		if (isUnlikely(number) && code === null) return [];
		return [stateBill(form, number, code, start, end)];
	},
};

function isBillThere(reading: Reading, form: Form, start: number): boolean {
	if (!reading.isStart(start)) return false;
	if (form.needsCapitals && !reading.isUpper(start)) return false;
	if (form.kind !== "s") return true;
	// Not the end of "U.S. 234", not the initial of a person.
	const before = reading.matchBefore(/(\S+) $/u, start, 24);
	const glued = start > 0 && !/[\s("/]/.test(reading.text.charAt(start - 1));
	if (glued) return false;
	return (
		before === null ||
		!isName(reading, start - before[0].length, before[1] as string)
	);
}

/** A capitalised word that is no usual companion of a bill's number reads as a first name. */
function isName(reading: Reading, at: number, word: string): boolean {
	if (/[.,:;(/"]/.test(word)) return false;
	return (
		reading.isUpper(at) &&
		!/^(?:senate|bill|act|and|or|the|under|in|federal|congress)$/.test(word)
	);
}

/** "AB 1" may be anything; a bill of one or two digits needs its state beside it. */
function isUnlikely(number: string): boolean {
	return /^\d$/.test(number);
}

function federalBill(
	form: Form,
	number: string,
	congress: string | null,
	start: number,
	end: number,
): LawCitation {
	const anyCongress = `us/bill/${form.kind}/${number}`;
	const keys = congress
		? [`us/bill/${congress}/${form.kind}/${number}`, anyCongress]
		: [anyCongress];
	return {
		start,
		end,
		system: "us-bill",
		jurisdiction: "US",
		normalized: `${form.shown} ${number}${congress ? `, ${withOrdinal(congress)} Cong.` : ""}`,
		keys,
		exactKeys: keys.length,
		isWholeLaw: true,
	};
}

function stateBill(
	form: Form,
	number: string,
	state: string | null,
	start: number,
	end: number,
): LawCitation {
	const anywhere = `*/bill/${form.kind}/${number}`;
	const keys = state
		? [`${state.toLowerCase()}/bill/${form.kind}/${number}`, anywhere]
		: [anywhere];
	return {
		start,
		end,
		system: "us-state-bill",
		jurisdiction: state,
		normalized: `${state ? `${stateName(state)} ` : ""}${form.shown} ${number.toUpperCase()}`,
		keys,
		exactKeys: keys.length,
		isWholeLaw: true,
	};
}

function withOrdinal(number: string): string {
	const teen = /1\d$/.test(number);
	const suffix = teen
		? "th"
		: ({ 1: "st", 2: "nd", 3: "rd" }[number.slice(-1)] ?? "th");
	return `${number}${suffix}`;
}

function form(
	kind: string,
	shown: string,
	federal: boolean,
	needsCapitals = false,
): Form {
	return { kind, shown, federal, needsCapitals };
}
