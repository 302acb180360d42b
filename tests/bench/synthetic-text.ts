/** Made-up prose in several scripts, and phrases of its words: the same on every run. */

const syllables = {
	latin:
		"a e i o u ba be de di fa ge ge in is it ka la le li ma me mi na ne no or pa pe ra re ri ro sa se si so ta te ti to un va ve tion ment ung ité ção ä ö ü ß".split(
			" ",
		),
	japanese:
		"法 律 画 像 生 成 人 工 知 能 著 作 権 刑 罪 の を に は が で と する した わいせつ ポルノ".split(
			" ",
		),
	korean:
		"인 공 지 능 법 률 안 성 폭 력 처 벌 은 는 이 가 을 를 에 서 다".split(" "),
};

function random(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

type Script = keyof typeof syllables;

function words(script: Script, count: number): string[] {
	const pick = random(script.length * 7919);
	const parts = syllables[script];
	return Array.from({ length: count }, () =>
		Array.from(
			{ length: 1 + pick(4) },
			() => parts[pick(parts.length)] as string,
		).join(""),
	);
}

const vocabulary: Record<Script, string[]> = {
	latin: words("latin", 30_000),
	japanese: words("japanese", 5_000),
	korean: words("korean", 5_000),
};

/** Common words come up more often, as in any language. */
function word(script: Script, pick: (below: number) => number): string {
	const list = vocabulary[script];
	const rank = Math.floor((pick(1_000_000) / 1_000_000) ** 3 * list.length);
	return list[rank] as string;
}

/** Paragraphs: four in five in Latin script, the rest Japanese and Korean. */
export function prose(length: number): string {
	const pick = random(42);
	const paragraphs: string[] = [];
	for (let total = 0; total < length; ) {
		const script: Script =
			pick(10) < 8 ? "latin" : pick(2) === 0 ? "japanese" : "korean";
		const paragraph = Array.from({ length: 60 }, () => word(script, pick)).join(
			script === "japanese" ? "" : " ",
		);
		paragraphs.push(
			`${paragraph.charAt(0).toUpperCase()}${paragraph.slice(1)}.`,
		);
		total += paragraph.length + 2;
	}
	return paragraphs.join("\n").slice(0, length);
}

/** Distinct phrases of one to four words, eight characters at least (four in Japanese and Korean): as names of laws are. */
export function phrases(count: number): string[] {
	const pick = random(4711);
	const found = new Set<string>();
	while (found.size < count) {
		const script: Script =
			pick(10) < 8 ? "latin" : pick(2) === 0 ? "japanese" : "korean";
		const list = vocabulary[script];
		const phrase = Array.from(
			{ length: 1 + pick(4) },
			() => list[pick(list.length)] as string,
		).join(script === "japanese" ? "" : " ");
		if (phrase.length >= (script === "latin" ? 8 : 4)) found.add(phrase);
	}
	return [...found];
}
