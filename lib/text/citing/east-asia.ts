import { parseKanji } from "../quantities/numbers.ts";
import type { Grammar } from "./citation.ts";
import { made } from "./united-states.ts";

const number = "\\d{1,4}|[〇零一二三四五六七八九十百千]{1,8}";
const lawName =
	"((?:[\\u4e00-\\u9fff々ー]|AI|ai){1,20}?(?:法典|法|憲法|宪法|条例|條例|規則|办法|辦法|规定|規定|施行令))";
/** 刑法175条, 著作権法第30条の4, 刑法第三百六十三条第二款, 日本国憲法21条1項 */
const hanProvision = new RegExp(
	`${lawName}[》」』]?(?:第)?(${number})[条條](?:の(${number})|之(${number}))?(?:第?(?:${number})[項项款])?`,
	"gu",
);
/** 令和7年法律第53号 */
const eraAct =
	/(令和|平成|昭和|大正|明治)(\d{1,2}|元)年(法律|政令|条例)第(\d{1,4})号/gu;
const eras: Readonly<Record<string, number>> = {
	令和: 2018,
	平成: 1988,
	昭和: 1925,
	大正: 1911,
	明治: 1867,
};
/** 형법 제243조, 성폭력처벌법 제14조의2 제1항 */
const korean =
	/((?:[가-힣]{1,12} ?){1,4}?법|형법|헌법)(?:률)? ?제 ?(\d{1,4})조(?:의 ?(\d{1,3}))?(?: ?제\d{1,2}항)?/gu;
const koreanAct = /법률 ?제 ?(\d{4,6})호/gu;

/** Provisions and numbered acts of Japan, China, Taiwan and Korea. A name in Han signs may belong to any of them. */
export const eastAsia: Grammar = function* (text) {
	for (const m of text.matchAll(hanProvision)) {
		const article = han(m[2]);
		const branch = m[3] ?? m[4];
		const base = branch ? `${article}-${han(branch)}` : article;
		const names = hanNames(m[1] ?? "");
		const name = names[0] ?? "";
		const traditional = m[0].includes("條");
		const shown = traditional
			? `${name}第${article}條${branch ? `之${han(branch)}` : ""}`
			: `${name}第${article}条${branch ? `の${han(branch)}` : ""}`;
		yield made(
			m,
			"provision",
			null,
			shown,
			names.map((n) => `*/law/${n}/${base}`),
		);
	}
	for (const m of text.matchAll(eraAct)) {
		const year = (eras[m[1] ?? ""] ?? 0) + (m[2] === "元" ? 1 : Number(m[2]));
		const kind =
			m[3] === "条例" ? "ordinance" : m[3] === "政令" ? "decree" : "act";
		yield made(m, "act", "JP", `${m[1]}${m[2]}年${m[3]}第${m[4]}号`, [
			`*/${kind}/${year}/${m[4]}`,
		]);
	}
	for (const m of text.matchAll(korean)) {
		const base = m[3] ? `${m[2]}-${m[3]}` : (m[2] ?? "");
		const words = (m[1] ?? "").split(" ").filter(Boolean);
		const names = words.map((_, i) => words.slice(i).join(" "));
		yield made(
			m,
			"provision",
			"KR",
			`${names[0] ?? ""} 제${m[2]}조${m[3] ? `의${m[3]}` : ""}`,
			names.map((n) => `*/law/${n}/${base}`),
		);
	}
	for (const m of text.matchAll(koreanAct))
		yield made(m, "act", "KR", `법률 제${m[1]}호`, [`kr/act/${m[1]}`]);
};

function han(said = ""): string {
	return /\d/.test(said) ? String(Number(said)) : String(parseKanji(said));
}

/** 日本国憲法 is also 憲法; a name is never shorter than what the pattern demands. */
function hanNames(said: string): string[] {
	const names = [said];
	const country =
		/^(?:日本国|日本|中华人民共和国|中華人民共和國|中国|中國|改正|新|現行|同)(.{2,})$/u.exec(
			said,
		)?.[1];
	if (country) names.push(country);
	return names;
}
