import type { Penalty } from "../dataset/schema.ts";
import type { CueGroup } from "./lexicons/groups.ts";
import type { Spot, Spotted } from "./spotted.ts";

/** What a sentence says that a law allows ("up to two years or ¥2.5 million"). */
export interface StatedPenalty extends Spot {
	/** Null where no term is told. */
	readonly prisonMonths: number | "life" | null;
	/** Null where no fine is told. `currencies`: what its sign may stand for, the likeliest first. */
	readonly fine: {
		readonly amount: number;
		readonly currencies: readonly string[];
	} | null;
	readonly turnoverPercent: number | null;
	/** Told as a floor, or as both floor and ceiling. */
	readonly minPrisonMonths: number | "life" | null;
	/** What a court gave, or somebody asks for: says nothing about what the law allows. */
	readonly imposed: boolean;
	/** The words say that this is the most. */
	readonly atMost: boolean;
	/** More than one term is told: which goes with what is open. */
	readonly several: boolean;
}

/** The penalties that the page tells, one a sentence, in text order. */
export function statedPenalties(spotted: Spotted): StatedPenalty[] {
	const sentences = new Set([
		...spotted.terms.map((t) => t.sentence),
		...spotted.money.map((m) => m.sentence),
	]);
	return [...sentences]
		.sort((a, b) => a - b)
		.map((sentence) => inSentence(spotted, sentence))
		.filter((stated) => stated !== null);
}

function inSentence(spotted: Spotted, sentence: number): StatedPenalty | null {
	const cues = spotted.cuesIn(sentence);
	const has = (...groups: CueGroup[]) =>
		cues.some((cue) => groups.includes(cue.group));
	const terms = spotted.terms.filter(
		(term) => term.sentence === sentence && !term.suspended,
	);
	const ceilings = terms.filter((term) => term.bound !== "min");
	const floors = terms.filter((term) => term.bound === "min");
	const money = has("fine", "punishable", "at-most")
		? spotted.money.filter((m) => m.sentence === sentence && m.bound !== "min")
		: [];
	// The first amount is the law's; what follows in brackets is the same in another currency.
	const fine = money[0];
	const term = ceilings[0];
	if (!fine && !term && floors.length === 0) return null;
	const percent = spotted.percentages.find(
		(value) => value.sentence === sentence && has("turnover"),
	);
	const parts = [term, fine, percent, ...floors].filter(
		(part) => part !== undefined,
	);
	const ceilingSaid = [term, fine].some((part) => part?.bound === "max");
	const given = [term, fine].some((part) => part?.bound === "exact");
	return {
		sentence,
		start: Math.min(...parts.map((part) => part.start)),
		end: Math.max(...parts.map((part) => part.end)),
		prisonMonths: term?.months ?? null,
		minPrisonMonths: floors[0]?.months ?? null,
		fine: fine ? { amount: fine.amount, currencies: fine.currencies } : null,
		turnoverPercent: percent?.value ?? null,
		imposed: given || (has("imposed") && !ceilingSaid && !has("punishable")),
		atMost: ceilingSaid || has("at-most"),
		several: ceilings.length > 1,
	};
}

/** Does a tier of a law hold exactly this term and this fine? Only what is told is compared. */
export function matchesTier(
	stated: Pick<StatedPenalty, "prisonMonths" | "fine">,
	tier: Penalty,
): { readonly prison: boolean | null; readonly fine: boolean | null } {
	return {
		prison:
			stated.prisonMonths === null
				? null
				: tier.prison?.maxMonths === stated.prisonMonths,
		fine: stated.fine === null ? null : isFine(stated.fine, tier),
	};
}

function isFine(
	stated: NonNullable<StatedPenalty["fine"]>,
	{ fine }: Penalty,
): boolean {
	if (fine?.max !== stated.amount || fine.currency === undefined) return false;
	if (stated.currencies.includes(fine.currency)) return true;
	// 元 is the unit of three currencies, and the law says of which.
	return (
		yuan.includes(fine.currency) &&
		stated.currencies.some((currency) => yuan.includes(currency))
	);
}

const yuan: readonly string[] = ["CNY", "TWD", "HKD"];

/** The tiers of a law that hold on a day; `to` is the last day of a tier, and tiers without dates hold always. */
export function tiersOn(
	penalties: readonly Penalty[],
	day: string,
): readonly Penalty[] {
	return penalties.filter(
		({ from, to }) =>
			(from === undefined || from <= day) && (to === undefined || day <= to),
	);
}
