import type { ComponentChildren } from "preact";
import type { Penalty } from "../../lib/dataset/schema.ts";
import type { Words } from "../../lib/words/words.ts";
import { Icon } from "../shapes/Icon.tsx";
import { useWords } from "../words/context.ts";
import { English } from "../words/Text.tsx";
import { useMargin } from "./context.ts";
import { mainPenalty, penaltiesOn } from "./model/penalties.ts";
import type { RecordBody } from "./view.ts";

/** Penalties as the statute sets them: the ordinary tier open, the others folded. */
export function PenaltyTable({ record }: { record: RecordBody }) {
	const words = useWords();
	const { day } = useMargin();
	const tiers = penaltiesOn(record, day);
	const main = mainPenalty(tiers) ?? tiers[0];
	if (!main) return null;
	const others = tiers.filter((tier) => tier !== main);
	return (
		<>
			<h3 class="sub">{words.say("penalty_heading")}</h3>
			<Tier tier={main} />
			{others.length > 0 && (
				<details class="fold">
					<summary>
						<Icon of="down" class="chev" />
						{words.say("pen_more")} <span class="n">{others.length}</span>
					</summary>
					{others.map((tier) => (
						<Tier key={JSON.stringify(tier)} tier={tier} />
					))}
				</details>
			)}
		</>
	);
}

function Tier({ tier }: { tier: Penalty }) {
	const words = useWords();
	const { prison, fine, combine, alsoPossible = [] } = tier;
	const rows: [string, ComponentChildren][] = [
		[
			words.say("pen_when"),
			tier.condition && <English text={tier.condition} />,
		],
		[words.say("pen_who"), tier.who && <English text={tier.who} />],
		[words.say("pen_prison"), prison && prisonCell(words, prison)],
		[words.say("pen_fine"), fine && fineCell(words, fine)],
		[words.say("pen_together"), combine && words.name("combine", combine)],
		[
			words.say("pen_also"),
			alsoPossible.length > 0 && <English text={words.list(alsoPossible)} />,
		],
		[
			words.say("pen_kind"),
			tier.nature !== "criminal" && words.name("nature", tier.nature),
		],
		[words.say("pen_dates"), heldCell(words, tier)],
	];
	return (
		<table class="pen">
			<caption>{words.capital(tier.ref)}</caption>
			<tbody>
				{rows.map(
					([label, cell]) =>
						cell && (
							<tr key={label}>
								<th scope="row">{label}</th>
								<td>{cell}</td>
							</tr>
						),
				)}
			</tbody>
		</table>
	);
}

function prisonCell(
	words: Words,
	{ maxMonths, minMonths }: NonNullable<Penalty["prison"]>,
): string {
	if (maxMonths === "life") return words.say("life_term");
	if (maxMonths === undefined) return words.say("unlimited");
	const max = words.months(maxMonths);
	return minMonths === undefined
		? words.say("up_to", { amount: max })
		: words.say("amount_range", { min: words.months(minMonths), max });
}

function fineCell(words: Words, fine: NonNullable<Penalty["fine"]>): string {
	const { currency, max, min, maxTurnoverPercent, whichever, per } = fine;
	const amounts: string[] = [];
	if (max === "unlimited") amounts.push(words.say("unlimited"));
	else if (max !== undefined && currency) {
		const most = words.money(max, currency, true);
		amounts.push(
			min === undefined
				? words.say("up_to", { amount: most })
				: words.say("amount_range", {
						min: words.money(min, currency, true),
						max: most,
					}),
		);
	}
	if (maxTurnoverPercent !== undefined)
		amounts.push(
			words.say("turnover", { percent: words.percent(maxTurnoverPercent) }),
		);
	const [first = "", second] = amounts;
	const both = second
		? words.say(
				whichever === "lower" ? "whichever_lower" : "whichever_higher",
				{
					first,
					second,
				},
			)
		: first;
	return [both, per && words.name("per", per)].filter(Boolean).join(" ");
}

function heldCell(words: Words, { from, to }: Penalty): string | null {
	if (from && to)
		return words.say("pen_from_until", {
			from: words.date(from),
			to: words.date(to),
		});
	if (from) return words.say("pen_from", { date: words.date(from) });
	return to ? words.say("pen_until", { date: words.date(to) }) : null;
}
