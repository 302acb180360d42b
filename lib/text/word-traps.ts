/**
 * Ideographs run together, and a name may appear across the seam of two words or inside another name: "京都" in "東京都".
 * Pattern → the longer strings in which it is not meant.
 */
const traps: Readonly<Record<string, readonly string[]>> = {
	京都: ["東京都"],
	中国: [
		"发展中国家",
		"集中国",
		"中国地方",
		"中国銀行",
		"中国電力",
		"中国新聞",
	],
	中國: ["發展中國家", "集中國", "其中國"],
	法国: ["司法国", "宪法国", "依法国", "立法国", "合法国"],
	法國: ["司法國", "憲法國", "依法國", "立法國"],
	德国: ["道德国"],
	德國: ["道德國"],
	日本: ["今日本", "当日本", "即日本", "每日本", "日本橋", "西日本", "東日本"],
	民法: ["公民法", "国民法", "人民法", "居民法", "國民法", "農民法", "农民法"],
	刑法: ["刑法犯"],
	美国: ["完美国"],
	人大: ["個人大", "个人大", "人大多", "人大量", "人大会堂"],
	国会: ["全国会", "中国会", "各国会", "国会议中心"],
	國會: ["全國會", "中國會", "各國會"],
	法人: ["司法人", "违法人", "执法人", "違法人", "執法人"],
	本法: ["日本法", "基本法", "根本法"],
	同法: ["共同法", "合同法", "不同法"],
};

const trapsOf = new Map(Object.entries(traps));

/** Does the pattern stand inside a string in which it is not meant? */
export function isTrapped(text: string, start: number, end: number): boolean {
	if (text.charCodeAt(start) < 0x3400) return false;
	const pattern = text.slice(start, end);
	for (const longer of trapsOf.get(pattern) ?? []) {
		const offset = longer.indexOf(pattern);
		if (text.startsWith(longer, start - offset)) return true;
	}
	return false;
}
