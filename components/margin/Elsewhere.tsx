import { useState } from "preact/hooks";
import type { Comparison } from "../../lib/dataset/schema.ts";
import { inLanguage } from "../../lib/words/in-language.ts";
import { Icon } from "../shapes/Icon.tsx";
import { useWords } from "../words/context.ts";
import { Text } from "../words/Text.tsx";
import { useMargin } from "./context.ts";
import { titleOf } from "./model/names-in.ts";
import type { Entry, Picked } from "./model/pick-records.ts";
import { addressOf } from "./Provenance.tsx";
import { Section } from "./Section.tsx";

const placesAtFirst = 9;
const answers = ["yes", "partly", "no", "unknown"] as const;

/** The question that the story raises, answered place by place; and laws on the same matter in other places. */
export function Elsewhere({ picked }: { picked: Picked }) {
	const words = useWords();
	const { view } = useMargin();
	const [comparison] = view.comparisons;
	return (
		<Section id="else" sheet title={words.say("elsewhere_heading")}>
			{comparison && <Comparing of={comparison} />}
			{picked.comparable.length > 0 && <Abroad entries={picked.comparable} />}
		</Section>
	);
}

function Comparing({ of }: { of: Comparison }) {
	const words = useWords();
	const { view } = useMargin();
	const [all, setAll] = useState(false);
	const here = (view.gloss?.jurisdictions ?? []).map(({ code }) => code);
	const { cells } = of;
	const question = inLanguage(of.question, words.lang);
	return (
		<>
			{question && (
				<p class="q">
					<Text of={question} />
				</p>
			)}
			<p class="key" aria-hidden="true">
				{answers.map((answer) => (
					<span key={answer}>
						<Icon of={answer} />
						{words.name("answer", answer)}
					</span>
				))}
			</p>
			<table class="cmp">
				<caption class="vh">{question?.text}</caption>
				<thead>
					<tr>
						<th scope="col">{words.say("elsewhere_place")}</th>
						<th scope="col">{words.say("elsewhere_answer")}</th>
					</tr>
				</thead>
				<tbody>
					{(all ? cells : cells.slice(0, placesAtFirst)).map((cell) => (
						<Row
							key={cell.jurisdiction}
							cell={cell}
							mine={here.includes(cell.jurisdiction)}
						/>
					))}
				</tbody>
			</table>
			<p class="meta">
				{words.say("checked_on", { date: words.date(of.checkedOn) })}
			</p>
			{cells.length > placesAtFirst && (
				<div class="acts">
					<button
						class="btn bare"
						type="button"
						aria-expanded={all}
						onClick={() => setAll(!all)}
					>
						<Icon of="down" class={all ? "up" : undefined} />
						{all
							? words.say("show_fewer")
							: words.say("elsewhere_all", { count: cells.length })}
					</button>
				</div>
			)}
		</>
	);
}

function Row({
	cell,
	mine,
}: {
	cell: Comparison["cells"][number];
	mine: boolean;
}) {
	const words = useWords();
	const { view } = useMargin();
	const note = inLanguage(cell.note, words.lang);
	const laws = cell.records.flatMap((id) => view.records[id] ?? []);
	return (
		<tr class={mine ? "me" : undefined}>
			<th scope="row">{words.place(cell.jurisdiction)}</th>
			<td>
				<span class="a">
					<Icon of={cell.answer} />
					{words.name("answer", cell.answer)}
				</span>{" "}
				{note && <Text of={note} />}
				{!note &&
					laws.map((law) => (
						<span key={law.id} class="law">
							<Text of={titleOf(law, words.lang)} />{" "}
						</span>
					))}
			</td>
		</tr>
	);
}

/** Laws on the same matter in other places, by place. */
function Abroad({ entries }: { entries: readonly Entry[] }) {
	const words = useWords();
	return (
		<>
			<h3 class="sub">{words.say("elsewhere_laws")}</h3>
			<ul class="abroad">
				{entries.slice(0, 12).map(({ record }) => {
					const title = <Text of={titleOf(record, words.lang)} />;
					const address = addressOf(record);
					return (
						<li key={record.id} id={`law-${record.id}`}>
							<span class="place">{words.place(record.jurisdiction)}</span>
							<span>
								{address ? (
									<a href={address} target="_blank" rel="noopener noreferrer">
										{title}
									</a>
								) : (
									title
								)}{" "}
								<span class="meta">{words.name("status", record.status)}</span>
							</span>
						</li>
					);
				})}
			</ul>
		</>
	);
}
