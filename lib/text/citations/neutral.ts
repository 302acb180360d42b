import type { Grammar } from "./reading.ts";

/** Court of a neutral citation → jurisdiction; the British ones put the year in brackets, the Canadian do not. */
const courts: Readonly<Record<string, string>> = {
	ewhc: "GB",
	"ewca civ": "GB",
	"ewca crim": "GB",
	uksc: "GB",
	ukut: "GB",
	ukftt: "GB",
	ukpc: "GB",
	csih: "GB",
	nica: "GB",
	scc: "CA",
	fca: "CA",
	fc: "CA",
	onca: "CA",
	onsc: "CA",
	bcca: "CA",
	bcsc: "CA",
	bccrt: "CA",
	abca: "CA",
	qcca: "CA",
	qccs: "CA",
	hca: "AU",
	fcafc: "AU",
	nswsc: "AU",
	nswca: "AU",
	vsc: "AU",
	vsca: "AU",
	nzsc: "NZ",
	nzca: "NZ",
	nzhc: "NZ",
	sgca: "SG",
	sghc: "SG",
	iesc: "IE",
	iehc: "IE",
	ieca: "IE",
	hkcfa: "HK",
	hkca: "HK",
	zasca: "ZA",
	zacc: "ZA",
	insc: "IN",
	abkb: "CA",
	abqb: "CA",
	qccq: "CA",
	zakzphc: "ZA",
	zagphc: "ZA",
	zawchc: "ZA",
	nswdc: "AU",
	il: "US-IL",
	"ut app": "US-UT",
	vt: "US-VT",
	co: "US-CO",
};

/** "[2025] EWHC 2863 (Ch)", "2025 SCC 1", "[2026] UKSC 3". */
export const neutralCitations: Grammar = {
	triggers: Object.keys(courts).map((court) => ` ${court} `),
	read(reading, trigger) {
		const court = reading.text.slice(trigger.start + 1, trigger.end - 1);
		const year = reading.matchBefore(
			/(\[(\d{4})\]|(?<![\d.,])((?:19|20)\d{2}))$/,
			trigger.start,
			6,
		);
		const number = reading.match(
			/(\d{1,5})(?!\d)(?: \((ch|kb|qb|admin|fam|comm|tcc|pat|ipec|aac|tcc|grc|iac)\))?/y,
			trigger.end,
		);
		if (!year || !number || !reading.isUpper(trigger.start + 1)) return [];
		const bracketed = year[2] !== undefined;
		const value = year[2] ?? year[3];
		// The Federal Court of Australia shares its letters with Canada's Federal Court of Appeal.
		const jurisdiction =
			bracketed && court === "fca" ? "AU" : (courts[court] ?? null);
		if (bracketed === /^(?:CA|US-)/.test(jurisdiction ?? "")) return [];
		const division = number[2]
			? ` (${number[2].replace(/^./, (c) => c.toUpperCase())})`
			: "";
		const shownCourt = court
			.replace(/^\S+/, (c) => c.toUpperCase())
			.replace(/ \w/, (c) => c.toUpperCase());
		return [
			{
				start: trigger.start - year[0].length,
				end: trigger.end + number[0].length,
				system: "neutral",
				jurisdiction,
				normalized: `${bracketed ? `[${value}]` : value} ${shownCourt} ${number[1]}${division}`,
				keys: [
					`${(jurisdiction ?? "*").toLowerCase()}/ncn/${value}/${court.replace(" ", "-")}/${number[1]}`,
				],
				exactKeys: 1,
			},
		];
	},
};
