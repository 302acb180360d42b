import type { ComponentChildren } from "preact";
import type { Settings } from "../../lib/settings/settings.ts";
import type { WordKey } from "../../lib/words/catalogue.ts";
import type { Words } from "../../lib/words/words.ts";
import { Choice } from "../controls/Choice.tsx";
import { Sees } from "../controls/Sees.tsx";
import type { MarginView } from "../margin/view.ts";
import { Icon } from "../shapes/Icon.tsx";
import { WordsContext } from "../words/context.ts";
import { Option } from "./Option.tsx";
import { Sites } from "./Sites.tsx";

export interface OptionsView {
	readonly settings: Settings;
	/** Every site was granted. */
	readonly everySite: boolean;
	/** The fixed list, for the eye. */
	readonly newsHosts: readonly string[];
	readonly dataset: MarginView["dataset"];
	/** The build names a dataset host. */
	readonly syncs: boolean;
}

export interface OptionsActions {
	change(part: Partial<Settings>): void;
	/** True asks the browser for every site, false gives it back. */
	setEverySite(on: boolean): void;
	switchOn(host: string): void;
}

const parts: readonly (readonly [string, WordKey])[] = [
	["reading", "options_reading"],
	["marks", "options_marks"],
	["sites", "options_sites"],
	["records", "options_records"],
	["sees", "options_sees"],
];

/** What a person can choose. Every change holds at once. */
export function Options({
	view,
	actions,
	words,
}: {
	view: OptionsView;
	actions: OptionsActions;
	words: Words;
}) {
	const { settings, dataset } = view;
	return (
		<WordsContext.Provider value={words}>
			<div class="options" lang={words.lang} dir={words.dir}>
				<header class="top">
					<h1 class="brand">
						<Icon of="logo" />
						{words.say("ext_name")} <span>{words.say("options_title")}</span>
					</h1>
				</header>
				<div class="cols">
					<nav class="nav" aria-label={words.say("options_title")}>
						<ul>
							{parts.map(([id, key]) => (
								<li key={id}>
									<a href={`#${id}`}>{words.say(key)}</a>
								</li>
							))}
						</ul>
					</nav>
					<main>
						<Part id="reading" title={words.say("options_reading")}>
							<Option
								title={words.say("options_language")}
								note={words.say("options_language_text", {
									language: words.language(words.lang),
								})}
							/>
							<Option
								title={words.say("options_register")}
								note={words.say("options_register_text")}
							>
								<Choice
									label={words.say("options_register")}
									values={["plain", "standard", "legal"]}
									chosen={settings.register}
									nameOf={(value) => words.name("register", value)}
									onChoose={(register) => actions.change({ register })}
								/>
							</Option>
							<Option
								title={words.say("options_place")}
								note={words.say("options_place_text")}
							>
								<Choice
									label={words.say("options_place")}
									values={["panel", "overlay"]}
									chosen={settings.withoutRoom}
									nameOf={(value) => words.say(`place_${value}`)}
									onChoose={(withoutRoom) => actions.change({ withoutRoom })}
								/>
							</Option>
							<Option
								title={words.say("options_theme")}
								note={words.say("options_theme_text")}
							>
								<Choice
									label={words.say("options_theme")}
									values={["system", "light", "dark"]}
									chosen={settings.theme}
									nameOf={(value) => words.say(`theme_${value}`)}
									onChoose={(theme) => actions.change({ theme })}
								/>
							</Option>
						</Part>
						<Part id="marks" title={words.say("options_marks")}>
							<MarkTable words={words} />
							<Option
								title={words.say("options_density")}
								note={words.say("options_density_text")}
							>
								<Choice
									label={words.say("options_density")}
									values={["all", "first", "none"]}
									chosen={settings.density}
									nameOf={(value) => words.name("density", value)}
									onChoose={(density) => actions.change({ density })}
								/>
							</Option>
						</Part>
						<Part id="sites" title={words.say("options_sites")}>
							<Sites view={view} actions={actions} />
						</Part>
						<Part id="records" title={words.say("options_records")}>
							<Option
								title={words.say(
									dataset.bundled
										? "options_records_bundled"
										: "options_records_synced",
									{ version: dataset.version },
								)}
								note={words.prose([
									words.say("options_records_known", {
										date: words.date(dataset.checkedOn),
									}),
									view.syncs ? "" : words.say("options_sync_off"),
								])}
							/>
						</Part>
						<div id="sees" class="part">
							<Sees />
						</div>
						<p class="meta">{words.say("not_advice_short")}</p>
					</main>
				</div>
			</div>
		</WordsContext.Provider>
	);
}

function Part({
	id,
	title,
	children,
}: {
	id: string;
	title: string;
	children: ComponentChildren;
}) {
	return (
		<section class="part" id={id} aria-labelledby={`h-${id}`}>
			<h2 class="rub" id={`h-${id}`}>
				{title}
			</h2>
			{children}
		</section>
	);
}

/** The kinds of mark and how each is drawn. */
function MarkTable({ words }: { words: Words }) {
	const rows = [
		["options_mark_law", "u-law", "options_mark_law_sample"],
		["options_mark_idea", "u-idea", "options_mark_idea_sample"],
		["options_mark_claim", "u-claim", "options_mark_claim_sample"],
	] as const;
	return (
		<table class="hl">
			<caption class="vh">{words.say("options_marks")}</caption>
			<thead>
				<tr>
					<th scope="col">{words.say("options_marks_kind")}</th>
					<th scope="col">{words.say("options_marks_looks")}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map(([key, look, sample]) => (
					<tr key={key}>
						<th scope="row">{words.say(key)}</th>
						<td class="s">
							<span class={look}>{words.say(sample)}</span>
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
