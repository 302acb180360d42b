import type { Citation } from "./citation.ts";
import type { Grammar, Reading } from "./reading.ts";

/** "형법 제243조", "성폭력처벌법 제14조의2 제1항", "「성폭력범죄의 처벌 등에 관한 특례법」 제14조의2", "저작권법 35조의5". */
export const koreanLaws: Grammar = {
	triggers: ["조"],
	read(reading, trigger) {
		const head = reading.matchBefore(/(제? ?)(\d{1,4}) ?$/u, trigger.start, 8);
		if (!head) return [];
		const tail = reading.match(
			/(?: ?의 ?(\d{1,2}))?(?: ?제? ?(\d{1,2}) ?항)?/uy,
			trigger.end,
		);
		const law = nameBefore(reading, trigger.start - head[0].length);
		if (law === null) return [];
		const branch = tail?.[1];
		const paragraph = tail?.[2];
		const number = branch ? `${head[2]}-${branch}` : (head[2] as string);
		const bases = [`kr/law/${law.name}`, `*/law/${law.name}`];
		const keys: string[] = [];
		if (paragraph)
			for (const base of bases) keys.push(`${base}/${number}/${paragraph}`);
		for (const base of bases) keys.push(`${base}/${number}`);
		const citation: Citation = {
			start: law.start,
			end: trigger.end + (tail?.[0].length ?? 0),
			system: "kr-law",
			jurisdiction: "KR",
			normalized: `${law.shown} 제${head[2]}조${branch ? `의${branch}` : ""}${paragraph ? ` 제${paragraph}항` : ""}`,
			keys: [...keys, ...bases],
			exactKeys: 2,
		};
		return [citation];
	},
};

interface Named {
	readonly start: number;
	readonly name: string;
	readonly shown: string;
}

function nameBefore(reading: Reading, at: number): Named | null {
	const before = reading.text.slice(Math.max(0, at - 80), at);
	const marked = /[「『"'<《]([가-힣ㆍ·\d ]{2,60})[」』"'>》] ?$/u.exec(before);
	if (marked) return named(at, marked[0], marked[1] as string, true);
	const long =
		/(?:[가-힣ㆍ·]{1,20} ){1,8}?(?:등에 )?관한 (?:특례)?(?:법률|특례법|법) ?$/u.exec(
			before,
		);
	if (long) return named(at, long[0], long[0].trim(), true);
	const short =
		/(?<![가-힣])([가-힣ㆍ·a-z]{1,20}(?:법|법률|시행령|규칙|조례|헌법)) ?$/u.exec(
			before,
		);
	if (
		!short ||
		/^(?:동법|같은법|이법|방법|입법|불법|위법|해당법)$/.test(short[1] as string)
	)
		return null;
	return named(at, short[0], short[1] as string, false);
}

function named(
	at: number,
	written: string,
	name: string,
	isLong: boolean,
): Named {
	const plain = name.replace(/\s+/g, " ").trim();
	return {
		start: at - written.length,
		name: plain,
		shown: isLong && plain.includes(" ") ? `「${plain}」` : plain,
	};
}
