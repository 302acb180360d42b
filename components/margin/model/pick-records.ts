import { type RecordKind, textKinds } from "../../../lib/dataset/vocabulary.ts";
import type { RecordMatch } from "../../../lib/gloss/gloss.ts";
import type { MarginView, RecordBody } from "../view.ts";

/** A record of the story with its body. */
export interface Entry {
	readonly match: RecordMatch;
	readonly record: RecordBody;
}

export interface Picked {
	/** The law that stands open; null where nothing rests on firm grounds. Never a record of low confidence. */
	readonly leading: Entry | null;
	/** Up to four more in play, one line each: firm ones first. */
	readonly folded: readonly Entry[];
	/** In play on weaker grounds: behind "See all". */
	readonly rest: readonly Entry[];
	/** Contrast, and what the page itself raised but does not reach the story. */
	readonly notReaching: readonly Entry[];
	/** The same matter in other places. */
	readonly comparable: readonly Entry[];
}

const foldedAtMost = 4;

/** Sort the records of a gloss into the margin's places. Those whose body is not in the view are left out. */
export function pickRecords({ gloss, records }: MarginView): Picked {
	const entries = (gloss?.records ?? []).flatMap((match): Entry[] => {
		const record = records[match.id];
		return record ? [{ match, record }] : [];
	});
	const reaches = ({ match }: Entry) =>
		match.applicability.verdict !== "does-not-apply";
	const inPlay = entries.filter(
		(entry) => isAttached(entry.match) && reaches(entry),
	);
	const firm = inPlay.filter(({ record }) => record.confidence !== "low");
	const leading =
		firm.find(({ record }) => isText(record.kind)) ?? firm[0] ?? null;
	const others = [
		...firm.filter((entry) => entry !== leading),
		...inPlay.filter(({ record }) => record.confidence === "low"),
	];
	return {
		leading,
		folded: others.slice(0, foldedAtMost),
		rest: others.slice(foldedAtMost),
		notReaching: entries.filter(
			(entry) =>
				entry.match.relation === "contrast" ||
				(isAttached(entry.match) && !reaches(entry)),
		),
		comparable: entries.filter(({ match }) => match.relation === "comparable"),
	};
}

/** Everything in play: laws, and the cases and events that the story is about or names. */
export function allInPlay({ leading, folded, rest }: Picked): Entry[] {
	return [...(leading ? [leading] : []), ...folded, ...rest];
}

/** How many laws are in play; cases and events are not counted as law. */
export function countLaws(picked: Picked): number {
	return allInPlay(picked).filter(({ record }) => isText(record.kind)).length;
}

export function isText(kind: RecordKind): boolean {
	return (textKinds as readonly string[]).includes(kind);
}

function isAttached({ relation }: RecordMatch): boolean {
	return relation !== "contrast" && relation !== "comparable";
}
