import { useState } from "preact/hooks";
import type { Words } from "../../lib/words/words.ts";
import { Radio } from "../controls/Radio.tsx";
import { Sees } from "../controls/Sees.tsx";
import type { Register } from "../margin/view.ts";
import type { Where } from "../options/Sites.tsx";
import { Icon } from "../shapes/Icon.tsx";
import { WordsContext } from "../words/context.ts";
import { Sample } from "./Sample.tsx";

export interface WelcomeView {
	readonly where: Where;
	readonly register: Register;
	/** The fixed list, for the eye. */
	readonly newsHosts: readonly string[];
}

export interface WelcomeActions {
	/** Called within the click, as the browser asks for every site only then. @returns false where it was not granted */
	start(choice: { where: Where; register: Register }): Promise<boolean>;
}

/** One page on install: what it does on a small live sample, what it can see, what it never does, two choices. */
export function Welcome({
	view,
	actions,
	words,
}: {
	view: WelcomeView;
	actions: WelcomeActions;
	words: Words;
}) {
	return (
		<WordsContext.Provider value={words}>
			<div class="welcome" lang={words.lang} dir={words.dir}>
				<main>
					<header class="hero">
						<Icon of="logo" />
						<div>
							<h1 class="law">{words.say("welcome_title")}</h1>
							<p>{words.say("welcome_lead")}</p>
						</div>
					</header>
					<Sample />
					<Sees />
					<Choices view={view} actions={actions} words={words} />
				</main>
			</div>
		</WordsContext.Provider>
	);
}

const places = [
	["news", "welcome_where_news", "welcome_where_news_text"],
	["request", "welcome_where_request", "welcome_where_request_text"],
	["all", "welcome_where_all", "welcome_where_all_text"],
] as const;
const registers = [
	["plain", "welcome_register_plain_text"],
	["standard", "welcome_register_standard_text"],
	["legal", "welcome_register_legal_text"],
] as const;

function Choices({
	view,
	actions,
	words,
}: {
	view: WelcomeView;
	actions: WelcomeActions;
	words: Words;
}) {
	const [where, setWhere] = useState(view.where);
	const [register, setRegister] = useState(view.register);
	const [kept, setKept] = useState<"kept" | "not-granted" | null>(null);
	const start = async () => {
		const granted = await actions.start({ where, register });
		if (!granted) setWhere("news");
		setKept(granted ? "kept" : "not-granted");
	};
	return (
		<form
			class="choose"
			onSubmit={(event) => {
				event.preventDefault();
				void start();
			}}
		>
			<fieldset>
				<legend>{words.say("welcome_where")}</legend>
				{places.map(([one, label, note]) => (
					<Radio
						key={one}
						name="where"
						label={words.say(label)}
						note={words.say(note)}
						checked={where === one}
						onChoose={() => setWhere(one)}
					/>
				))}
				<details>
					<summary>
						<Icon of="down" class="chev" />
						{words.say("welcome_where_list")}
					</summary>
					<p class="meta">{view.newsHosts.join(" · ")}</p>
				</details>
			</fieldset>
			<fieldset>
				<legend>{words.say("welcome_register")}</legend>
				{registers.map(([one, note]) => (
					<Radio
						key={one}
						name="register"
						label={words.name("register", one)}
						note={words.say(note)}
						checked={register === one}
						onChoose={() => setRegister(one)}
					/>
				))}
			</fieldset>
			<div class="go">
				<button class="btn main" type="submit">
					{words.say("welcome_start")}
				</button>
				<span class="soft" role="status">
					{words.say(
						kept === "kept"
							? "welcome_done"
							: kept === "not-granted"
								? "welcome_not_granted"
								: "welcome_later",
					)}
				</span>
			</div>
		</form>
	);
}
