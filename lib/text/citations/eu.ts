import type { LawCitation } from "./citation.ts";
import { euNicknames } from "./eu-names.ts";
import type { Grammar, Reading } from "./reading.ts";

type Kind = "reg" | "dir" | "dec";

/** Words for the three kinds of act in the languages of the press, normalised. */
const kinds: Readonly<Record<string, Kind>> = {
	regulation: "reg",
	verordnung: "reg",
	règlement: "reg",
	reglamento: "reg",
	regulamento: "reg",
	regolamento: "reg",
	verordening: "reg",
	directive: "dir",
	richtlinie: "dir",
	directiva: "dir",
	diretiva: "dir",
	direttiva: "dir",
	richtlijn: "dir",
	decision: "dec",
	beschluss: "dec",
	décision: "dec",
	decisión: "dec",
	decisão: "dec",
	decisione: "dec",
};
const shownKind = { reg: "Regulation", dir: "Directive", dec: "Decision" };

const body = "(eu|ue|eg|ec|ce|ewg|eec|cee|euratom|ce)";
/** "(EU) 2024/1689", "(EC) No 45/2001", "2011/93/EU", "2024/1689". */
const numberAfter = new RegExp(
	` ?(?:\\(?${body}(?:, euratom)?\\)? ?)?(?:n[ro]?[.º°]? ?)?(\\d{1,4})/(\\d{1,4})(?:/${body})?(?![\\d/])`,
	"uy",
);

/** Regulations, directives and decisions by number: "Regulation (EU) 2024/1689", "Richtlinie 2011/93/EU". */
export const euActs: Grammar = {
	triggers: Object.keys(kinds),
	read(reading, trigger) {
		const kind = kinds[reading.text.slice(trigger.start, trigger.end)] as Kind;
		if (!reading.isStart(trigger.start)) return [];
		const found = reading.match(numberAfter, trigger.end);
		// Without "EU" about it the number may be a country's own ("Directive 2024/12").
		if (!found || (found[1] === undefined && found[4] === undefined)) return [];
		const [first, second] = [found[2] as string, found[3] as string];
		const { year, number } = yearAndNumber(
			first,
			second,
			kind,
			found[4] !== undefined,
		);
		const isOldForm = found[4] !== undefined;
		const shown =
			kind === "dir" && isOldForm
				? `Directive ${year}/${number}/${Number(year) < 2009 ? "EC" : "EU"}`
				: `${shownKind[kind]} (EU) ${year}/${number}`;
		return [
			euLaw(trigger.start, trigger.end + found[0].length, shown, [
				`eu/${kind}/${year}/${number}`,
			]),
		];
	},
};

/** Since 2015 the year comes first; regulations before put it last; directives always put it first. */
function yearAndNumber(
	first: string,
	second: string,
	kind: Kind,
	hasSuffix: boolean,
): { year: string; number: string } {
	const yearFirst =
		hasSuffix ||
		(isYear(first) &&
			(!isYear(second) || kind !== "reg" || Number(first) >= 2015));
	const year = yearFirst ? first : second;
	return {
		year: year.length === 2 ? `19${year}` : year,
		number: String(Number(yearFirst ? second : first)),
	};
}

function isYear(digits: string): boolean {
	return /^(?:19[5-9]\d|20\d\d)$/.test(digits);
}

/** Short names of acts that the press uses in place of numbers: "AI Act", "DSGVO", "RGPD". */
export const euNames: Grammar = {
	triggers: [...euNicknames.keys()],
	read(reading, trigger) {
		const { start, end } = trigger;
		const name = reading.text.slice(start, end);
		const act = euNicknames.get(name);
		if (!act || !reading.isStart(start)) return [];
		// Britain keeps its own copy of the regulation.
		if (reading.matchBefore(/(?:uk|british) $/, start, 8)) return [];
		if (/[\p{Script=Latin}\p{N}]/u.test(reading.text.charAt(end))) return [];
		if (name.length <= 4 && !reading.isUpper(start)) return [];
		const keys = [`eu/${act.key}`, `*/law/${act.name}`];
		return [{ ...euLaw(start, end, act.shown, keys), system: "eu-name" }];
	},
};

