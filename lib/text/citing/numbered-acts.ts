import type { Grammar } from "./citation.ts";
import { made } from "./united-states.ts";

const actNo =
	/(?<!\p{L})(act|law|ordinance|decree) no\. ?(\d{1,5}) of ((?:18|19|20)\d{2})(?:, (?:arts?\.|ss?\.|sections?) ?(\d{1,4}(?:-\d{1,3})?[a-z]?))?/gu;
const french =
	/(?<!\p{L})(?:loi|décret|ordonnance) (?:organique )?n[°ºo]\.? ?((?:19|20)\d{2})-(\d{1,5})/gu;
const italian =
	/(?<!\p{L})(?:legge|decreto(?:-legge| legislativo)?|d\.lgs\.|d\.l\.|l\.) (?:\d{1,2}°? \p{L}{5,9} (\d{4}), n\. ?(\d{1,4})|(?:n\. ?)?(\d{1,4})\/(\d{4}))/gu;
const portuguese =
	/(?<!\p{L})(lei(?: complementar)?|decreto(?:-lei)?|law) (?:n[°ºo]\.? ?)?(\d{1,2}\.\d{3}|\d{1,5})\/((?:19|20)\d{2})/gu;
const brazilBill =
	/(?<!\p{L})(?:pl|projeto de lei|bill)(?: n[°ºo]\.?)? ?(\d{1,3}(?:\.\d{3})?|\d{4})\/((?:19|20)\d{2})/gu;
const spanish =
	/(?<!\p{L})(?:ley orgánica|ley|real decreto(?:-ley)?|lo) (\d{1,4})\/((?:19|20)\d{2})/gu;
const british =
	/(?<![\d.])((?:19|20)\d{2}) c\. ?(\d{1,3})(?:, (?:ss?\.|sch\.) ?(\d{1,4}[a-z]{0,2}))?(?!\d)/g;
const statutoryInstrument = /(?<!\p{L})s\.?i\.? ((?:19|20)\d{2})\/(\d{1,5})/gu;
const bill = /(?<!\p{L})bill c-(\d{1,4})(?!\d)/gu;
const bundesgesetzblatt =
	/bgbl\. ?((?:19|20)\d{2})? ?i (?:nr\. |s\. |p\. )(\d{1,5})/g;

/** Acts that are cited by number and year. */
export const numberedActs: Grammar = function* (text) {
	for (const m of text.matchAll(actNo)) {
		const kind = m[1] === "law" ? "act" : (m[1] ?? "");
		const base = `*/${kind}/${m[3]}/${m[2]}`;
		const shown = `${kind === "act" ? "Act" : kind === "ordinance" ? "Ordinance" : "Decree"} No. ${m[2]} of ${m[3]}`;
		yield made(
			m,
			"act",
			null,
			m[4] ? `${shown}, art. ${m[4]}` : shown,
			m[4] ? [`${base}/${m[4]}`, base] : [base],
		);
	}
	for (const m of text.matchAll(french))
		yield made(m, "act", "FR", `loi n° ${m[1]}-${m[2]}`, [
			`fr/loi/${m[1]}-${m[2]}`,
		]);
	for (const m of text.matchAll(italian)) {
		const [year, number] = m[1] ? [m[1], m[2]] : [m[4], m[3]];
		yield made(m, "act", "IT", `legge ${number}/${year}`, [
			`it/legge/${year}/${number}`,
		]);
	}
	for (const m of text.matchAll(portuguese)) {
		const number = (m[2] ?? "").replace(".", "");
		const shown =
			number.length > 4 ? `${number.slice(0, -3)}.${number.slice(-3)}` : number;
		const kind = m[1]?.startsWith("decreto") ? "decreto" : "lei";
		yield made(
			m,
			"act",
			null,
			`${kind === "lei" ? "Lei" : "Decreto"} nº ${shown}/${m[3]}`,
			[`*/${kind}/${m[3]}/${number}`],
		);
	}
	for (const m of text.matchAll(brazilBill)) {
		const number = (m[1] ?? "").replace(".", "");
		yield made(m, "bill", "BR", `PL ${number}/${m[2]}`, [
			`br/pl/${m[2]}/${number}`,
		]);
	}
	for (const m of text.matchAll(spanish))
		yield made(m, "act", null, `Ley ${m[1]}/${m[2]}`, [
			`*/ley/${m[2]}/${m[1]}`,
		]);
	for (const m of text.matchAll(british)) {
		const base = `gb/c/${m[1]}/${m[2]}`;
		const section = m[3]?.toUpperCase();
		yield made(
			m,
			"act",
			"GB",
			`${m[1]} c. ${m[2]}${section ? `, s. ${section}` : ""}`,
			section ? [`${base}/${m[3]}`, base] : [base],
		);
	}
	for (const m of text.matchAll(statutoryInstrument))
		yield made(m, "act", "GB", `SI ${m[1]}/${m[2]}`, [`gb/si/${m[1]}/${m[2]}`]);
	for (const m of text.matchAll(bill))
		yield made(m, "bill", "CA", `Bill C-${m[1]}`, [`ca/bill/c-${m[1]}`]);
	for (const m of text.matchAll(bundesgesetzblatt))
		if (m[1])
			yield made(m, "act", "DE", `BGBl. ${m[1]} I Nr. ${m[2]}`, [
				`de/bgbl/${m[1]}/${m[2]}`,
			]);
};
