import type { Citation, Grammar } from "./citation.ts";
import {
	expandProvisions,
	provisionList,
	showProvision,
} from "./provisions.ts";
import { made } from "./united-states.ts";

const article =
	"(?:articles?|arts?\\.|artikel|artículos?|artigos?|articol[oi]|第)";
const kinds: readonly (readonly [string, string, string])[] = [
	[
		"reg",
		"Regulation",
		"(?:implementing |delegated )?regulation|verordnung|règlement|reglamento|regulamento|regolamento|規則",
	],
	[
		"dir",
		"Directive",
		"(?:framework )?directive|richtlinie|directiva|diretiva|direttiva|指令",
	],
	[
		"dec",
		"Decision",
		"(?:framework )?decision|beschluss|décision|decisión|decisão|decisione",
	],
];
const eu = "\\((?:eu|ue|ec|ce|eg|euratom|gasp|cfsp)\\)";
const instrument = (names: string) =>
	new RegExp(
		`(?:${article} ?(${provisionList}) (?:of (?:the )?|der |du |de la |del |do |da |des )?)?(?<!\\p{L})(?:${names}) (?:(?:${eu} )?(?:no\\.? |nr\\. |n[°º] ?)?(\\d{2,4})/(\\d{1,5})(?:/(?:eu|ue|ec|ce|eg|ewg|eec))?)(?:,? ?${article} ?(${provisionList}))?`,
		"gu",
	);
const celex = /(?<![\p{L}\d])3((?:19|20)\d{2})([rld])(\d{4})(?!\d)/gu;
const cjeu =
	/(?<![\p{L}\d])(?:case |rechtssache |affaire |asunto |causa )?([ct])-(\d{1,4})\/(\d{2})(?!\d)/gu;
const ecli = /ecli:eu:([ct]):(\d{4}):(\d{1,5})/g;
const neutral =
	/\[((?:19|20)\d{2})\] (uksc|ukpc|ewca civ|ewca crim|ewhc|ukut|ukftt|ewcop|nica|niqb|csih|csoh|iesc|iehc|hca|fca|fcafc|nswsc|vsc|nzsc|nzca|nzhc|sgca|sghc|sghcf|hkcfa|hkca|hkcfi|zasca|zacc|zagpphc|zagpjhc|zakzphc) (\d{1,5})(?: \((admin|ch|comm|fam|ipec|kb|qb|pat|tcc|iac|aac|tc|grc)\))?/g;
const canada =
	/(?<![\d[])((?:19|20)\d{2}) (scc|csc|fca|fc|onca|onsc|bcca|bcsc|bccrt|abkb|abca|qcca|qccs|mbca|skca|nsca|nbca) (\d{1,5})(?!\d)/g;

/** Regulations and directives of the Union, CELEX numbers, its courts; neutral citations of the common-law world. */
export const europe: Grammar = function* (text) {
	for (const [key, shown, names] of kinds)
		for (const m of text.matchAll(instrument(names))) {
			const numbers = yearAndNumber(m[2] ?? "", m[3] ?? "");
			if (!numbers) continue;
			const base = `eu/${key}/${numbers[0]}/${numbers[1]}`;
			const title =
				key === "dir" && Number(numbers[0]) < 2015
					? `${shown} ${numbers[0]}/${numbers[1]}/EC`
					: `${shown} (EU) ${numbers[0]}/${numbers[1]}`;
			const list = m[1] ?? m[4];
			if (list === undefined) yield made(m, "eu", "EU", title, [base]);
			else
				for (const { base: art, subs } of expandProvisions(list))
					yield made(
						m,
						"eu",
						"EU",
						`Article ${showProvision(art, subs)} of ${title}`,
						[`${base}/art/${art}`, base],
					);
		}
	for (const m of text.matchAll(celex)) {
		const kind = kinds.find(
			([k]) =>
				k[0] === m[2] ||
				(k === "dir" && m[2] === "l") ||
				(k === "dec" && m[2] === "d"),
		);
		if (kind)
			yield made(m, "eu", "EU", `${kind[1]} (EU) ${m[1]}/${Number(m[3])}`, [
				`eu/${kind[0]}/${m[1]}/${Number(m[3])}`,
			]);
	}
	for (const m of text.matchAll(cjeu)) {
		const number = `${(m[1] ?? "").toUpperCase()}-${m[2]}/${m[3]}`;
		yield made(m, "eu", "EU", `Case ${number}`, [
			`eu/case/${number.toLowerCase()}`,
		]);
	}
	for (const m of text.matchAll(ecli))
		yield made(m, "eu", "EU", m[0].toUpperCase(), [m[0]]);
	yield* neutrals(text);
};

function* neutrals(text: string): Iterable<Citation> {
	for (const m of text.matchAll(neutral)) {
		const court = m[2] ?? "";
		const division = m[4] ? ` (${divisionNames[m[4]] ?? m[4]})` : "";
		const shown = court
			.replace(/^[a-z]+/, (c) => c.toUpperCase())
			.replace(/ civ$/, " Civ")
			.replace(/ crim$/, " Crim");
		yield made(
			m,
			"neutral",
			countryOfCourt(court),
			`[${m[1]}] ${shown} ${m[3]}${division}`,
			[`nc/${m[1]}/${court.replace(" ", "-")}/${m[3]}`],
		);
	}
	for (const m of text.matchAll(canada))
		yield made(
			m,
			"neutral",
			"CA",
			`${m[1]} ${(m[2] ?? "").toUpperCase()} ${m[3]}`,
			[`nc/${m[1]}/${m[2]}/${m[3]}`],
		);
}

const divisionNames: Readonly<Record<string, string>> = {
	admin: "Admin",
	ch: "Ch",
	comm: "Comm",
	fam: "Fam",
	ipec: "IPEC",
	kb: "KB",
	qb: "QB",
	pat: "Pat",
	tcc: "TCC",
	iac: "IAC",
	aac: "AAC",
	tc: "TC",
	grc: "GRC",
};

function countryOfCourt(court: string): string {
	if (/^(uk|ew|ni|cs)/.test(court)) return "GB";
	if (/^ie/.test(court)) return "IE";
	if (/^(hca|fca|fcafc|nsw|vsc)/.test(court)) return "AU";
	if (/^nz/.test(court)) return "NZ";
	if (/^sg/.test(court)) return "SG";
	if (/^hk/.test(court)) return "HK";
	return "ZA";
}

/** Before 2015 regulations were numbered "No 45/2001", later acts and all directives "2016/679". */
function yearAndNumber(a: string, b: string): [string, string] | null {
	const isYear = (s: string) => /^(?:19|20)\d{2}$/.test(s);
	if (isYear(a)) return [a, String(Number(b))];
	if (isYear(b)) return [b, String(Number(a))];
	if (/^\d{2}$/.test(a) && Number(a) > 50) return [`19${a}`, String(Number(b))];
	return null;
}
