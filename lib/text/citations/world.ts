import type { LawCitation } from "./citation.ts";
import type { Grammar, Reading } from "./reading.ts";

interface Form {
	readonly pattern: RegExp;
	readonly jurisdiction: string;
	/** Keys and canonical form from what the pattern caught. */
	read(caught: readonly (string | undefined)[]): {
		key: string;
		shown: string;
		wider?: string;
	};
}

/** By trigger: what follows it. */
const forms: Readonly<Record<string, Form>> = {
	"ets no. ": treaty("ETS"),
	"cets no. ": treaty("CETS"),
	"a/res/": {
		pattern: /(\d{1,3})\/(\d{1,4})(?!\d)/y,
		jurisdiction: "INT",
		read: ([session, number]) => ({
			key: `int/unga/${session}/${number}`,
			shown: `A/RES/${session}/${number}`,
		}),
	},
	"bill c-": canadianBill("C"),
	"bill s-": canadianBill("S"),
	"cap. ": {
		pattern: /(\d{1,4}[a-z]?)(?![\p{L}\d])/uy,
		jurisdiction: "HK",
		read: ([number]) => ({
			key: `hk/cap/${number}`,
			shown: `Cap. ${number?.toUpperCase()}`,
		}),
	},
	"republic act no. ": republicAct(),
	"republic act ": republicAct(),
};

/** Treaties and resolutions, Canadian bills, chapters of Hong Kong, acts of the Philippines. */
export const worldLaws: Grammar = {
	triggers: Object.keys(forms),
	read(reading: Reading, trigger) {
		const form = forms[reading.text.slice(trigger.start, trigger.end)];
		const found = form && reading.match(form.pattern, trigger.end);
		if (!form || !found || !reading.isStart(trigger.start)) return [];
		if (!reading.isUpper(trigger.start)) return [];
		const { key, shown, wider } = form.read(found.slice(1));
		const keys = wider === undefined ? [key] : [key, wider];
		const law: LawCitation = {
			start: trigger.start,
			end: trigger.end + found[0].length,
			system: "world",
			jurisdiction: form.jurisdiction,
			normalized: shown,
			keys,
			exactKeys: keys.length,
			isWholeLaw: true,
		};
		return [law];
	},
};

/** The Council of Europe went on numbering when it renamed its series. */
function treaty(series: string): Form {
	return {
		pattern: /(\d{1,3})(?!\d)/y,
		jurisdiction: "INT",
		read: ([number]) => ({
			key: `int/cets/${number}`,
			shown: `${series} No. ${number}`,
		}),
	};
}

/** Numbers begin anew with each parliament, which stories hardly ever name. */
function canadianBill(house: string): Form {
	return {
		pattern:
			/(\d{1,3})(?!\d)(?:,? \(?(\d{2})(?:st|nd|rd|th) parl(?:iament|\.)\)?)?/y,
		jurisdiction: "CA",
		read: ([number, parliament]) => {
			const bill = `${house}-${number}`;
			return parliament
				? {
						key: `ca/bill/${parliament}/${bill.toLowerCase()}`,
						shown: `Bill ${bill}, ${parliament}th Parl.`,
						wider: `ca/bill/${bill.toLowerCase()}`,
					}
				: { key: `ca/bill/${bill.toLowerCase()}`, shown: `Bill ${bill}` };
		},
	};
}

function republicAct(): Form {
	return {
		pattern: /(\d{4,5})(?!\d)/y,
		jurisdiction: "PH",
		read: ([number]) => ({
			key: `ph/ra/${number}`,
			shown: `Republic Act No. ${number}`,
		}),
	};
}
