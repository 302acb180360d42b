import type { CueGroup } from "./lexicons/groups.ts";
import type { Cue, Named, Spot, Spotted } from "./spotted.ts";

/** Words that make a name of a law out of any words around them. */
const lawWords: ReadonlySet<CueGroup> = new Set(["law", "law-weak"]);
/** A share of letters so small is left to articles and prepositions. */
const negligible = 0.2;

/**
 * Is this alias of a record only a description ("selling obscene images"), made of nothing but words that mean
 * something by themselves? Then it is evidence for an inference and no name: the page did not name the law. A name has a
 * word of its own ("Getty", "TAKE IT DOWN"), a number, or a word of law ("obscenity law").
 */
export function isDescription(spotted: Spotted, named: Named): boolean {
	const { text } = spotted.page.normal;
	const words = text.slice(named.start, named.end);
	if (/\d/.test(words)) return false;
	const inside = (spot: Spot) =>
		spot.start < named.end && named.start < spot.end;
	const cues = spotted.cuesIn(named.sentence).filter(inside);
	if (cues.some((cue) => lawWords.has(cue.group) && !isOfCase(cues, cue)))
		return false;
	const known = [...cues, ...spotted.concepts.filter(inside)];
	let letters = 0;
	let covered = 0;
	for (let at = named.start; at < named.end; at++) {
		if (!/[\p{L}\p{N}]/u.test(text.charAt(at))) continue;
		if (isSmallWord(text, at)) continue;
		letters++;
		if (known.some((spot) => spot.start <= at && at < spot.end)) covered++;
	}
	return letters > 0 && covered >= (1 - negligible) * letters;
}

/** Words of a case are words of law too, and name none: "arrested", "ruling". */
const caseWords: ReadonlySet<CueGroup> = new Set([
	"told-investigation",
	"told-arrest",
	"told-charged",
	"told-trial",
	"told-plea",
	"told-acquitted",
	"told-convicted",
	"told-ruling",
	"told-settlement",
	"told-sued",
]);

function isOfCase(cues: readonly Cue[], cue: Cue): boolean {
	return cues.some(
		(other) => other.start === cue.start && caseWords.has(other.group),
	);
}

function isSmallWord(text: string, at: number): boolean {
	let start = at;
	while (/[a-zà-ÿ]/.test(text.charAt(start - 1)) && at - start < 4) start--;
	let end = at + 1;
	while (/[a-zà-ÿ]/.test(text.charAt(end)) && end - at < 4) end++;
	return /[a-zà-ÿ]/.test(text.charAt(at)) && end - start <= 3;
}
