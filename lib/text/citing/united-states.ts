import type { Citation, Grammar } from "./citation.ts";
import {
	expandProvisions,
	provisionList,
	showProvision,
} from "./provisions.ts";
import { stateCodes } from "./state-codes.ts";

const section = "(?:§§? ?|sections? |sec\\. ?|ss?\\. )";

const usc = new RegExp(
	`(?<!\\d)(\\d{1,2}) (?:u\\.? ?s\\.? ?c\\.?(?: ?a\\.?)?|us code|united states code),? ?(?:${section})?(${provisionList})`,
	"g",
);
const uscLong = new RegExp(
	`section (${provisionList}) of title (\\d{1,2})`,
	"g",
);
const cfr = new RegExp(
	`(?<!\\d)(\\d{1,2}) (?:c\\.? ?f\\.? ?r\\.?|code of federal regulations),? ?(?:part |parts |${section})?(${provisionList})`,
	"g",
);
const publicLaw =
	/(?:pub\. ?l\.|public law|p\.l\.)(?: no\.?)? ?(\d{2,3})-(\d{1,3})(?!\d)/g;
const order =
	/(?:executive order|exec\. order|e\.o\.|(?<!\p{L})eo)(?: no\.?)? ?(1[34]\d{3})(?!\d)/gu;
const federalBill =
	/(?<![\p{L}.])(h\. ?r\.|hr|s\.|h\. ?res\.|s\. ?res\.|h\.con\.res\.|s\.con\.res\.) ?(\d{1,5})(?!\d|[.,]\d|%)/gu;
const stateBill =
	/(?<![\p{L}\d.])(sb|ab|hb|hf|sf|lb|ld|a\.b\.|s\.b\.|h\.b\.|senate bill|assembly bill|house bill|senate file|house file|legislative bill|local law)(?: no\.?)? ?(\d{1,5})(?!\d|[.,]\d|%)/gu;
const reporter =
	/(?<![\d.])(\d{1,4}) (u\.? ?s\.?|s\. ?ct\.|f\.(?:2d|3d|4th)|f\. ?supp\. ?(?:2d|3d)?|n\.w\.2d|n\.e\.(?:2d|3d)|p\.(?:2d|3d)|a\.(?:2d|3d)|so\. ?(?:2d|3d)|s\.w\.(?:2d|3d)|fed\. ?reg\.) (\d{1,6})(?!\d)/g;
const docket =
	/(?<![\d-])(\d{1,2}):(\d{2})-(cv|cr|mc|md|ml|bk|ap|mj|po)-(\d{3,6})(?!\d)/g;

/** Acts of Congress, federal rules, bills, orders, reporters and dockets; the codes of the states. */
export const unitedStates: Grammar = function* (text) {
	for (const m of text.matchAll(usc)) yield* uscOf(m, m[1], m[2]);
	for (const m of text.matchAll(uscLong)) yield* uscOf(m, m[2], m[1]);
	for (const m of text.matchAll(cfr))
		for (const { base, subs } of expandProvisions(m[2] ?? ""))
			yield made(
				m,
				"code",
				"US",
				`${m[1]} C.F.R. § ${showProvision(base, subs)}`,
				[
					`us/cfr/${m[1]}/${base}`,
					`us/cfr/${m[1]}/${base.replace(/\..*$/, "")}`,
				],
			);
	for (const m of text.matchAll(publicLaw))
		yield made(m, "act", "US", `Pub. L. ${m[1]}-${m[2]}`, [
			`us/pl/${m[1]}-${m[2]}`,
		]);
	for (const m of text.matchAll(order))
		yield made(m, "order", "US", `Exec. Order No. ${m[1]}`, [`us/eo/${m[1]}`]);
	yield* bills(text);
	for (const m of text.matchAll(reporter)) {
		const series = (m[2] ?? "").replace(/[. ]/g, "");
		if (series === "us" && !/u\. ?s\./.test(m[0])) continue;
		yield made(
			m,
			"reporter",
			"US",
			`${m[1]} ${reporterNames[series] ?? m[2]} ${m[3]}`,
			[`us/rep/${m[1]}-${series}-${m[3]}`],
		);
	}
	for (const m of text.matchAll(docket)) {
		const number = `${m[1]}:${m[2]}-${m[3]}-${(m[4] ?? "").padStart(5, "0")}`;
		yield made(m, "docket", "US", `No. ${number}`, [`us/docket/${number}`]);
	}
	yield* stateCodes(text);
};

