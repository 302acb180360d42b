import { Icon } from "../shapes/Icon.tsx";
import { useWords } from "../words/context.ts";
import { Text } from "../words/Text.tsx";
import { useMargin } from "./context.ts";
import { GoTo } from "./Lemma.tsx";
import { titleOf } from "./model/names-in.ts";
import type { Entry, Picked } from "./model/pick-records.ts";
import { whyNot } from "./model/why-not.ts";
import { PrisonScale } from "./PrisonScale.tsx";
import { addressOf } from "./Provenance.tsx";
import { Section } from "./Section.tsx";

/** The contrast that a good teacher draws: laws that one might think of, and why they do not reach the story. */
export function NotReaching({ picked }: { picked: Picked }) {
	const words = useWords();
	return (
		<Section id="not" title={words.say("not_heading")}>
			<ul class="not">
				{picked.notReaching.map((entry) => (
					<Item key={entry.record.id} entry={entry} />
				))}
			</ul>
			<PrisonScale picked={picked} />
		</Section>
	);
}

function Item({ entry }: { entry: Entry }) {
	const words = useWords();
	const { names } = useMargin();
	const title = <Text of={titleOf(entry.record, words.lang)} />;
	const address = addressOf(entry.record);
	return (
		<li class="item" id={`law-${entry.record.id}`}>
			<h3 class="law">
				<Icon of="no-reach" />
				<span>
					{address ? (
						<a href={address} target="_blank" rel="noopener noreferrer">
							{title}
						</a>
					) : (
						title
					)}
				</span>
			</h3>
			{whyNot(entry, words, names).map(({ needs, here, mention }) => (
				<dl key={needs}>
					<dt>{words.say("needs")}</dt>
					<dd>{needs}</dd>
					<dt>{words.say("here")}</dt>
					<dd>
						{here}
						{mention && <GoTo mention={mention} />}
					</dd>
				</dl>
			))}
		</li>
	);
}
