import { Icon } from "../shapes/Icon.tsx";
import { useWords } from "../words/context.ts";
import { Confidence } from "./marks.tsx";
import type { RecordBody } from "./view.ts";

/** Where the record comes from: the official text, the day it was checked, how sure we are. */
export function Provenance({ record }: { record: RecordBody }) {
	const words = useWords();
	const address = addressOf(record);
	return (
		<p class="prov meta">
			{address && (
				<OutLink href={address}>
					{words.say(record.officialUrl ? "official_text" : "source_link")}
				</OutLink>
			)}
			<span>
				{words.say("checked_on", { date: words.date(record.checkedOn) })}
			</span>
			<Confidence level={record.confidence} />
		</p>
	);
}

/** The official page of a record, else the best source that we have read; null where there is none. */
export function addressOf(record: RecordBody): string | null {
	const best =
		record.sources.find(({ kind }) => kind === "official") ??
		record.sources.find(({ kind }) => kind === "reliable") ??
		record.sources[0];
	return record.officialUrl ?? best?.url ?? null;
}

/** A link that leaves the margin: it opens a page of its own and tells no one where from. */
export function OutLink({
	href,
	children,
}: {
	href: string;
	children: string;
}) {
	return (
		<a href={href} target="_blank" rel="noopener noreferrer">
			{children} <Icon of="out" small />
		</a>
	);
}
