import type { PageKind } from "./gloss.ts";
import type { CueGroup } from "./lexicons/groups.ts";
import type { Spotted } from "./spotted.ts";

const kinds: readonly (readonly [CueGroup, PageKind, number])[] = [
	["kind-press-release", "press-release", 2],
	["kind-legal-note", "legal-note", 2],
	["kind-opinion", "opinion", 2],
	["kind-court-report", "court-report", 3],
];

/** What kind of page a story is, by the set phrases of its kind; news where nothing else speaks. */
export function pageKindOf(
	spotted: Spotted,
	isAiRegulation: boolean,
): PageKind {
	let best: PageKind = isAiRegulation ? "news" : "other";
	let bestCount = 0;
	for (const [group, kind, least] of kinds) {
		const phrases = new Set(
			spotted
				.cuesOf(group)
				.map(({ start, end }) => spotted.page.normal.text.slice(start, end)),
		);
		if (phrases.size < least || phrases.size <= bestCount) continue;
		best = kind;
		bestCount = phrases.size;
	}
	return best;
}
