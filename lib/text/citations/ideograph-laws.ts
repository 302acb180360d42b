import type { Citation, LawCitation } from "./citation.ts";
import { numeralClass, parseNumeral } from "./east-asian-numbers.ts";
import type { Grammar, Reading } from "./reading.ts";

/**
 * Japanese and Chinese provisions: "刑法175条", "刑法第百七十五条第1項", "著作権法30条の4", "《刑法》第三百六十三条",
 * "中華民國刑法第319條之4", "同法2条"; and Japanese laws by number: "令和7年法律第53号".
 */
export const ideographLaws: Grammar = {
	triggers: ["条", "條"],
	read(reading, trigger) {
		const head = headOf(reading, trigger.start);
		if (head === null) return [];
		const tail = tailOf(reading, trigger.end);
		const law = nameBefore(reading, head.start);
		if (law === null) return [];
		const country = countryOf(reading, law, {
			sign: reading.text.charAt(trigger.start),
			paragraphSign: tail.paragraphSign,
			hasOrdinalMark: head.hasOrdinalMark,
			numeral: head.numeral,
		});
		const name = law.name.replace(
			/^(?:中华人民共和国|中華人民共和國|中華民國|日本国|中国|日本)(?=.{2})/u,
			"",
		);
		const base = `${country.toLowerCase()}/law/${name}`;
		const bases = [base, `*/law/${name}`];
		const number =
			tail.branch === null
				? String(head.number)
				: `${head.number}-${tail.branch}`;
		const keys: string[] = [];
		if (tail.paragraph !== null)
			for (const b of bases) keys.push(`${b}/${number}/${tail.paragraph}`);
		for (const b of bases) keys.push(`${b}/${number}`);
		return [
			{
				start: law.start,
				end: tail.end,
				system: "ideograph-law",
				jurisdiction: country,
				normalized: show(country, name, head.number, tail),
				keys: [...keys, ...bases],
				exactKeys: 2,
			} satisfies Citation,
		];
	},
};

const eras: Readonly<Record<string, number>> = {
	明治: 1867,
	大正: 1911,
	昭和: 1925,
	平成: 1988,
	令和: 2018,
};

/** "令和7年法律第53号", "平成二十六年法律第百二十六号". */
export const japaneseActs: Grammar = {
	triggers: ["年法律第"],
	read(reading, trigger) {
		const era = reading.matchBefore(
			new RegExp(`(明治|大正|昭和|平成|令和)([${numeralClass}]{1,4})$`, "u"),
			trigger.start,
			6,
		);
		const act = reading.match(
			new RegExp(`([${numeralClass}]{1,5})号`, "uy"),
			trigger.end,
		);
		const year = era && parseNumeral(era[2] as string);
		const number = act && parseNumeral(act[1] as string);
		if (!era || !act || !year || !number) return [];
		const western = (eras[era[1] as string] as number) + year;
		const law: LawCitation = {
			start: trigger.start - era[0].length,
			end: trigger.end + act[0].length,
			system: "jp-act",
			jurisdiction: "JP",
			normalized: `${era[1]}${year}年法律第${number}号`,
			keys: [`jp/act/${western}/${number}`, `*/act/${western}/${number}`],
			exactKeys: 2,
			isWholeLaw: true,
		};
		return [law];
	},
};

const headPattern = new RegExp(`(第)? ?([${numeralClass}]{1,8}) ?$`, "u");

function headOf(
	reading: Reading,
	at: number,
): {
	start: number;
	number: number;
	numeral: string;
	hasOrdinalMark: boolean;
} | null {
	const found = reading.matchBefore(headPattern, at, 11);
	const number = found && parseNumeral(found[2] as string);
	if (!found || number === null || number === 0) return null;
	return {
		start: at - found[0].length,
		number,
		numeral: found[2] as string,
		hasOrdinalMark: found[1] !== undefined,
	};
}

interface Style {
	readonly sign: string;
	readonly paragraphSign: string;
	readonly hasOrdinalMark: boolean;
	readonly numeral: string;
}

interface Tail {
	readonly paragraphSign: string;
	readonly end: number;
	readonly branch: number | null;
	readonly paragraph: number | null;
}

const branchPattern = new RegExp(`[之の] ?([${numeralClass}]{1,3})`, "uy");
const paragraphPattern = new RegExp(
	`(?:第? ?([${numeralClass}]{1,3}) ?[項项款])`,
	"uy",
);

function tailOf(reading: Reading, at: number): Tail {
	const branch = reading.match(branchPattern, at);
	let end = at + (branch?.[0].length ?? 0);
	const paragraph = reading.match(paragraphPattern, end);
	end += paragraph?.[0].length ?? 0;
	return {
		end,
		paragraphSign: paragraph?.[0].slice(-1) ?? "",
		branch: branch ? parseNumeral(branch[1] as string) : null,
		paragraph: paragraph ? parseNumeral(paragraph[1] as string) : null,
	};
}

