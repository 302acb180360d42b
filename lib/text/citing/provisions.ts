/** How a list of provisions is written: "2251, 2252a", "66a to 66d", "53-55", "16 und 44b", with subsections "(1)(a)". */
const one =
	"\\d{1,5}[a-z]{0,3}(?:[-.:/]\\d{1,5}[a-z]{0,3}){0,4}(?:-(?:bis|ter|quater|quinquies|sexies|septies|octies))?(?: ?\\([\\da-z]{1,4}\\)){0,4}";
const joint =
	" ?(?:,? (?:and|or|to|through|und|oder|bis|et|ou|à|y|e|o|bis zu) |, ?| ?- ?|;) ?";
export const provisionList = `${one}(?:${joint}(?:s\\. |ss\\. |§ |art\\. )?${one}){0,11}`;

/** Longest range that is written out; a longer one keeps its ends. */
const longestRange = 24;

/**
 * The single provisions of a list, without their subsections, and the subsections of each.
 * @param isPlural - said as "articles", "§§": then "53-55" is a range and not the number of one provision
 * @returns [["66b", ["1", "a"]], …]; ranges of plain numbers or of letters on one number are written out
 */
export function expandProvisions(
	list: string,
	isPlural = false,
): { readonly base: string; readonly subs: readonly string[] }[] {
	const found: { base: string; subs: string[] }[] = [];
	const part = new RegExp(
		`(${joint})?(?:s\\. |ss\\. |§ |art\\. )?(${one})`,
		"gy",
	);
	let m: RegExpExecArray | null;
	// biome-ignore lint/suspicious/noAssignInExpressions: the plain loop over a sticky pattern
	while (list.length > 0 && (m = part.exec(list))) {
		const [, joined = "", text = ""] = m;
		const base = text.replace(/ ?\(.*$/, "");
		const subs = [...text.matchAll(/\(([\da-z]{1,4})\)/g)].map(
			(s) => s[1] ?? "",
		);
		const span = isPlural ? /^(\d{1,4})-(\d{1,4})$/.exec(base) : null;
		if (span && Number(span[1]) < Number(span[2])) {
			const [, from = "", to = ""] = span;
			for (const b of [from, ...between(from, to), to])
				found.push({ base: b, subs: [] });
			continue;
		}
		const last = found.at(-1);
		if (last && /(?:to|through|bis|à|a) $|^ ?- ?$/.test(joined))
			found.push(
				...between(last.base, base).map((b) => ({
					base: b,
					subs: [] as string[],
				})),
			);
		found.push({ base, subs });
		if (part.lastIndex >= list.length) break;
	}
	return found;
}

function between(from: string, to: string): string[] {
	const a = /^(\d+)([a-z]?)$/.exec(from);
	const b = /^(\d*)([a-z]?)$/.exec(to);
	if (!a || !b) return [];
	if (a[2] && b[2] && a[1] === (b[1] || a[1]))
		return series(a[2].charCodeAt(0), b[2].charCodeAt(0)).map(
			(c) => `${a[1]}${String.fromCharCode(c)}`,
		);
	if (a[2] || b[2]) return [];
	return series(Number(a[1]), Number(b[1])).map(String);
}

function series(from: number, to: number): number[] {
	if (to <= from || to - from > longestRange) return [];
	return Array.from({ length: to - from - 1 }, (_, i) => from + i + 1);
}

/** "66b" → "66B": provisions are written with capitals in English; "226-8-1" stays. */
export function showProvision(
	base: string,
	subs: readonly string[] = [],
): string {
	const head = base.replace(
		/(\d)([a-z]{1,3})(?=$|[-.:])/g,
		(_, d: string, l: string) => d + (l.length <= 2 ? l.toUpperCase() : l),
	);
	return head + subs.map((s) => `(${s})`).join("");
}
