import { Choice } from "../controls/Choice.tsx";
import { Icon } from "../shapes/Icon.tsx";
import { useWords } from "../words/context.ts";
import { Option } from "./Option.tsx";
import type { OptionsActions, OptionsView } from "./Options.tsx";

export type Where = "news" | "request" | "all";

/** Where it reads: the news sites of the list, only when asked, or every site. */
export function whereOf({
	settings,
	everySite,
}: Pick<OptionsView, "settings" | "everySite">): Where {
	if (settings.mode === "button") return "request";
	return everySite ? "all" : "news";
}

const names = {
	news: "sites_news",
	request: "sites_request",
	all: "sites_all",
} as const;
const notes = {
	news: "options_sites_news_text",
	request: "options_sites_request_text",
	all: "options_sites_all_text",
} as const;

/** Which sites are read, the list of news sites, and those that the person switched off. */
export function Sites({
	view,
	actions,
}: {
	view: OptionsView;
	actions: OptionsActions;
}) {
	const words = useWords();
	const where = whereOf(view);
	const { offHosts } = view.settings;
	return (
		<>
			<Option
				title={words.say("options_sites_read")}
				note={words.say(notes[where])}
			>
				<Choice
					label={words.say("options_sites_read")}
					values={["news", "request", "all"]}
					chosen={where}
					nameOf={(value) => words.say(names[value])}
					onChoose={(value) => {
						actions.change({ mode: value === "request" ? "button" : "auto" });
						if ((value === "all") !== view.everySite)
							actions.setEverySite(value === "all");
					}}
				/>
			</Option>
			<details class="opt-more">
				<summary>
					<Icon of="down" class="chev" />
					{words.say("options_sites_list", { count: view.newsHosts.length })}
				</summary>
				<ul class="hosts">
					{view.newsHosts.map((host) => (
						<li key={host}>{host}</li>
					))}
				</ul>
			</details>
			{offHosts.length > 0 && (
				<details class="opt-more" open>
					<summary>
						<Icon of="down" class="chev" />
						{words.say("options_sites_off", { count: offHosts.length })}
					</summary>
					<ul class="chips">
						{offHosts.map((host) => (
							<li class="chip" key={host}>
								{host}
								<button
									class="ib"
									type="button"
									aria-label={words.say("options_sites_switch_on", {
										site: host,
									})}
									onClick={() => actions.switchOn(host)}
								>
									<Icon of="close" />
								</button>
							</li>
						))}
					</ul>
				</details>
			)}
		</>
	);
}
