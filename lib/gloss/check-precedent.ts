import type { LegalTradition, Stage } from "../dataset/vocabulary.ts";
import {
	type Checked,
	type CheckInput,
	clauseAround,
	isInBody,
} from "./claims.ts";
import { modalityOf } from "./modality.ts";
import { parentOf } from "./situate.ts";
import type { Cue } from "./spotted.ts";
import type { Story } from "./story.ts";

/** An arrest, a plea or a lower court's ruling that is called a precedent. */
export function checkPrecedent({ story, matches }: CheckInput): Checked[] {
	const cue = story.spotted.cuesOf("precedent").find((c) => counts(story, c));
	if (!cue) return [];
	const tradition = traditionOf(story);
	const apex = story.spotted.cuesOf("apex-court")[0];
	const outcome = outcomeOf(story.facts.stage, tradition, {
		isApex: apex !== undefined,
		higher:
			matches.find((m) => m.record.weight === "binding")?.record.id ?? null,
	});
	if (!outcome) return [];
	return [
		{
			kind: "precedent",
			spot: clauseAround(story, cue),
			recordId: null,
			statisticId: null,
			verdict: "needs-context",
			...outcome,
		},
	];
}

function counts(story: Story, cue: Cue): boolean {
	if (!isInBody(story, cue)) return false;
	const { negated, conditional } = modalityOf(story.spotted, cue);
	return !negated && !conditional;
}

function outcomeOf(
	stage: Stage,
	tradition: LegalTradition | null,
	{ isApex, higher }: { isApex: boolean; higher: string | null },
): Pick<Checked, "code" | "params"> | null {
	switch (stage) {
		case "investigation":
		case "arrest":
		case "charged":
		case "trial":
			return { code: "arrest-sets-no-precedent", params: { stage, tradition } };
		case "plea":
		case "settlement":
			return { code: "plea-sets-no-precedent", params: { tradition } };
		case "convicted":
		case "acquitted":
		case "ruling":
			return isApex
				? { code: "precedent-higher-court", params: { recordId: higher } }
				: { code: "lower-court-not-binding", params: { tradition } };
		default:
			return null;
	}
}

/** Of the governing jurisdiction, or of the country that it is part of. */
function traditionOf(story: Story): LegalTradition | null {
	let code: string | null = story.situated[0]?.code ?? null;
	for (let step = 0; step < 3 && code !== null; step++) {
		const index = story.dataset.findPlace(code);
		const place = index === null ? null : story.dataset.place(index);
		if (place?.tradition) return place.tradition;
		code = parentOf(story.dataset, code);
	}
	return null;
}
