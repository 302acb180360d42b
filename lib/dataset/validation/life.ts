import type { LawRecord } from "../schema.ts";
import type { Step } from "../vocabulary.ts";
import { firstDay, lastDay } from "./dates.ts";
import type { Reporter } from "./problem.ts";

/** Status and steps tell one story: what has come, what is planned, and in which state that leaves the record. */
export function checkLife(report: Reporter, record: LawRecord): void {
	checkPlans(report, record);
	checkOrder(report, record);
	checkOutcome(report, record);
	const come = new Set(
		record.steps.filter((s) => s.planned !== true).map((s) => s.step),
	);
	const has = (...steps: Step[]) => steps.some((step) => come.has(step));
	const disputed = (record.disputes ?? []).length > 0;

	if (record.kind === "bill" && !billStatuses.has(record.status))
		report.error(
			["status"],
			`says ${record.status}, which a bill cannot be`,
			"A bill is proposed, failed or enacted. If it has become law, change kind to statute (the id stays).",
		);
	if (record.status === "published" && record.kind !== "guidance")
		report.error(
			["status"],
			"says published, which only guidance can be",
			"Write enacted, in-force or the status that the text has.",
		);

	const tooFar = record.steps.findIndex(
		(s) => s.planned !== true && tooLate[record.status]?.includes(s.step),
	);
	if (tooFar >= 0)
		report.error(
			["steps", tooFar],
			`says ${record.steps[tooFar]?.step}, but the status is ${record.status}`,
			"Correct the status, or mark the step as planned if it has not come yet.",
		);

	const needed = neededStep[record.status];
	if (tooFar < 0 && needed !== undefined && !disputed && !has(...needed.steps))
		report.error(["steps"], needed.problem, needed.remedy);
}

const billStatuses = new Set<string>(["proposed", "failed", "enacted"]);

/** Steps that cannot have come while the status is still this one. */
const tooLate: Readonly<Record<string, readonly Step[]>> = {
	proposed: ["signed", "promulgated", "in-force", "applies", "repealed"],
	failed: ["signed", "promulgated", "in-force", "applies"],
	enacted: ["in-force", "repealed", "struck-down"],
	"in-force": ["repealed", "struck-down"],
	investigation: ["sentenced", "closed"],
	arrest: ["sentenced", "closed"],
};

const unknownDate =
	"Add the step with its date (a year is enough); if it is not known, say so in disputes.";
const needsStep = (problem: string, ...steps: Step[]) => ({
	steps,
	problem,
	remedy: unknownDate,
});

/** A status rests on a step that has come. */
const neededStep: Readonly<
	Record<
		string,
		{ steps: readonly Step[]; problem: string; remedy: string } | undefined
	>
> = {
	enacted: needsStep(
		"do not say when the text was adopted, though its status is enacted",
		"passed",
		"signed",
		"promulgated",
		"published",
	),
	"in-force": needsStep(
		"do not say since when, though the status is in-force",
		"in-force",
		"applies",
		"promulgated",
		"signed",
		"passed",
		"published",
	),
	"partly-in-force": needsStep(
		"do not say since when, though the status is partly-in-force",
		"in-force",
		"applies",
		"promulgated",
		"signed",
		"passed",
		"published",
	),
	enjoined: needsStep(
		"name no injunction, though the status is enjoined",
		"enjoined",
	),
	"partly-enjoined": needsStep(
		"name no injunction, though the status is partly-enjoined",
		"enjoined",
	),
	"struck-down": needsStep(
		"do not say when the text was struck down",
		"struck-down",
	),
	repealed: needsStep("do not say when the text was repealed", "repealed"),
	failed: needsStep("do not say when the bill failed", "failed", "withdrawn"),
	decided: needsStep(
		"do not say when the case was decided",
		"decided",
		"sentenced",
	),
	convicted: needsStep(
		"do not say when the conviction came",
		"decided",
		"sentenced",
		"plea",
	),
	acquitted: needsStep("do not say when the acquittal came", "decided"),
	arrest: needsStep("do not say when the arrest was", "arrest"),
	"penalty-imposed": needsStep(
		"do not say when the penalty was imposed",
		"penalty-imposed",
		"decided",
	),
};

/** Steps that follow one another, where both are there; a step may recur, so the first of one is held to the last of the other. */
const sequences: readonly (readonly Step[])[] = [
	["introduced", "passed-chamber", "passed", "signed", "promulgated"],
	["conduct", "investigation", "arrest", "charged", "sentenced"],
	["introduced", "in-force", "repealed"],
];

function checkOrder(report: Reporter, { steps }: LawRecord): void {
	const come = steps.filter((s) => s.planned !== true);
	const daysOf = (name: Step) =>
		come.filter((s) => s.step === name).map((s) => s.date);
	for (const sequence of sequences)
		for (const [index, later] of sequence.entries()) {
			const last = daysOf(later).map(lastDay).toSorted().at(-1);
			for (const earlier of sequence.slice(0, index)) {
				const first = daysOf(earlier).map(firstDay).toSorted()[0];
				if (first === undefined || last === undefined || first <= last)
					continue;
				report.error(
					["steps"],
					`say ${later} (${daysOf(later).join(", ")}) before ${earlier} (${daysOf(earlier).join(", ")})`,
					"Correct one of the two dates.",
				);
			}
		}
}

/** Nobody is punished before a court or an authority has said so. */
function checkOutcome(report: Reporter, record: LawRecord): void {
	if (
		"imposed" in record &&
		(record.imposed ?? []).length > 0 &&
		unpunished.has(record.status)
	)
		report.error(
			["imposed"],
			`names what was imposed, but the status is ${record.status}`,
			"Correct the status, or move what is only asked for or allowed into the summary.",
		);
}

const unpunished = new Set<string>([
	"investigation",
	"arrest",
	"charged",
	"acquitted",
	"dismissed",
]);

function checkPlans(report: Reporter, record: LawRecord): void {
	for (const [index, step] of record.steps.entries()) {
		const path = ["steps", index, "date"];
		if (
			step.planned === true &&
			lastDay(step.date) < firstDay(record.checkedOn)
		)
			report.error(
				path,
				`is planned for ${step.date}, before the record was checked (${record.checkedOn})`,
				"Look up whether it came: then delete planned, correct the date, or delete the step.",
			);
		if (
			step.planned !== true &&
			firstDay(step.date) > lastDay(record.checkedOn)
		)
			report.error(
				path,
				`says ${step.date}, after the record was checked (${record.checkedOn})`,
				"Correct checkedOn if you checked it later, or mark the step as planned.",
			);
	}
}
