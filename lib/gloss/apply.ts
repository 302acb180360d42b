import type { RecordFacts } from "../dataset/compiled.ts";
import type { Elements } from "../dataset/schema.ts";
import type { ElementName } from "../dataset/vocabulary.ts";
import { isText, standingOn } from "./law-on-day.ts";
import type { Spot } from "./spotted.ts";
import type { Story } from "./story.ts";

export interface Finding {
	readonly element: ElementName;
	readonly finding: "met" | "not-met" | "unknown";
	readonly spots: readonly Spot[];
	/** For a conduct that is met: which. */
	readonly detail?: string;
}

export interface Applied {
	readonly verdict: "may-apply" | "does-not-apply" | "unclear";
	readonly elements: readonly Finding[];
}

/**
 * Hold a record's elements against the story, one by one. Only elements that the record states are told; a required
 * one that words of the page contradict makes it *does-not-apply*.
 */
export function applyRecord(story: Story, record: RecordFacts): Applied {
	const findings = [
		realPerson(story, record.elements),
		minor(story, record.elements),
		noConsent(story, record.elements),
		intent(record.elements),
		conduct(story, record.elements),
		place(story, record),
		date(story, record),
	].filter((finding) => finding !== null);
	return { verdict: verdictOf(findings), elements: findings };
}

function verdictOf(findings: readonly Finding[]): Applied["verdict"] {
	// Without words of the page there is no contradiction, only a gap.
	if (findings.some((f) => f.finding === "not-met" && f.spots.length > 0))
		return "does-not-apply";
	if (findings.some((f) => f.finding === "not-met")) return "unclear";
	return findings.some((f) => f.finding === "met") ? "may-apply" : "unclear";
}

type Requirement = NonNullable<Elements["minor"]>["is"];

function judge(
	element: ElementName,
	is: Requirement | undefined,
	{ told, spots }: { told: boolean | null; spots: readonly Spot[] },
): Finding | null {
	if (is !== "required" && is !== "excluded") return null;
	if (told === null) return { element, finding: "unknown", spots: [] };
	const met = told === (is === "required");
	return { element, finding: met ? "met" : "not-met", spots };
}

function realPerson(story: Story, elements: Elements): Finding | null {
	const { subject, spots } = story.facts;
	return judge("real-person", elements["real-person"]?.is, {
		told: { fictional: false, identifiable: true, mixed: null, unknown: null }[
			subject
		],
		spots: spots.get("subject") ?? [],
	});
}

function minor(story: Story, elements: Elements): Finding | null {
	const { age, spots } = story.facts;
	return judge("minor", elements.minor?.is, {
		told: { adult: false, minor: true, mixed: null, unknown: null }[age],
		spots: spots.get("age") ?? [],
	});
}

function noConsent(story: Story, elements: Elements): Finding | null {
	const { consent, spots } = story.facts;
	return judge("no-consent", elements["no-consent"]?.is, {
		told: { given: false, absent: true, unknown: null }[consent],
		spots: spots.get("consent") ?? [],
	});
}

/** What somebody had in mind is for a court: the page cannot show it. */
function intent(elements: Elements): Finding | null {
	return elements.intent?.is === "required"
		? { element: "intent", finding: "unknown", spots: [] }
		: null;
}

const clearConduct = 5;

function conduct(story: Story, elements: Elements): Finding | null {
	const stated = elements.conduct;
	if (!stated || stated.length === 0) return null;
	const coverage = new Map(stated.map(({ conduct: c, is }) => [c, is]));
	const { conduct: done, spots } = story.facts;
	const covered = done.find((c) => coverage.get(c) === "covered");
	const where = (c: string) => spots.get(`conduct:${c}`) ?? [];
	if (covered !== undefined)
		return {
			element: "conduct",
			finding: "met",
			spots: where(covered),
			detail: covered,
		};
	const known = done.filter((c) => coverage.get(c) === "not-covered");
	// Told once or in passing, a conduct is too little to hold against a law.
	const clear = story.facts.conductWeight >= clearConduct;
	if (clear && done.length > 0 && known.length === done.length)
		return {
			element: "conduct",
			finding: "not-met",
			spots: known.flatMap((c) => where(c).slice(0, 2)),
		};
	return { element: "conduct", finding: "unknown", spots: [] };
}

function place(story: Story, record: RecordFacts): Finding | null {
	const situated = story.situated.find((s) => s.code === record.jurisdiction);
	return situated
		? { element: "place", finding: "met", spots: situated.spots.slice(0, 3) }
		: { element: "place", finding: "unknown", spots: [] };
}

function date(story: Story, record: RecordFacts): Finding | null {
	if (!isText(record)) return null;
	const { name, vague } = standingOn(record, story.day);
	if (name === "in-force" && !vague)
		return { element: "date", finding: "met", spots: [] };
	if (
		(name === "not-yet" || name === "proposed" || name === "enacted") &&
		!vague
	)
		return { element: "date", finding: "not-met", spots: [] };
	return { element: "date", finding: "unknown", spots: [] };
}
