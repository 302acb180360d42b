import { Icon } from "../shapes/Icon.tsx";
import { useWords } from "../words/context.ts";
import { useMargin } from "./context.ts";
import { LawBody } from "./LawBody.tsx";
import { LawFold } from "./LawFold.tsx";
import { allInPlay, isText, type Picked } from "./model/pick-records.ts";
import { RegisterSwitch } from "./RegisterSwitch.tsx";
import { Section } from "./Section.tsx";
import type { MarginTarget } from "./view.ts";

/** The law in play: the leading one open, up to four more folded, the rest behind "See all". */
export function LawSection({
	picked,
	target,
	onSeeAll,
}: {
	picked: Picked;
	target: MarginTarget | null;
	onSeeAll(): void;
}) {
	const words = useWords();
	const { actions, settings, view } = useMargin();
	const { leading, folded, rest } = picked;
	const everything = allInPlay(picked);
	const missing = view.gloss?.noRecordFor ?? [];
	return (
		<Section
			id="law"
			sheet
			title={words.say(
				leading && !isText(leading.record.kind)
					? "case_heading"
					: "law_heading",
			)}
			aside={
				<RegisterSwitch
					register={settings.register}
					onChoose={actions.setRegister}
				/>
			}
		>
			{everything.length === 0 && <p>{words.say("law_none")}</p>}
			{leading && (
				<div id={`law-${leading.record.id}`}>
					<LawBody entry={leading} />
				</div>
			)}
			{folded.length > 0 && (
				<div class="folds">
					{folded.map((entry) => (
						<LawFold
							key={entry.record.id}
							entry={entry}
							wanted={target?.kind === "law" && target.id === entry.record.id}
						/>
					))}
				</div>
			)}
			{rest.length > 0 && (
				<div class="all">
					<button
						class="btn bare"
						type="button"
						onClick={onSeeAll}
						id="see-all"
					>
						<Icon of="list" />
						{words.say("see_all", { count: everything.length })}
					</button>
					<span class="meta">
						{words.say("weaker_grounds", { count: rest.length })}
					</span>
				</div>
			)}
			{missing.length > 0 && (
				<p class="meta spaced">
					{words.say("no_record_for", {
						places: words.list(missing.map(words.place)),
					})}
				</p>
			)}
		</Section>
	);
}
