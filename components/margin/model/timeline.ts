import type { Step } from "../../../lib/dataset/vocabulary.ts";
import type { MarginView, RecordBody } from "../view.ts";
import { isText, type Picked } from "./pick-records.ts";

/** One point of the timeline. */
export type TimelinePoint =
	| {
			readonly date: string;
			readonly of: "law" | "case";
			readonly record: RecordBody;
			readonly step: Step;
			/** What happened, in the record's English; null where only the step is known. */
			readonly what: string | null;
			readonly planned: boolean;
	  }
	| { readonly date: string | null; readonly of: "story" };

/**
 * The life of the leading law and of the story's own case, with the story in its place, oldest first. A story without a
 * date stands last before nothing: at the end of what is past.
 */
export function timelineOf(view: MarginView, picked: Picked): TimelinePoint[] {
	const points = shown(picked).flatMap((record) =>
		record.steps.map(
			({ step, date, what, planned }): TimelinePoint & { date: string } => ({
				date,
				of: isText(record.kind) ? "law" : "case",
				record,
				step,
				what: what ?? null,
				planned: planned ?? false,
			}),
		),
	);
	points.sort((a, b) => compare(a.date, b.date));
	if (points.length === 0) return [];
	const day = view.gloss?.publishedAt ?? null;
	const story: TimelinePoint = { date: day, of: "story" };
	const after = points.findIndex(({ date }) => date > (day ?? view.today));
	const at = after < 0 ? points.length : after;
	return [...points.slice(0, at), story, ...points.slice(at)];
}

function shown({ leading, folded }: Picked): RecordBody[] {
	const happened = folded.filter(({ record }) => !isText(record.kind));
	return [...(leading ? [leading] : []), ...happened].map(
		({ record }) => record,
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
