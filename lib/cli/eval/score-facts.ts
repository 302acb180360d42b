import type { Gloss } from "../../gloss/gloss.ts";
import type { Expectation } from "./expectation.ts";
import { type Fault, groundLines } from "./fault.ts";

/** Governing jurisdiction, concepts and facts: those that the page expects must hold. */
export function factFaults(gloss: Gloss, expected: Expectation): Fault[] {
	return [
		...jurisdictionFaults(gloss, expected),
		...conceptFaults(gloss, expected),
		...Object.entries(expected.facts ?? {}).flatMap(([name, value]) =>
			factFault(gloss, name, value),
		),
	];
}

function jurisdictionFaults(
	{ jurisdictions }: Gloss,
	expected: Expectation,
): Fault[] {
	const wanted = expected.jurisdictions?.[0];
	const first = jurisdictions[0];
	if (!expected.isAiRegulation || !wanted || first?.code === wanted) return [];
	return [
		{
			what: "jurisdiction",
			detail: `${first?.code ?? "none"} first, expected ${wanted}`,
			grounds: first
				? groundLines([{ code: first.code, mentions: first.mentions }])
				: [],
		},
	];
}

function conceptFaults(gloss: Gloss, expected: Expectation): Fault[] {
	const raised = new Set(gloss.concepts.map((c) => c.id));
	return (expected.concepts ?? [])
		.filter((id) => !raised.has(id))
		.map((id) => ({ what: "concept", detail: id, grounds: [] }));
}

function factFault({ facts }: Gloss, name: string, wanted: unknown): Fault[] {
	const found = { ...facts }[name as keyof typeof facts] as unknown;
	const same = Array.isArray(wanted)
		? Array.isArray(found) && wanted.every((one) => found.includes(one))
		: found === wanted;
	if (same) return [];
	return [
		{
			what: "fact",
			detail: `${name}: ${JSON.stringify(found) ?? "unknown"}, expected ${JSON.stringify(wanted)}`,
			grounds: groundLines([
				{ code: name, mentions: facts.mentions[name] ?? [] },
			]),
		},
	];
}
