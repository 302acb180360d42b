import type { Span } from "../types.ts";

export interface Citation extends Span {
	/** The grammar that read it: "us-code", "eu", "act", "jp" and so on. */
	readonly system: string;
	/** Jurisdiction code where the form itself tells it, else null. */
	readonly jurisdiction: string | null;
	/** Canonical form for people ("18 U.S.C. § 2252A(a)"); parsed again, it gives the same first key. */
	readonly normalized: string;
	/**
	 * Most specific first: "us/usc/18/2252a/a", "us/usc/18/2252a". A law without a country stands under "*":
	 * "*" + "/law/penal code/175", to be resolved with the story's jurisdiction.
	 */
	readonly keys: readonly string[];
	/** How many of the first keys name the whole of what is cited: file a record under these only. */
	readonly exactKeys: number;
}

/** A citation of a whole law, to which provisions around it may be joined ("Article 50 of …"). */
export interface LawCitation extends Citation {
	readonly isWholeLaw: true;
}

/** A provision as cited: number and what is inside it, "2252a" with ["a", "5"]. */
export interface Provision {
	readonly number: string;
	readonly parts: readonly string[];
	/** As the source writes it: "2252A(a)(5)". */
	readonly shown: string;
}

/**
 * Keys from the innermost part outwards, each in every variant of the law.
 * @param bases - keys of the law, the surest first; the law itself is the last resort
 * @param mark - "art/", "s/" or "": how the law names its provisions
 */
export function provisionKeys(
	bases: readonly string[],
	mark: string,
	{ number, parts }: Provision,
): { keys: string[]; exactKeys: number } {
	const keys: string[] = [];
	for (let depth = parts.length; depth >= 0; depth--)
		for (const base of bases)
			keys.push(
				[`${base}/${mark}${number}`, ...parts.slice(0, depth)].join("/"),
			);
	return { keys: [...keys, ...bases], exactKeys: bases.length };
}
