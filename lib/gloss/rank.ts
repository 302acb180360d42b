import { comparableLaws } from "./abroad.ts";
import { contrastLaws } from "./contrast.ts";
import { inferLaws } from "./infer.ts";
import { isAttached, type Match } from "./matches.ts";
import { findSameEvent } from "./same-event.ts";
import { parentOf } from "./situate.ts";
import type { Story } from "./story.ts";

export interface Ranked {
	/** Attached records by score, then contrast, then comparable. */
	readonly matches: readonly Match[];
	/** Governing jurisdictions of which the dataset holds nothing that fits. */
	readonly noRecordFor: readonly string[];
}

/**
 * Which records bear on the story, by the highest relation that holds.
 * @param pointed - those that the page itself points to
 */
export function rank(story: Story, pointed: readonly Match[]): Ranked {
	const governing = story.situated.filter((s) => s.governs).map((s) => s.code);
	const { here, elsewhere } = story.candidates;
	const event = findSameEvent(story, here);
	const found = new Map<number, Match>();
	for (const match of [
		...pointed,
		...inferLaws(story, here, pointed),
		...(event ? [event] : []),
		...contrastLaws(story, here),
		...comparableLaws(story, elsewhere),
	])
		if (!found.has(match.index)) found.set(match.index, match);
	const matches = withFrames([...found.values()]).sort(byRelation);
	return { matches, noRecordFor: withoutRecord(story, governing, matches) };
}

function byRelation(a: Match, b: Match): number {
	return group(a) - group(b) || b.score - a.score || a.index - b.index;
}

function group(match: Match): number {
	if (isAttached(match)) return 0;
	return match.relation === "contrast" ? 1 : 2;
}

/** The general frame of an attached provision says so, and stands behind it. */
function withFrames(matches: readonly Match[]): Match[] {
	const attached = matches.filter(isAttached);
	return matches.map((match) => {
		if (!isAttached(match)) return match;
		const specific = attached.find((other) =>
			other.record.relations.some(
				({ type, id }) => type === "part-of" && id === match.record.id,
			),
		);
		if (!specific) return match;
		return {
			...match,
			score: Math.min(match.score, Math.max(0, specific.score - 0.001)),
			grounds: [
				...match.grounds,
				{
					code: "frame-of",
					params: { recordId: specific.record.id },
					spots: [],
				},
			],
		};
	});
}

/** An honest gap: the story plays there, and nothing of that place is shown. A country and its parts fill each other's gaps. */
function withoutRecord(
	story: Story,
	governing: readonly string[],
	matches: readonly Match[],
): string[] {
	const covered = new Set(
		matches
			.filter((m) => m.relation !== "comparable")
			.map((m) => m.record.jurisdiction),
	);
	// The first two are what the story is about; a third is company.
	return governing.slice(0, 2).filter((code) => {
		const isKin = (other: string) =>
			parentOf(story.dataset, other) === code ||
			parentOf(story.dataset, code) === other;
		return !covered.has(code) && ![...covered].some(isKin);
	});
}
