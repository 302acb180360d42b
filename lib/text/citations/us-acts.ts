import type { LawCitation } from "./citation.ts";
import type { Grammar, Reading } from "./reading.ts";

/** Public laws, Statutes at Large, the Federal Register, executive orders, constitutional amendments. */
export const usActs: Grammar = {
	triggers: [
		"pub. l.",
		"public law",
		"p.l.",
		" stat. ",
		"fed. reg.",
		"executive order",
		"exec. order",
		"eo ",
		"e.o.",
		"const. amend.",
		" amendment",
	],
	read(reading, trigger) {
		const word = reading.text.slice(trigger.start, trigger.end);
		const at = trigger.end;
		switch (word) {
			case "pub. l.":
			case "public law":
			case "p.l.": {
				const found = reading.match(
					/ ?(?:no\.? ?)?(\d{2,3})-(\d{1,4})(?![\d-])/y,
					at,
				);
				if (!found || !reading.isStart(trigger.start)) return [];
				const [, congress, number] = found;
				return [
					law(
						trigger.start,
						at + found[0].length,
						"us-public-law",
						`Pub. L. ${congress}-${number}`,
						`us/pl/${congress}/${number}`,
					),
				];
			}
			case " stat. ":
			case "fed. reg.":
				return readVolume(reading, word.trim(), trigger.start, at);
			case "const. amend.":
			case " amendment":
				return readAmendment(reading, word, trigger.start, at);
			default:
				return readOrder(reading, word, trigger.start, at);
		}
	},
};

function readVolume(
	reading: Reading,
	word: string,
	from: number,
	at: number,
): LawCitation[] {
	const volume = reading.matchBefore(/(?<!\d)(\d{1,3}) ?$/, from, 5);
	const page = reading.match(/ ?(\d{1,3},\d{3}|\d{1,6})(?!\d)/y, at);
	if (!volume || !page) return [];
	const number = (page[1] as string).replace(",", "");
	const start = from - volume[0].length;
	const end = at + page[0].length;
	return word === "stat."
		? [
				law(
					start,
					end,
					"us-stat",
					`${volume[1]} Stat. ${number}`,
					`us/stat/${volume[1]}/${number}`,
				),
			]
		: [
				law(
					start,
					end,
					"us-fed-reg",
					`${volume[1]} Fed. Reg. ${number}`,
					`us/fr/${volume[1]}/${number}`,
				),
			];
}

/** Federal orders are numbered through; California's are "N-12-23". */
function readOrder(
	reading: Reading,
	word: string,
	start: number,
	at: number,
): LawCitation[] {
	if (!reading.isStart(start)) return [];
	if (word === "eo " && !reading.isUpper(start)) return [];
	const found = reading.match(
		/s? ?(?:no\.? ?|number )?(?:(\d{1,2},?\d{3})(?![\d-])|([a-z]-\d{1,3}-\d{2})(?!\d)|(\d{4}-\d{2,3})(?!\d))/y,
		at,
	);
	if (!found) return [];
	const end = at + found[0].length;
	const federal = found[1]?.replace(",", "");
	if (federal !== undefined)
		return [
			law(
				start,
				end,
				"us-executive-order",
				`Executive Order ${federal}`,
				`us/eo/${federal}`,
			),
		];
	const state = (found[2] ?? found[3] ?? "").toUpperCase();
	return [
		{
			...law(
				start,
				end,
				"us-executive-order",
				`Executive Order ${state}`,
				`*/eo/${state.toLowerCase()}`,
			),
			jurisdiction: null,
		},
	];
}

const ordinals =
	"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split(
		" ",
	);
const romans = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");

/** "First Amendment" in capitals, "U.S. Const. amend. I". */
function readAmendment(
	reading: Reading,
	word: string,
	from: number,
	at: number,
): LawCitation[] {
	if (word === " amendment") {
		const before = reading.matchBefore(/\p{L}+$/u, from, 12)?.[0] ?? "";
		const number = ordinals.indexOf(before) + 1;
		const start = from - before.length;
		if (number === 0 || !reading.isUpper(start) || !reading.isUpper(from + 1))
			return [];
		return [amendment(number, start, at)];
	}
	const found = reading.match(/ ([ivx]{1,5})(?![\p{L}])/uy, at);
	const number = romans.indexOf(found?.[1] ?? "") + 1;
	if (!found || number === 0) return [];
	const country = reading.matchBefore(/u\.s\. $/, from, 6)?.[0] ?? "";
	return [amendment(number, from - country.length, at + found[0].length)];
}

function amendment(number: number, start: number, end: number): LawCitation {
	const roman = (romans[number - 1] ?? "").toUpperCase();
	return law(
		start,
		end,
		"us-constitution",
		`U.S. Const. amend. ${roman}`,
		`us/const/amend/${number}`,
	);
}

function law(
	start: number,
	end: number,
	system: string,
	normalized: string,
	key: string,
): LawCitation {
	return {
		start,
		end,
		system,
		jurisdiction: "US",
		normalized,
		keys: [key],
		exactKeys: 1,
		isWholeLaw: true,
	};
}
