import type { Comparison } from "../../../lib/dataset/schema.ts";

type Cell = Comparison["cells"][number];
const rank = { yes: 0, partly: 1, no: 2, unknown: 3 };

/**
 * Places of a comparison as a reader looks for them: the story's own first, then by answer, then by name.
 * @param here - jurisdictions of the story, the governing one first
 */
export function orderCells(
	cells: readonly Cell[],
	here: readonly string[],
	nameOf: (code: string) => string,
	lang: string,
): Cell[] {
	const near = ({ jurisdiction }: Cell) => {
		const at = here.indexOf(jurisdiction);
		return at < 0 ? here.length : at;
	};
	const collator = new Intl.Collator(lang);
	return [...cells].sort(
		(a, b) =>
			near(a) - near(b) ||
			rank[a.answer] - rank[b.answer] ||
			collator.compare(nameOf(a.jurisdiction), nameOf(b.jurisdiction)),
	);
}
