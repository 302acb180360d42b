import type { LawRecord, Penalty } from "../schema.ts";
import type { Reporter } from "./problem.ts";

/** Each tier says something, its numbers go upwards, and what the words promise is there. */
export function checkPenalties(report: Reporter, record: LawRecord): void {
	for (const [index, tier] of record.penalties.entries()) {
		const at = ["penalties", index];
		if (saysNothing(tier))
			report.error(
				at,
				"names no penalty",
				"Say prison, fine or alsoPossible, or delete the row.",
			);
		if (
			typeof tier.prison?.maxMonths === "number" &&
			(tier.prison.minMonths ?? 0) > tier.prison.maxMonths
		)
			report.error(
				[...at, "prison"],
				`has a minimum (${tier.prison.minMonths}) above its maximum (${tier.prison.maxMonths})`,
				"Exchange or correct the two numbers; both are months.",
			);
		if (
			typeof tier.fine?.max === "number" &&
			(tier.fine.min ?? 0) > tier.fine.max
		)
			report.error(
				[...at, "fine"],
				`has a minimum (${tier.fine.min}) above its maximum (${tier.fine.max})`,
				"Exchange or correct the two amounts.",
			);
		if (hasAmount(tier) && tier.fine?.currency === undefined)
			report.error(
				[...at, "fine", "currency"],
				"is missing beside an amount",
				"Write the three capital letters of the currency: JPY, USD, EUR.",
			);
		if (
			tier.combine !== undefined &&
			(tier.prison === undefined || tier.fine === undefined)
		)
			report.error(
				[...at, "combine"],
				"says how prison and fine go together, but one of the two is missing",
				"Add the missing one, or delete combine.",
			);
		if (tier.from !== undefined && tier.to !== undefined && tier.from > tier.to)
			report.error(
				[...at, "to"],
				`ends (${tier.to}) before it begins (${tier.from})`,
				"Exchange or correct the two dates.",
			);
	}
}

function saysNothing(tier: Penalty): boolean {
	const prison = tier.prison?.maxMonths ?? tier.prison?.minMonths;
	const fine =
		tier.fine?.max ?? tier.fine?.min ?? tier.fine?.maxTurnoverPercent;
	return (
		prison === undefined &&
		fine === undefined &&
		(tier.alsoPossible ?? []).length === 0
	);
}

function hasAmount(tier: Penalty): boolean {
	return typeof tier.fine?.max === "number" || tier.fine?.min !== undefined;
}

/** A conditional element says its condition. */
export function checkElements(report: Reporter, record: LawRecord): void {
	const { conduct, namesAi: _, ...requirements } = record.elements;
	for (const [name, requirement] of Object.entries(requirements))
		if (requirement?.is === "conditional" && !requirement.condition)
			report.error(
				["elements", name, "condition"],
				"is missing, though the element is conditional",
				"Say in one sentence when it holds.",
			);
	const seen = new Set<string>();
	for (const [index, coverage] of (conduct ?? []).entries()) {
		const at = ["elements", "conduct", index];
		if (coverage.is === "conditional" && !coverage.condition)
			report.error(
				[...at, "condition"],
				"is missing, though the conduct is covered only under a condition",
				"Say in one sentence when it is covered.",
			);
		if (seen.has(coverage.conduct))
			report.error(
				at,
				`names ${coverage.conduct} a second time`,
				"Keep one entry for each conduct; write the difference as its condition.",
			);
		seen.add(coverage.conduct);
	}
}
