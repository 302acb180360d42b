import type { Claim } from "../../lib/gloss/gloss.ts";
import { useWords } from "../words/context.ts";
import { ScaleRow } from "./ScaleRow.tsx";

/** Where a penalty differs: the story's figure as an outline, the statute's solid, on one axis from zero. */
export function ClaimScale({ claim }: { claim: Claim }) {
	const words = useWords();
	const { code, params } = claim.explanation;
	if (code !== "penalty-differs") return null;
	const prison = pair(params.maxPrisonMonths, params.statedPrisonMonths);
	const fine = pair(params.maxFine, params.statedFine);
	const [most, told] = prison ?? fine ?? [];
	if (most === undefined || told === undefined || most === told) return null;
	const currency = String(params.currency ?? "");
	const say = (amount: number) =>
		prison || !currency ? words.months(amount) : words.money(amount, currency);
	const longest = Math.max(most, told);
	return (
		<figure class="scale">
			<ScaleRow
				label={words.say("scale_statute")}
				share={most / longest}
				look="on"
				figure={say(most)}
			/>
			<ScaleRow
				label={words.say("scale_told")}
				share={told / longest}
				look="told"
				figure={say(told)}
			/>
			<figcaption class="meta">{words.say("scale_claim_key")}</figcaption>
		</figure>
	);
}

function pair(most: unknown, told: unknown): [number, number] | null {
	return typeof most === "number" && typeof told === "number"
		? [most, told]
		: null;
}
