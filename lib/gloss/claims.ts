import type { ClaimKind } from "../dataset/vocabulary.ts";
import type { ClaimCode } from "./codes.ts";
import type { Claim, Params } from "./gloss.ts";
import type { Match } from "./matches.ts";
import type { Spot } from "./spotted.ts";
import type { Story } from "./story.ts";

/** A claim before its words are turned into a quote. */
export interface Checked {
	readonly kind: ClaimKind;
	readonly spot: Spot;
	readonly verdict: Claim["verdict"];
	readonly recordId: string | null;
	readonly statisticId: string | null;
	readonly code: ClaimCode;
	readonly params: Params;
}

/** What a check of claims reads: the story, and the records that bear on it. */
export interface CheckInput {
	readonly story: Story;
	readonly matches: readonly Match[];
}

/** Claims are told of the body: offsets of a claim are offsets into the text. */
export function isInBody(story: Story, spot: Spot): boolean {
	return story.spotted.page.sentences[spot.sentence]?.zone !== "title";
}

/** Longest quote of a claim, in characters of normalised text. */
const longest = 220;

/**
 * The smallest clause around a spot: to the next comma, semicolon or dash on either side, inside the sentence.
 * @returns the spot itself where the clause would be too long
 */
export function clauseAround(story: Story, spot: Spot): Spot {
	const { page } = story.spotted;
	const sentence = page.sentences[spot.sentence];
	if (!sentence) return spot;
	const before = page.normal.text.slice(sentence.start, spot.start);
	const after = page.normal.text.slice(spot.end, sentence.end);
	const cut = Math.max(
		...[", ", "; ", ": ", ") ", " - ", "、", "，", "「", "\n"].map((mark) => {
			const at = before.lastIndexOf(mark);
			return at < 0 ? -1 : at + mark.length;
		}),
	);
	const stop = after.search(/[,;:.!?]\s|[.!?]$|[、，。！？」]| - /u);
	const start = sentence.start + Math.max(0, cut);
	const end = stop < 0 ? sentence.end : spot.end + stop;
	return end - start > longest ? spot : { ...spot, start, end };
}
