import type { Claim, Gloss } from "../../gloss/gloss.ts";
import type { Expectation } from "./expectation.ts";
import type { Fault } from "./fault.ts";
import { emptyTally, type Tally } from "./tally.ts";

type Wanted = NonNullable<Expectation["claims"]>[number];

/**
 * Claims that the page asks for must be there with their verdict and, where it is given, their record or statistic. A
 * *differs* that nobody asked for is wrong; other claims that nobody asked for are not judged.
 */
export function scoreClaims(
	gloss: Gloss,
	expected: Expectation,
): { readonly tally: Tally; readonly faults: readonly Fault[] } {
	const tally = emptyTally();
	const faults: Fault[] = [];
	const asked = new Set<Claim>();
	for (const wanted of expected.claims ?? []) {
		const about = gloss.claims.filter((claim) => isAbout(claim, wanted));
		for (const claim of about) asked.add(claim);
		const found = about.find((claim) => rests(claim, wanted)) ?? about[0];
		if (found === undefined) {
			tally.missed++;
			faults.push({
				what: "missed-claim",
				detail: `${wanted.kind} “${wanted.quoteContains}”`,
				grounds: [],
			});
			continue;
		}
		tally.found++;
		if (found.verdict === wanted.verdict && rests(found, wanted)) tally.right++;
		else {
			tally.wrong++;
			faults.push(wrongClaim(found, wanted));
		}
	}
	for (const claim of gloss.claims) {
		if (claim.verdict !== "differs" || asked.has(claim)) continue;
		tally.wrong++;
		faults.push(wrongClaim(claim, null));
	}
	return { tally, faults };
}

function isAbout(claim: Claim, wanted: Wanted): boolean {
	return (
		claim.kind === wanted.kind && touches(claim.quote, wanted.quoteContains)
	);
}

function rests(claim: Claim, { recordId, statisticId }: Wanted): boolean {
	if (recordId && claim.recordId !== recordId) return false;
	return !statisticId || claim.statisticId === statisticId;
}

function wrongClaim(claim: Claim, wanted: Wanted | null): Fault {
	const isWrongDiffers =
		claim.verdict === "differs" && wanted?.verdict !== "differs";
	const against = claim.recordId ?? claim.statisticId ?? "nothing";
	const asked =
		wanted === null
			? "not asked for"
			: `expected ${wanted.verdict}${wanted.recordId ? ` against ${wanted.recordId}` : ""}`;
	return {
		what: isWrongDiffers ? "wrong-differs" : "wrong-verdict",
		detail: `${claim.kind}: ${claim.verdict} against ${against}, ${asked}`,
		grounds: [`${claim.explanation.code}: “${claim.quote}”`],
	};
}

function touches(quote: string, part: string): boolean {
	const a = flat(quote);
	const b = flat(part);
	return a.includes(b) || b.includes(a);
}

function flat(text: string): string {
	return text.toLowerCase().replace(/\s+/gu, " ").trim();
}
