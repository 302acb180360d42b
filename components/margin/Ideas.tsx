import { useEffect, useState } from "preact/hooks";
import type { Concept } from "../../lib/dataset/schema.ts";
import type { Mention } from "../../lib/gloss/gloss.ts";
import {
	inLanguage,
	isSameLanguage,
	type Said,
} from "../../lib/words/in-language.ts";
import { Icon } from "../shapes/Icon.tsx";
import { useWords } from "../words/context.ts";
import { Text } from "../words/Text.tsx";
import { useMargin } from "./context.ts";
import { GoTo, Lemma } from "./Lemma.tsx";
import { RegisterSwitch } from "./RegisterSwitch.tsx";
import { Section } from "./Section.tsx";
import type { MarginTarget, Register } from "./view.ts";

const ideasAtFirst = 6;

/** The ideas of the story, the weightiest first and open. */
export function Ideas({ target }: { target: MarginTarget | null }) {
	const words = useWords();
	const { view, actions, settings } = useMargin();
	const known = (view.gloss?.concepts ?? []).flatMap(({ id, mentions }) => {
		const concept = view.concepts[id];
		return concept ? [{ concept, mentions }] : [];
	});
	const wanted = known.findIndex(
		({ concept }) => target?.kind === "idea" && target.id === concept.id,
	);
	const [all, setAll] = useState(false);
	const shown =
		all || wanted >= ideasAtFirst ? known : known.slice(0, ideasAtFirst);
	return (
		<Section
			id="ideas"
			title={words.say("ideas_heading")}
			aside={
				<RegisterSwitch
					register={settings.register}
					onChoose={actions.setRegister}
				/>
			}
		>
			{shown.map(({ concept, mentions }, at) => (
				<Idea
					key={concept.id}
					concept={concept}
					mention={mentions[0] ?? null}
					first={at === 0}
					wanted={target?.kind === "idea" && target.id === concept.id}
				/>
			))}
			{shown.length < known.length && (
				<button class="btn bare" type="button" onClick={() => setAll(true)}>
					<Icon of="down" />
					{words.say("show_all", { count: known.length })}
				</button>
			)}
		</Section>
	);
}

function Idea({
	concept,
	mention,
	first,
	wanted,
}: {
	concept: Concept;
	mention: Mention | null;
	first: boolean;
	wanted: boolean;
}) {
	const words = useWords();
	const { settings } = useMargin();
	const [open, setOpen] = useState(first || wanted);
	useEffect(() => {
		if (wanted) setOpen(true);
	}, [wanted]);
	const name = inLanguage(concept.names, words.lang);
	const definition = definitionOf(concept, settings.register, words.lang);
	return (
		<details
			class="idea"
			id={`idea-${concept.id}`}
			open={open}
			onToggle={(event) => setOpen(event.currentTarget.open)}
		>
			<summary>
				<h3>{name ? <Text of={name} /> : concept.id}</h3>
				<Icon of="down" class="chev" />
			</summary>
			<p>{definition ? <Text of={definition} /> : words.say("idea_missing")}</p>
			<NotThis concept={concept} />
			<OtherNames concept={concept} shown={name?.text ?? ""} />
			{mention && (
				<p class="said">
					<Lemma quote={mention.quote} small />
					<GoTo mention={mention} />
				</p>
			)}
		</details>
	);
}

function NotThis({ concept }: { concept: Concept }) {
	const words = useWords();
	return (
		<>
			{concept.doNotConfuse.map(({ id, difference }) => {
				const said = inLanguage(difference, words.lang);
				return (
					<p class="dis" key={id}>
						<b>{words.say("do_not_confuse")}</b>{" "}
						{said ? (
							words.fill("label_value", {
								label: <NameOf key="name" id={id} />,
								value: <Text key="said" of={said} />,
							})
						) : (
							<NameOf id={id} />
						)}
					</p>
				);
			})}
		</>
	);
}

function NameOf({ id }: { id: string }) {
	const { names } = useMargin();
	return <span class="law">{names.concept(id) ?? id}</span>;
}

/** Up to six further names: in the reader's language, then in others, each once. */
function OtherNames({ concept, shown }: { concept: Concept; shown: string }) {
	const words = useWords();
	const all: Said[] = [
		...Object.entries(concept.names).map(([lang, text]) => ({ text, lang })),
		...concept.aliases.filter(({ needs }) => !needs),
	];
	const seen = new Set([shown.toLowerCase()]);
	const names = all
		.filter(({ text }) => {
			const known = seen.has(text.toLowerCase());
			seen.add(text.toLowerCase());
			return !known;
		})
		.sort(
			(a, b) =>
				Number(isSameLanguage(b.lang, words.lang)) -
				Number(isSameLanguage(a.lang, words.lang)),
		)
		.slice(0, 6);
	if (names.length === 0) return null;
	return (
		<p class="dis">
			<b>{words.say("also_called")}</b>{" "}
			{names.map((name, at) => (
				<span key={name.text}>
					{at > 0 && " · "}
					<Text of={name} />
				</span>
			))}
		</p>
	);
}

/** The asked register, else the nearest that there is. */
function definitionOf(
	{ definitions, short }: Concept,
	register: Register,
	lang: string,
): Said | null {
	const byRegister = {
		plain: [definitions.plain, short, definitions.standard],
		standard: [definitions.standard, definitions.plain, short],
		legal: [definitions.legal, definitions.standard, short],
	}[register];
	const found = byRegister.flatMap((texts) => inLanguage(texts, lang) ?? []);
	return (
		found.find((said) => isSameLanguage(said.lang, lang)) ?? found[0] ?? null
	);
}
