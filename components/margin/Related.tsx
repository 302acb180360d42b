import { inLanguage } from "../../lib/words/in-language.ts";
import { useWords } from "../words/context.ts";
import { Text } from "../words/Text.tsx";
import { useMargin } from "./context.ts";
import { titleOf } from "./model/names-in.ts";
import { isText } from "./model/pick-records.ts";
import { addressOf } from "./Provenance.tsx";
import type { RecordBody } from "./view.ts";

const courtsAtMost = 5;
const eventsAtMost = 4;

/** Cases and events on a law; for a case, the law that it is on. Only those whose body came with the view. */
export function Related({ record }: { record: RecordBody }) {
	const words = useWords();
	const { view } = useMargin();
	// What is in play itself has its own line among the laws.
	const inPlay = new Set(view.gloss?.records.map(({ id }) => id));
	const bodies = (type: string) =>
		idsOf(record, type)
			.filter((id) => !inPlay.has(id))
			.flatMap((id) => view.records[id] ?? [])
			.sort((a, b) => yearOf(a).localeCompare(yearOf(b)));
	// What courts have said of it stays; of the events the latest are enough.
	const others = [
		...bodies("interprets").slice(-courtsAtMost),
		...bodies("applies").slice(-eventsAtMost),
	];
	if (others.length === 0) return null;
	return (
		<>
			<h3 class="sub">
				{words.say(isText(record.kind) ? "cases_heading" : "related_heading")}
			</h3>
			<ul class="links">
				{others.map((other) => (
					<li key={other.id}>
						<span class="y">{yearOf(other)}</span>
						<RelatedLine record={other} />
					</li>
				))}
			</ul>
		</>
	);
}

/** Ids that a record is tied to: for a text, those that point here; for a case, those that it points to. Each once. */
function idsOf(record: RecordBody, wanted: string): string[] {
	const ids = isText(record.kind)
		? record.inverse.flatMap(([type, id]) => (type === wanted ? [id] : []))
		: record.relations.flatMap(({ type, id }) => (type === wanted ? [id] : []));
	return [...new Set(ids)];
}

function RelatedLine({ record }: { record: RecordBody }) {
	const words = useWords();
	const title = <Text of={titleOf(record, words.lang)} />;
	const address = addressOf(record);
	const summary = inLanguage(record.summary, words.lang);
	const weight =
		record.kind === "case" && record.weight
			? words.name("weight", record.weight)
			: null;
	return (
		<span>
			{address ? (
				<a href={address} target="_blank" rel="noopener noreferrer">
					{title}
				</a>
			) : (
				title
			)}
			{summary && (
				<span class="gist">
					<Text of={summary} />
				</span>
			)}
			{weight && <span class="meta">{weight}</span>}
		</span>
	);
}

function yearOf({ steps }: RecordBody): string {
	const telling = steps.find(({ step }) => step === "decided") ?? steps[0];
	return telling?.date.slice(0, 4) ?? "";
}
