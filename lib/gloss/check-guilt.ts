import type { Stage } from "../dataset/vocabulary.ts";
import {
	type Checked,
	type CheckInput,
	clauseAround,
	isInBody,
} from "./claims.ts";
import { modalityOf } from "./modality.ts";
import type { Cue } from "./spotted.ts";
import type { Story } from "./story.ts";

/** Nobody has been found guilty yet. */
const open: ReadonlySet<Stage> = new Set([
	"investigation",
	"arrest",
	"charged",
	"trial",
]);

/** People under arrest or charge who are told as guilty; else, at most once, that the page keeps to suspicion. */
export function checkGuilt({ story }: CheckInput): Checked[] {
	const { stage } = story.facts;
	if (!open.has(stage)) return [];
	const guilt = story.spotted.cuesOf("guilt").find((cue) => isTold(story, cue));
	const claim = (
		cue: Cue,
		told: Pick<Checked, "verdict" | "code">,
	): Checked => ({
		kind: "guilt",
		spot: clauseAround(story, cue),
		recordId: null,
		statisticId: null,
		params: { stage },
		...told,
	});
	if (guilt)
		return [claim(guilt, { verdict: "needs-context", code: "told-as-guilt" })];
	const suspicion = story.spotted
		.cuesOf("suspicion")
		.find(
			(cue) =>
				isInBody(story, cue) &&
				[cue.sentence, cue.sentence - 1].some((at) => speaksOfCase(story, at)),
		);
	return suspicion
		? [claim(suspicion, { verdict: "supported", code: "told-as-suspicion" })]
		: [];
}

/** Said of the people of the case, flatly: no "alleged", no "if", no "not". */
function isTold(story: Story, cue: Cue): boolean {
	if (!isInBody(story, cue) || !speaksOfCase(story, cue.sentence)) return false;
	const { negated, conditional, hearsay, future, aside } = modalityOf(
		story.spotted,
		cue,
	);
	return !negated && !conditional && !hearsay && !future && !aside;
}

function speaksOfCase(story: Story, sentence: number): boolean {
	return story.spotted
		.cuesIn(sentence)
		.some(
			({ group }) =>
				group === "told-arrest" ||
				group === "told-charged" ||
				group === "police" ||
				group === "prosecution",
		);
}
