import type { Penalty } from "../dataset/schema.ts";
import type { WordKey } from "./catalogue.ts";
import type { Words } from "./words.ts";

type Prison = NonNullable<Penalty["prison"]>;
type Fine = NonNullable<Penalty["fine"]>;

/**
 * A penalty as one sentence: "Up to 2 years in prison, a fine of up to ¥2.5 million, or both."
 * @param strong - dresses the figures (for the eye that skims); the identity for plain text
 * @returns pieces in order, or null where the tier names neither prison nor fine
 */
export function penaltySentence<T>(
	words: Words,
	penalty: Penalty,
	strong: (figure: string) => string | T,
): (string | T)[] | null {
	const prison = penalty.prison && prisonPhrase(words, penalty.prison, strong);
	const fine = penalty.fine && finePhrase(words, penalty.fine, strong);
	if (prison && fine) {
		const key = combineKey(penalty.combine);
		return capitalFirst(words, words.fill<string | T>(key, { prison, fine }));
	}
	const first = prison ?? fine;
	return first
		? capitalFirst(words, words.fill<string | T>("penalty_one", { first }))
		: null;
}

/** "up to 2 years in prison" */
export function prisonPhrase<T>(
	words: Words,
	{ maxMonths, minMonths }: Prison,
	strong: (figure: string) => string | T,
): (string | T)[] {
	if (maxMonths === "life") return words.fill<T>("penalty_prison_life", {});
	if (maxMonths === undefined) return words.fill<T>("penalty_prison_any", {});
	const term = strong(words.months(maxMonths));
	return minMonths === undefined
		? words.fill<string | T>("penalty_prison", { term })
		: words.fill<string | T>("penalty_prison_range", {
				min: strong(words.months(minMonths)),
				term,
			});
}

/** "a fine of up to €15 million or 3% of worldwide turnover, whichever is higher" */
export function finePhrase<T>(
	words: Words,
	{ max, currency, maxTurnoverPercent, whichever }: Fine,
	strong: (figure: string) => string | T,
): (string | T)[] {
	const percent =
		maxTurnoverPercent === undefined
			? null
			: strong(words.percent(maxTurnoverPercent));
	const amount =
		typeof max === "number" && currency
			? strong(words.money(max, currency))
			: null;
	if (amount !== null && percent !== null)
		return words.fill<string | T>(
			whichever === "lower" ? "penalty_fine_lower" : "penalty_fine_higher",
			{ amount, percent },
		);
	if (amount !== null)
		return words.fill<string | T>("penalty_fine", { amount });
	if (percent !== null)
		return words.fill<string | T>("penalty_fine_turnover", { percent });
	return words.fill<T>(
		max === "unlimited" ? "penalty_fine_unlimited" : "penalty_fine_any",
		{},
	);
}

function combineKey(combine: Penalty["combine"]): WordKey {
	switch (combine) {
		case "either":
			return "penalty_either";
		case "both":
			return "penalty_both";
		case "prison-with-optional-fine":
			return "penalty_prison_with_optional_fine";
		default:
			// Not stated: "either or both" claims the least.
			return "penalty_either_or_both";
	}
}

function capitalFirst<T>(words: Words, pieces: (string | T)[]): (string | T)[] {
	const [first, ...rest] = pieces;
	return typeof first === "string" ? [words.capital(first), ...rest] : pieces;
}
