import type {
	AgeFinding,
	Conduct,
	ConsentFinding,
	Stage,
	SubjectFinding,
} from "../dataset/vocabulary.ts";
import { conductOf } from "./conduct.ts";
import type { CueGroup } from "./lexicons/groups.ts";
import { modalityOf } from "./modality.ts";
import { zoneWeight } from "./page.ts";
import type { Cue, Spot, Spotted } from "./spotted.ts";
import { stageOf } from "./stage.ts";

/** The facts of the story, each with the words that tell it. */
export interface Characterised {
	readonly subject: SubjectFinding;
	readonly age: AgeFinding;
	readonly consent: ConsentFinding;
	/** The weightiest first. */
	readonly conduct: readonly Conduct[];
	/** How clearly the page tells what was done: the sum behind the first conduct. */
	readonly conductWeight: number;
	readonly stage: Stage;
	/** By fact, as in the gloss: "subject", "age", "consent", "stage", "conduct:sell". */
	readonly spots: ReadonlyMap<string, readonly Spot[]>;
}

/** A finding and its opposite are both told if the weaker has at least this share of the stronger. */
const mixedShare = 0.5;
/** One mention in the body is enough for a finding that nothing speaks against. */
const least = 0.8;

/** Read who is shown, what was done and how far it has got; negation, hearsay and time are heard. */
export function characterise(spotted: Spotted): Characterised {
	const spots = new Map<string, readonly Spot[]>();
	const stage = stageOf(spotted);
	spots.set("stage", stage.spots);
	const conduct = conductOf(spotted);
	for (const { conduct: name, spots: where } of conduct)
		spots.set(`conduct:${name}`, where);
	const subject = subjectOf(spotted, spots);
	return {
		subject,
		age: ageOf(spotted, spots),
		consent: consentOf(spotted, subject, spots),
		conduct: conduct.map(({ conduct: name }) => name),
		conductWeight: conduct[0]?.weight ?? 0,
		stage: stage.stage,
		spots,
	};
}

type Spots = Map<string, readonly Spot[]>;

function subjectOf(spotted: Spotted, spots: Spots): SubjectFinding {
	const fictional = weigh(spotted, ["fictional"], () => true);
	const real = weigh(
		spotted,
		["real-person"],
		(cue) => isOfDepiction(spotted, cue) && !isOfStudy(spotted, cue),
	);
	// "No real person is shown" is the fictional group's; a bare negated cue says nothing either way.
	return decide(spots, "subject", {
		first: {
			finding: "fictional",
			weight: fictional.sum * 2,
			spots: fictional.spots,
		},
		second: { finding: "identifiable", weight: real.sum, spots: real.spots },
	});
}

function ageOf(spotted: Spotted, spots: Spots): AgeFinding {
	const near = (cue: Cue) =>
		isOfDepiction(spotted, cue) && !isOfStudy(spotted, cue);
	const minor = weigh(
		spotted,
		["minor"],
		(cue) => near(cue) && !isOfDoer(spotted, cue),
	);
	const minorShown = weigh(spotted, ["minor-depicted"], () => true);
	const adult = weigh(
		spotted,
		["adult"],
		(cue) => near(cue) && !isOfDoer(spotted, cue),
	);
	const adultShown = weigh(spotted, ["adult-depicted"], () => true);
	return decide(spots, "age", {
		first: {
			finding: "minor",
			weight: minorShown.sum * 2 + minor.sum * 0.8,
			spots: [...minorShown.spots, ...minor.spots],
		},
		second: {
			finding: "adult",
			weight: adultShown.sum * 2 + adult.sum * 0.8,
			spots: [...adultShown.spots, ...adult.spots],
		},
	});
}

function consentOf(
	spotted: Spotted,
	subject: SubjectFinding,
	spots: Spots,
): ConsentFinding {
	// Where nobody real is shown there is nobody to consent.
	if (subject === "fictional") return "unknown";
	const absent = weigh(
		spotted,
		["consent-absent"],
		(cue) => !isOfStudy(spotted, cue),
	);
	const given = weigh(spotted, ["consent-given"], () => true);
	if (absent.sum === 0 && given.sum === 0) return "unknown";
	const finding = absent.sum >= given.sum ? "absent" : "given";
	spots.set("consent", finding === "absent" ? absent.spots : given.spots);
	return finding;
}

interface Side<F> {
	readonly finding: F;
	readonly weight: number;
	readonly spots: readonly Spot[];
}

function decide<F extends string>(
	spots: Spots,
	fact: string,
	{ first, second }: { first: Side<F>; second: Side<F> },
): F | "mixed" | "unknown" {
	const [strong, weak] =
		first.weight >= second.weight ? [first, second] : [second, first];
	if (strong.weight < least) return "unknown";
	if (weak.weight >= 1.5 && weak.weight >= mixedShare * strong.weight) {
		spots.set(fact, [...strong.spots, ...weak.spots]);
		return "mixed";
	}
	spots.set(fact, strong.spots);
	return strong.finding;
}

function weigh(
	spotted: Spotted,
	groups: readonly CueGroup[],
	counts: (cue: Cue) => boolean,
): { sum: number; spots: Spot[] } {
	let sum = 0;
	const spots: Spot[] = [];
	for (const group of groups)
		for (const cue of spotted.cuesOf(group)) {
			if (!counts(cue)) continue;
			const { negated, aside } = modalityOf(spotted, cue);
			if (negated && group !== "fictional") continue;
			sum +=
				zoneWeight(spotted.page.sentences[cue.sentence]) * (aside ? 0.4 : 1);
			if (spots.length < 8) spots.push(cue);
		}
	return { sum, spots };
}

/** A person is shown where the same sentence speaks of pictures or recordings. */
function isOfDepiction(spotted: Spotted, cue: Cue): boolean {
	return spotted
		.cuesIn(cue.sentence)
		.some(
			(other) =>
				other.group === "depiction" ||
				other.group === "sexual" ||
				other.group === "minor-depicted" ||
				other.group === "does-impersonate",
		);
}

/** What a study counted is not what happened here. */
function isOfStudy(spotted: Spotted, cue: Cue): boolean {
	return (
		spotted.percentages.some((value) => value.sentence === cue.sentence) &&
		spotted.cuesIn(cue.sentence).some((other) => other.group === "study")
	);
}

/** "A 17-year-old was arrested": the one who acted, not the one who is shown. */
function isOfDoer(spotted: Spotted, cue: Cue): boolean {
	const reach = spotted.page.isDense ? 12 : 45;
	return spotted
		.cuesIn(cue.sentence)
		.some(
			(other) =>
				(other.group === "told-arrest" ||
					other.group === "told-charged" ||
					other.group === "told-convicted" ||
					other.group === "suspicion") &&
				((other.start >= cue.end && other.start - cue.end < reach) ||
					(cue.start >= other.end && cue.start - other.end < 12)),
		);
}