interface Named {
	readonly start: number;
	readonly name: string;
}

const quoted =
	/[《「『]([^《》「」『』\n]{2,60})[》」』](?:\([^()\n]{1,30}\))?$/u;
const nameEnd =
	/(?:法|法典|法律|条例|條例|規則|规则|規程|憲法|宪法|令|办法|辦法|规定|規定)$/u;
const nameUnit = /[\p{Script=Han}\p{Script=Katakana}ーa-z・]/u;
const formalUnit = /[^\s。、「」『』()\n]/u;
const longestName = 30;
const longestFormalName = 60;

/** What may run into a name from the left without being kana. */
const runIn =
	/^.*(?:违反|違反|依据|依據|根据|根據|依照|按照|触犯|觸犯|构成|構成|适用|適用|以及|或者|(?<!性|目)的|我国|我國|改正|現行|现行|同時|(?<!共)和)/u;
const shortName =
	/(?:刑法|民法|民法典|宪法|憲法|著作权法|著作權法|著作権法|刑事诉讼法|刑事訴訟法)$/u;

function nameBefore(reading: Reading, at: number): Named | null {
	const before = reading.text.slice(Math.max(0, at - 70), at).replace(/ $/, "");
	const end = reading.text.charAt(at - 1) === " " ? at - 1 : at;
	const marked = quoted.exec(before);
	if (marked)
		return {
			start: end - marked[0].length,
			name: (marked[1] as string).replace(/ /g, ""),
		};
	const core = before.replace(/\([^()\n]{1,30}\)$/u, "");
	const ending = nameEnd.exec(core.slice(-4));
	if (!ending) return null;
	const isFormal = /(?:に関する|等の|の)法律$/u.test(core.slice(-7));
	const run = isFormal
		? runBefore(core, formalUnit, longestFormalName)
		: runBefore(core, nameUnit, longestName);
	const lead = isFormal
		? /^.*(?:は|が|を|も|で|と|に)(?=\p{Script=Han}{2})(?!関)/u.exec(run)
		: runIn.exec(run);
	const leadLength = lead?.[0].length ?? 0;
	let name = leadLength < run.length - 1 ? run.slice(leadLength) : run;
	// "在刑法…": one character more than a name that everybody knows.
	const short = shortName.exec(name)?.[0];
	if (short && name.length === short.length + 1) name = short;
	// "同法", "本法": a law named before; which one is not for this grammar to say.
	if (
		/^(?:同|本|该|該|新|旧|方|手|办|立|司|合|违|違|用|無|非|不|各|法)?法(?:律)?$/u.test(
			name,
		)
	)
		return null;
	return { start: end - (before.length - core.length) - name.length, name };
}

/** The longest run of such units at the end. */
function runBefore(text: string, unit: RegExp, limit: number): string {
	let start = text.length;
	while (
		start > 0 &&
		text.length - start < limit &&
		unit.test(text.charAt(start - 1))
	)
		start--;
	return text.slice(start);
}

/** The language if it is told, else kana, else the style: signs and how the number is written. */
function countryOf(reading: Reading, law: Named, style: Style): string {
	if (law.name.startsWith("中华人民共和国") || law.name.endsWith("法典"))
		return "CN";
	if (law.name.startsWith("中華民國")) return "TW";
	if (reading.lang === "ja" || /[\u3041-\u30fa]/.test(law.name)) return "JP";
	if (reading.lang === "zh-Hant") return "TW";
	if (reading.lang === "zh-Hans") return "CN";
	if (style.sign === "條") return "TW";
	return reading.hasKana() ||
		style.paragraphSign === "項" ||
		!style.hasOrdinalMark ||
		// Chinese writes 一百, Japanese 百.
		/^[百千]/.test(style.numeral) ||
		/[権処図対関転売発]/.test(law.name)
		? "JP"
		: "CN";
}

function show(
	country: string,
	name: string,
	number: number,
	tail: Tail,
): string {
	const sign = country === "TW" ? "條" : "条";
	const ordinal = country === "JP" ? "" : "第";
	const branch =
		tail.branch === null
			? ""
			: `${country === "JP" ? "の" : "之"}${tail.branch}`;
	const paragraph =
		tail.paragraph === null
			? ""
			: country === "JP"
				? `${tail.paragraph}項`
				: `第${tail.paragraph}${country === "TW" ? "項" : "款"}`;
	return `${name}${ordinal}${number}${sign}${branch}${paragraph}`;
}
