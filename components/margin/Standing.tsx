import { useWords } from "../words/context.ts";
import { useMargin } from "./context.ts";
import { standingOn } from "./model/standing.ts";
import type { RecordBody } from "./view.ts";

/** "In force since 1908." And where it stood otherwise on the story's day, that too. */
export function Standing({ record }: { record: RecordBody }) {
	const words = useWords();
	const { view, day } = useMargin();
	const now = standingOn(record, view.today) ?? {
		status: record.status,
		date: null,
	};
	const then = standingOn(record, day);
	const status = words.capital(words.name("status", now.status));
	// For what has stood for years, the year says enough at a glance.
	const old =
		now.date && now.date.slice(0, 4) < `${Number(day.slice(0, 4)) - 4}`;
	const date = now.date && words.date(old ? now.date.slice(0, 4) : now.date);
	const said = !date
		? `${status}.`
		: now.status === "in-force"
			? words.say("standing_in_force_since", { date })
			: words.say("standing_dated", { status, date });
	if (then?.status === now.status) return <>{said}</>;
	const before = then
		? words.name("status", then.status)
		: words.say("standing_not_there");
	return (
		<>{words.prose([said, words.say("standing_then", { status: before })])}</>
	);
}
