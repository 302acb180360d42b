import { inLanguage } from "../../lib/words/in-language.ts";
import { useWords } from "../words/context.ts";
import { Text } from "../words/Text.tsx";
import { useMargin } from "./context.ts";
import { titleOf } from "./model/names-in.ts";
import { isText } from "./model/pick-records.ts";
import { addressOf } from "./Provenance.tsx";
import type { RecordBody } from "./view.ts";

const atMost = 6;

/** Cases and events on a law; for a case, the law that it is on. Only those whose body came with the view. */
export function Related({ record }: { record: RecordBody }) {
	const words = useWords();
	const { view } = useMargin();
	const ids = isText(record.kind)
		? record.inverse
				.filter(([type]) => type === "interprets" || type === "applies")
				.map(([, id]) => id)
		: record.relations
				.filter(({ type }) => type === "interprets" || type === "applies")
				.map(({ id }) => id);
	// What is in play itself has its own line among the laws.
	const inPlay = new Set(view.gloss?.records.map(({ id }) => id));
	const others = [...new Set(ids)]
		.filter((id) => !inPlay.has(id))
		.flatMap((id) => view.records[id] ?? [])
		.sort((a, b) => yearOf(a).localeCompare(yearOf(b)));
	if (others.length === 0) return null;
	return (
		<>
			<h3 class="sub">
				{words.say(isText(record.kind) ? "cases_heading" : "related_heading")}
			</h3>
			<ul class="links">
				{others.slice(-atMost).map((other) => (
					<li key={other.id}>
						<span class="y">{yearOf(other)}</span>
						<RelatedLine record={other} />
					</li>
				))}
			</ul>
		</>
	);
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
