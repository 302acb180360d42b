import { applyRecord } from "./apply.ts";
import type { Pointer } from "./evidence.ts";
import { isText } from "./law-on-day.ts";
import { type Ground, logistic, type Match } from "./matches.ts";
import { zoneWeight } from "./page.ts";
import { parentOf } from "./situate.ts";
import type { Named } from "./spotted.ts";
import type { Story } from "./story.ts";

/**
 * Records that the page itself points to: cited, linked or named, the highest that holds. One that is named only in a
 * comparison, as the law of another country, is *comparable*: it is not in play here.
 */
export function pointedMatches(story: Story): Match[] {
	const byRecord = new Map<number, Pointer[]>();
	for (const pointer of chosen(story)) {
		const list = byRecord.get(pointer.record) ?? [];
		byRecord.set(pointer.record, list);
		list.push(pointer);
	}
	return [...byRecord].map(([index, pointers]) =>
		matchOf(story, index, pointers),
	);
}

/**
 * Pointers that hold. Of several records behind one name or one citation, those are meant whose jurisdiction weighs
 * most; of these the one of which the others are parts, else the one whose ideas the page raises.
 */
function chosen(story: Story): Pointer[] {
	const linked: Pointer[] = [];
	const bySpot = new Map<string, Pointer[]>();
	for (const pointer of story.pointers) {
		if (pointer.by === "described") continue;
		if (pointer.by === "linked") {
			linked.push(pointer);
			continue;
		}
		const holds =
			pointer.by === "cited"
				? !pointer.anywhere || isGoverned(story, pointer.record)
				: isNamedInFact(story, pointer);
		if (!holds) continue;
		const { start, end } = pointer.spot;
		const key =
			pointer.by === "cited"
				? `${start}-${pointer.spot.keys[0]}`
				: `${start}-${end}`;
		const list = bySpot.get(key) ?? [];
		bySpot.set(key, list);
		list.push(pointer);
	}
	return [
		...linked,
		...[...bySpot.values()].flatMap((list) => meant(story, list)),
	];
}

function meant(story: Story, pointers: readonly Pointer[]): readonly Pointer[] {
	if (pointers.length === 1) return pointers;
	const weightOf = (p: Pointer) => placeWeight(story, p.record);
	const heaviest = Math.max(...pointers.map(weightOf));
	const all = pointers.filter((p) => weightOf(p) === heaviest);
	// A case may carry the citation of the law that it is about: the law is meant.
	const texts = all.filter((p) => isText(story.dataset.record(p.record)));
	const here = texts.length > 0 ? texts : all;
	const frames = here.filter((frame) => {
		const { id } = story.dataset.record(frame.record);
		return here.some((p) =>
			story.dataset
				.record(p.record)
				.relations.some((r) => r.type === "part-of" && r.id === id),
		);
	});
	if (frames.length > 0) return frames.slice(0, 1);
	const overlaps = here.map((p) => overlapOf(story, p.record));
	const most = Math.max(...overlaps);
	return most === 0
		? here.slice(0, 2)
		: here.filter((_, at) => overlaps[at] === most).slice(0, 2);
}

/** How much of what the page names is the record's matter, for each matter that the record has. */
function overlapOf(story: Story, record: number): number {
	const { concepts, relations } = story.dataset.record(record);
	const shared = story.raised
		.filter((raised) => raised.named && concepts.includes(raised.id))
		.reduce((sum, raised) => sum + raised.weight, 0);
	// An act is meant before a provision of it that shares its citation.
	const isPart = relations.some((r) => r.type === "part-of");
	return (
		(shared / Math.sqrt(Math.max(1, concepts.length))) * (isPart ? 0.5 : 1)
	);
}

/** A name that needs more than itself has it: its jurisdiction governs, or one of its ideas is raised. */
function isNamedInFact(
	story: Story,
	{ record, spot }: { readonly record: number; readonly spot: Named },
): boolean {
	if (spot.needs === null) return true;
	const facts = story.dataset.record(record);
	if (spot.needs === "jurisdiction") return isGoverned(story, record);
	return (
		facts.concepts.some((id) =>
			story.raised.some((raised) => raised.id === id && raised.named),
		) ||
		story.pointers.some(
			(other) =>
				other.record === record &&
				(other.by !== "named" || other.spot.needs === null),
		)
	);
}

function isGoverned(story: Story, record: number): boolean {
	const { jurisdiction } = story.dataset.record(record);
	return story.situated.some(
		({ code, governs }) => governs && code === jurisdiction,
	);
}

function placeWeight(story: Story, record: number): number {
	const code = story.dataset.record(record).jurisdiction;
	return story.situated.find((s) => s.code === code)?.weight ?? 0;
}

function matchOf(
	story: Story,
	index: number,
	pointers: readonly Pointer[],
): Match {
	const record = story.dataset.record(index);
	const grounds = groundsOf(story, pointers);
	const best = grounds[0]?.code;
	const passing =
		best === "named" && isPassing(story, record.jurisdiction, pointers);
	const relation = best === "cited" || best === "linked" ? best : "named";
	return {
		index,
		record,
		relation: passing ? "comparable" : relation,
		score: passing ? 0.4 : scoreOf(story, relation, pointers),
		grounds,
		applied: applyRecord(story, record),
	};
}

function groundsOf(story: Story, pointers: readonly Pointer[]): Ground[] {
	const grounds: Ground[] = [];
	const cited = pointers.filter((p) => p.by === "cited");
	const named = pointers.filter((p) => p.by === "named");
	const linked = pointers.find((p) => p.by === "linked");
	if (cited[0])
		grounds.push({
			code: "cited",
			params: { citation: cited[0].spot.normalized },
			spots: cited.map((p) => p.spot),
		});
	if (linked)
		grounds.push({
			code: "linked",
			params: { href: linked.link.href },
			spots: [],
		});
	if (named[0])
		grounds.push({
			code: "named",
			params: {
				name: story.spotted.page.source(named[0].spot.start, named[0].spot.end),
			},
			spots: named.map((p) => p.spot),
		});
	return grounds;
}

/** Named only where the page compares with another place, as the law of a place where the story does not play. */
function isPassing(
	story: Story,
	jurisdiction: string,
	pointers: readonly Pointer[],
): boolean {
	const family = [jurisdiction, parentOf(story.dataset, jurisdiction)];
	const governs = story.situated.some(
		(s) =>
			s.governs &&
			(family.includes(s.code) ||
				parentOf(story.dataset, s.code) === jurisdiction),
	);
	if (governs || jurisdiction === "INT") return false;
	return pointers.every((pointer) => {
		if (pointer.by === "linked") return true;
		const sentence = story.spotted.page.sentences[pointer.spot.sentence];
		if (sentence?.zone === "title" || sentence?.kind === "heading")
			return false;
		return story.spotted
			.cuesIn(pointer.spot.sentence)
			.some((cue) => cue.group === "elsewhere");
	});
}

function scoreOf(
	story: Story,
	relation: "cited" | "linked" | "named",
	pointers: readonly Pointer[],
): number {
	const base = { cited: 1.6, linked: 0.8, named: 0.6 }[relation];
	let weight = 0;
	for (const pointer of pointers)
		if (pointer.by !== "linked")
			weight += zoneWeight(story.spotted.page.sentences[pointer.spot.sentence]);
	return logistic(base + 0.3 * Math.min(weight, 8));
}
