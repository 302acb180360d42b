import type { LawCitation } from "./citation.ts";
import type { Grammar, Reading } from "./reading.ts";

const no = "(?:n[º°o]?\\.?[º°o]? ?)?";
const dated =
	"(?:,? (?:del?|du) \\d{1,2}(?:er|[º°o])? (?:de )?\\p{L}{3,10}(?: de)? \\d{4})?";
const number = "(\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,6})";

interface Form {
	readonly pattern: RegExp;
	read(found: RegExpExecArray, reading: Reading): Named | null;
}

interface Named {
	readonly key: string;
	readonly shown: string;
	readonly jurisdiction: string | null;
}

/** By trigger, what may follow it. Each pattern is sticky and bounded. */
const forms: Readonly<Record<string, readonly Form[]>> = {
	loi: [french("loi", "Loi")],
	décret: [french("decret", "Décret")],
	ordonnance: [french("ordonnance", "Ordonnance")],
	legge: [italian("legge", "Legge")],
	"l.": [italian("legge", "Legge")],
	"d.lgs.": [italian("dlgs", "D.lgs.")],
	"decreto legislativo": [italian("dlgs", "D.lgs.")],
	"decreto-legge": [italian("dl", "D.l.")],
	"ley orgánica": [spanish("lo", "Ley Orgánica")],
	"l.o.": [spanish("lo", "Ley Orgánica")],
	"lo ": [spanish("lo", "Ley Orgánica")],
	ley: [spanish("ley", "Ley"), latinAmerican()],
	"real decreto": [spanish("rd", "Real Decreto")],
	"real decreto-ley": [spanish("rdl", "Real Decreto-ley")],
	lei: [portuguese("lei", "Lei")],
	"lei complementar": [portuguese("lc", "Lei Complementar")],
	decreto: [portuguese("decreto", "Decreto")],
	"decreto-lei": [portuguese("dl", "Decreto-Lei")],
	"medida provisória": [portuguese("mp", "Medida Provisória")],
	resolução: [portuguese("res", "Resolução")],
	"pl ": [brazilianBill()],
	"projeto de lei": [brazilianBill()],
};

/** "loi n° 2024-449", "legge 23 settembre 2025, n. 132", "Ley Orgánica 10/2022", "Lei nº 13.709/2018", "PL 2338/2023". */
export const romanceLaws: Grammar = {
	triggers: Object.keys(forms),
	read(reading, trigger) {
		const { start, end } = trigger;
		const word = reading.text.slice(start, end);
		if (!reading.isStart(start)) return [];
		if (/^(?:pl |lo |l\.)$/.test(word) && !reading.isUpper(start)) return [];
		for (const { pattern, read } of forms[word] ?? []) {
			const found = reading.match(pattern, end);
			const law = found && read(found, reading);
			if (!found || !law) continue;
			return [cite(start, end + found[0].length, law)];
		}
		return [];
	},
};

function french(kind: string, shown: string): Form {
	return {
		pattern: sticky(` ${no}(\\d{4})-(\\d{1,5})(?!\\d)${dated}`),
		read: ([, year, n]) => ({
			key: `fr/${kind}/${year}-${n}`,
			shown: `${shown} n° ${year}-${n}`,
			jurisdiction: "FR",
		}),
	};
}

function italian(kind: string, shown: string): Form {
	return {
		pattern: sticky(
			` ?(?:${no}(\\d{1,4})(?:/| del (?:\\d{1,2}[º°]? \\p{L}{3,10} )?)(\\d{4})|\\d{1,2}[º°]? \\p{L}{3,10} (\\d{4}),? n\\. ?(\\d{1,4}))(?!\\d)`,
		),
		read: ([, n1, year1, year2, n2]) => {
			const [n, year] = [n1 ?? n2, year1 ?? year2];
			return {
				key: `it/${kind}/${year}/${n}`,
				shown: `${shown} ${n}/${year}`,
				jurisdiction: "IT",
			};
		},
	};
}

function spanish(kind: string, shown: string): Form {
	return {
		pattern: sticky(` ?${no}(\\d{1,4})/((?:19|20)\\d{2})(?!\\d)`),
		read: ([, n, year]) => ({
			key: `es/${kind}/${year}/${n}`,
			shown: `${shown} ${n}/${year}`,
			jurisdiction: "ES",
		}),
	};
}

/** Numbered through, the year only for reading: Argentina "27.736", Peru "31814", Colombia "2502 de 2025". */
function latinAmerican(): Form {
	return {
		pattern: sticky(` ${no}${number}(?!\\d)(?: de ((?:19|20)\\d{2}))?`),
		read: ([, n]) => {
			const plain = (n as string).replaceAll(".", "");
			return plain.length >= 4
				? { key: `*/ley/${plain}`, shown: `Ley ${plain}`, jurisdiction: null }
				: null;
		},
	};
}

/** Brazil numbers its laws through, Portugal by the year. */
function portuguese(kind: string, shown: string): Form {
	return {
		pattern: sticky(
			` ${no}${number}(?!\\d)(?:(?:/|-a/)(\\d{4}|\\d{2})(?!\\d))?${dated}`,
		),
		read: ([, n, year]) => {
			const plain = (n as string).replaceAll(".", "");
			if (plain.length >= 4)
				return {
					key: `br/${kind}/${plain}`,
					shown: `${shown} nº ${plain.replace(/\B(?=(?:\d{3})+$)/g, ".")}${year ? `/${year}` : ""}`,
					jurisdiction: "BR",
				};
			if (year === undefined) return null;
			const full =
				year.length === 2 ? `${Number(year) > 40 ? "19" : "20"}${year}` : year;
			return {
				key: `pt/${kind}/${full}/${plain}`,
				shown: `${shown} n.º ${plain}/${full}`,
				jurisdiction: "PT",
			};
		},
	};
}

function brazilianBill(): Form {
	return {
		pattern: sticky(` ?${no}${number}/((?:19|20)\\d{2})(?!\\d)`),
		read: ([, n, year]) => {
			const plain = (n as string).replaceAll(".", "");
			return {
				key: `br/pl/${year}/${plain}`,
				shown: `PL ${plain}/${year}`,
				jurisdiction: "BR",
			};
		},
	};
}

function sticky(source: string): RegExp {
	return new RegExp(source, "uy");
}

function cite(
	start: number,
	end: number,
	{ key, shown, jurisdiction }: Named,
): LawCitation {
	return {
		start,
		end,
		system: "romance-law",
		jurisdiction,
		normalized: shown,
		keys: [key],
		exactKeys: 1,
		isWholeLaw: true,
	};
}