function* uscOf(
	m: RegExpMatchArray,
	title = "",
	list = "",
): Iterable<Citation> {
	for (const { base, subs } of expandProvisions(list))
		yield made(
			m,
			"code",
			"US",
			`${title} U.S.C. § ${showProvision(base, subs)}`,
			[
				...subs.map(
					(_, i) =>
						`us/usc/${title}/${base}/${subs.slice(0, subs.length - i).join("/")}`,
				),
				`us/usc/${title}/${base}`,
			],
		);
}

const chambers: Readonly<Record<string, string>> = {
	hr: "H.R.",
	s: "S.",
	hres: "H.Res.",
	sres: "S.Res.",
	hconres: "H.Con.Res.",
	sconres: "S.Con.Res.",
};
const stateChambers: Readonly<Record<string, string>> = {
	"senate bill": "sb",
	"assembly bill": "ab",
	"house bill": "hb",
	"senate file": "sf",
	"house file": "hf",
	"legislative bill": "lb",
	"local law": "local law",
};

function* bills(text: string): Iterable<Citation> {
	for (const m of text.matchAll(federalBill)) {
		const chamber = (m[1] ?? "").replace(/[. ]/g, "");
		// "s. 66b" is a section in Britain and "s. 5" may be a page: a Senate bill needs three digits and a free number.
		if (chamber === "s" && !/^\d{3,4}$/.test(m[2] ?? "")) continue;
		if (chamber === "hr" && !/\./.test(m[1] ?? "") && !/ \d/.test(m[0]))
			continue;
		if (/^[a-z(]/.test(text.slice(m.index + m[0].length))) continue;
		yield made(m, "bill", "US", `${chambers[chamber] ?? m[1]} ${m[2]}`, [
			`us/bill/${chamber}/${m[2]}`,
		]);
	}
	for (const m of text.matchAll(stateBill)) {
		const said = m[1] ?? "";
		const chamber = stateChambers[said] ?? said.replace(/\./g, "");
		const shown = chamber === "local law" ? "Local Law" : chamber.toUpperCase();
		yield made(m, "bill", null, `${shown} ${m[2]}`, [
			`*/bill/${chamber.replace(" ", "-")}/${m[2]}`,
		]);
	}
}

const reporterNames: Readonly<Record<string, string>> = {
	us: "U.S.",
	sct: "S. Ct.",
	f2d: "F.2d",
	f3d: "F.3d",
	f4th: "F.4th",
	fsupp: "F. Supp.",
	fsupp2d: "F. Supp. 2d",
	fsupp3d: "F. Supp. 3d",
	nw2d: "N.W.2d",
	ne2d: "N.E.2d",
	ne3d: "N.E.3d",
	p2d: "P.2d",
	p3d: "P.3d",
	a2d: "A.2d",
	a3d: "A.3d",
	so2d: "So. 2d",
	so3d: "So. 3d",
	sw2d: "S.W.2d",
	sw3d: "S.W.3d",
	fedreg: "Fed. Reg.",
};

/** A citation over the whole match. */
export function made(
	m: RegExpMatchArray,
	system: Citation["system"],
	jurisdiction: string | null,
	normalized: string,
	keys: readonly string[],
): Citation {
	const start = m.index ?? 0;
	return {
		start,
		end: start + m[0].length,
		system,
		jurisdiction,
		normalized,
		keys: [...new Set(keys)],
	};
}