/** "C-634/21", "T-604/22", "ECLI:EU:C:2023:957", "COM(2022) 209", "2022/0155(COD)", CELEX "32024R1689". */
export const euPapers: Grammar = {
	triggers: [
		"c-",
		"t-",
		"ecli:eu:",
		"eu:c:",
		"eu:t:",
		"com(",
		"com (",
		"(cod)",
		"celex",
	],
	read(reading, trigger) {
		const { start, end } = trigger;
		if (!reading.isStart(start) && reading.text.charAt(start) !== "(")
			return [];
		switch (reading.text.slice(start, end)) {
			case "c-":
			case "t-": {
				const found = reading.match(/(\d{1,4})\/(\d{2})(?: p)?(?![\d/])/y, end);
				if (!found || !reading.isUpper(start)) return [];
				const name = `${reading.text.charAt(start)}-${Number(found[1])}/${found[2]}`;
				return [
					paper(
						start,
						end + found[0].length,
						"eu-case",
						name.toUpperCase(),
						`eu/case/${name}`,
					),
				];
			}
			case "eu:c:":
			case "eu:t:":
			case "ecli:eu:": {
				const found = reading.match(
					/(?:ecli:)?eu:([ct]:\d{4}:\d{1,4})(?!\d)/y,
					start,
				);
				if (!found) return [];
				return [
					paper(
						start,
						start + found[0].length,
						"eu-ecli",
						`ECLI:EU:${(found[1] as string).toUpperCase()}`,
						`eu/ecli/${found[1]}`,
					),
				];
			}
			case "(cod)": {
				const found = reading.matchBefore(
					/(?<!\d)(\d{4})\/0?(\d{3,4})$/,
					start,
					11,
				);
				if (!found) return [];
				return [
					paper(
						start - found[0].length,
						end,
						"eu-procedure",
						`${found[1]}/${found[2]?.padStart(4, "0")}(COD)`,
						`eu/proc/${found[1]}/${Number(found[2])}`,
					),
				];
			}
			case "celex":
				return readCelex(reading, start, end);
			default: {
				const found = reading.match(/(\d{4})\) ?(\d{1,4})(?!\d)/y, end);
				if (!found) return [];
				return [
					paper(
						start,
						end + found[0].length,
						"eu-com",
						`COM(${found[1]}) ${found[2]}`,
						`eu/com/${found[1]}/${found[2]}`,
					),
				];
			}
		}
	},
};

/** CELEX numbers: sector 3 with R, L or D; sector 6 with CJ or TJ. */
function readCelex(reading: Reading, start: number, at: number): LawCitation[] {
	const found = reading.match(
		/[: ]{1,2}(?:3(\d{4})([rld])(\d{4})|6(\d{4})([ct])j(\d{4}))(?!\d)/y,
		at,
	);
	if (!found) return [];
	const end = at + found[0].length;
	if (found[4] !== undefined) {
		const name = `${found[5]}-${Number(found[6])}/${found[4].slice(2)}`;
		return [
			paper(start, end, "eu-case", name.toUpperCase(), `eu/case/${name}`),
		];
	}
	const kind: Kind =
		found[2] === "r" ? "reg" : found[2] === "l" ? "dir" : "dec";
	const number = Number(found[3]);
	return [
		euLaw(start, end, `${shownKind[kind]} (EU) ${found[1]}/${number}`, [
			`eu/${kind}/${found[1]}/${number}`,
		]),
	];
}

function euLaw(
	start: number,
	end: number,
	normalized: string,
	keys: string[],
): LawCitation {
	return {
		start,
		end,
		system: "eu",
		jurisdiction: "EU",
		normalized,
		keys,
		exactKeys: keys.length,
		isWholeLaw: true,
	};
}

function paper(
	start: number,
	end: number,
	system: string,
	normalized: string,
	key: string,
): LawCitation {
	return { ...euLaw(start, end, normalized, [key]), system };
}
