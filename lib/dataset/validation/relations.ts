import type { LawRecord } from "../schema.ts";
import type { Sources } from "../sources.ts";
import { nearestWord } from "./nearest-word.ts";
import { type Filed, type Problem, Reporter } from "./problem.ts";

/** Every id that is named exists; a relation is stated once, in one direction, and leads in no circle. */
export function checkReferences(sources: Sources, problems: Problem[]): void {
	const records = new Set(sources.records.map((r) => r.value.id));
	const former = new Map(
		sources.records.flatMap((r) =>
			(r.value.formerIds ?? []).map((id) => [id, r.value.id] as const),
		),
	);
	const concepts = new Set(sources.concepts.map((c) => c.value.id));

	const needsRecord = (report: Reporter, path: PropertyKey[], id: string) => {
		if (records.has(id)) return;
		const successor = former.get(id);
		report.error(
			path,
			`names ${id}, ${successor ? "a former id" : "which is no record"}`,
			successor
				? `Write ${successor}.`
				: `${guess(id, records)}Correct the id (npx glossator dataset find …), or delete the reference.`,
		);
	};
	const needsConcept = (report: Reporter, path: PropertyKey[], id: string) => {
		if (!concepts.has(id))
			report.error(
				path,
				`names ${id}, which is no concept`,
				`${guess(id, concepts)}Use a file name of lib/dataset/concepts, or add the concept.`,
			);
	};

	for (const { file, value } of sources.records) {
		const report = new Reporter(file, problems);
		for (const [i, id] of value.concepts.entries())
			needsConcept(report, ["concepts", i], id);
		for (const [i, step] of value.steps.entries())
			if (step.by !== undefined)
				needsRecord(report, ["steps", i, "by"], step.by);
		for (const [i, relation] of value.relations.entries())
			needsRecord(report, ["relations", i, "id"], relation.id);
	}
	for (const { file, value } of sources.concepts) {
		const report = new Reporter(file, problems);
		if (value.broader !== undefined)
			needsConcept(report, ["broader"], value.broader);
		for (const [i, other] of value.doNotConfuse.entries())
			needsConcept(report, ["doNotConfuse", i, "id"], other.id);
	}
	for (const { file, value } of sources.statistics) {
		const report = new Reporter(file, problems);
		for (const [i, id] of value.concepts.entries())
			needsConcept(report, ["concepts", i], id);
		for (const [i, id] of value.records.entries())
			needsRecord(report, ["records", i], id);
	}
	for (const { file, value } of sources.comparisons) {
		const report = new Reporter(file, problems);
		for (const [i, id] of value.concepts.entries())
			needsConcept(report, ["concepts", i], id);
		for (const [c, cell] of value.cells.entries())
			for (const [i, id] of cell.records.entries())
				needsRecord(report, ["cells", c, "records", i], id);
	}
	checkStatedOnce(sources.records, problems);
	for (const type of circleFree)
		checkCircles(
			sources.records,
			(record) =>
				record.relations.filter((r) => r.type === type).map((r) => r.id),
			["relations"],
			type,
			problems,
		);
	checkCircles(
		sources.concepts,
		(concept) => (concept.broader === undefined ? [] : [concept.broader]),
		["broader"],
		"broader",
		problems,
	);
}

function guess(id: string, known: Iterable<string>): string {
	const meant = nearestWord(id, known);
	return meant === null ? "" : `Did you mean “${meant}”? `;
}

const circleFree = ["part-of", "amends", "repeals", "implements"] as const;

/** Of these, a pair that says the same of each other is told as a circle. */
function isCircleFree(type: string): boolean {
	return circleFree.some((free) => free === type);
}

function checkStatedOnce(
	records: readonly Filed<LawRecord>[],
	problems: Problem[],
): void {
	const stated = new Map<string, string>();
	for (const { file, value } of records) {
		const report = new Reporter(file, problems);
		for (const [index, { type, id }] of value.relations.entries()) {
			const path = ["relations", index];
			if (id === value.id)
				report.error(path, "leads to the record itself", "Delete it.");
			else if (stated.has(`${type} ${value.id} ${id}`))
				report.error(path, `says ${type} ${id} twice`, "Keep one of the two.");
			else if (stated.has(`${type} ${id} ${value.id}`) && !isCircleFree(type))
				report.error(
					path,
					`says ${type} ${id}, and ${id} says the same of this record`,
					"State it once, in the record that acts (the amending act, the case); the other direction is derived.",
				);
			stated.set(`${type} ${value.id} ${id}`, file);
		}
	}
}

/** One line for each circle, told at the member whose file comes first. */
function checkCircles<T extends { readonly id: string }>(
	filed: readonly Filed<T>[],
	targetsOf: (value: T) => readonly string[],
	path: PropertyKey[],
	name: string,
	problems: Problem[],
): void {
	const byId = new Map(filed.map((f) => [f.value.id, f]));
	const done = new Set<string>();
	const follow = (id: string, trail: readonly string[]): void => {
		const at = trail.indexOf(id);
		if (at >= 0 && trail.length - at > 1) tell(trail.slice(at));
		const here = byId.get(id);
		if (at >= 0 || done.has(id) || here === undefined) return;
		for (const target of targetsOf(here.value)) follow(target, [...trail, id]);
		done.add(id);
	};
	const tell = (circle: readonly string[]): void => {
		const file = circle.map((id) => byId.get(id)?.file ?? "").toSorted()[0];
		new Reporter(file ?? "", problems).error(
			path,
			`lead in a circle by “${name}”: ${[...circle, circle[0]].join(" → ")}`,
			"Delete the relation that points the wrong way.",
		);
	};
	for (const { value } of filed) follow(value.id, []);
}
