import type { Penalty } from "../dataset/schema.ts";
import type {
	ClaimCode,
	DetectionCode,
	RecordReasonCode,
	SinceCode,
} from "../gloss/codes.ts";
import type { Params } from "../gloss/gloss.ts";
import type { WordKey } from "./catalogue.ts";
import { paramsInWords } from "./params.ts";
import { finePhrase, prisonPhrase } from "./penalty.ts";
import type { Holes, Words } from "./words.ts";

/** Short names for the ids in a code's parameters; null where the id is not known. */
export interface Names {
	record(id: string): string | null;
	concept(id: string): string | null;
}

/** What a code says: the engine writes no words, this does (lib/gloss/codes.ts lists the codes and their params). */
interface Coded<Code extends string> {
	readonly code: Code;
	readonly params: Params;
}

/** Why a page is, or is not, news about AI and the law. */
export function detectionSentence(
	words: Words,
	{ code, params }: Coded<DetectionCode>,
	names: Names,
): string {
	const holes: Record<string, string | number> = paramsInWords(
		params,
		words,
		names,
	);
	if (typeof params.sentences === "number") holes.count = params.sentences;
	return words.say(variant(words, keyOf("reason", code), params.what), holes);
}

/**
 * Why a record is shown. The words of the page stand in the sentence, as the caller draws them.
 * @param lemma - the story's words; null where there are none to show: then "The story" stands in their place
 */
export function recordSentence<T>(
	words: Words,
	{ code, params }: Coded<RecordReasonCode>,
	names: Names,
	lemma: T | null,
): (string | T)[] {
	const holes: Holes<T> = {
		...paramsInWords(params, words, names),
		words: lemma ?? words.say("the_story"),
	};
	return words.fill(undated(words, keyOf("record", code), params), holes);
}

/** What is said about a claim: one or more whole sentences. */
export function claimSentence(
	words: Words,
	{ code, params }: Coded<ClaimCode>,
	names: Names,
): string {
	const holes: Record<string, string | number> = {
		...paramsInWords(params, words, names),
		...(code === "penalty-differs" && statedPenalties(words, params)),
	};
	const key = undated(words, keyOf("claim", code), params);
	return words.prose([
		words.say(variant(words, key, chosenBy(code, params)), holes),
		holes.omitted ? words.say("claim_omits", holes) : "",
		typeof params.tradition === "string"
			? sayKnown(words, `tradition_${params.tradition}`)
			: "",
	]);
}

/** What happened to a record after the story's day. */
export function sinceSentence(
	words: Words,
	since: Coded<SinceCode> & { readonly recordId: string },
	names: Names,
): string {
	const key = keyOf("since", since.code);
	return words.say(since.params.by ? variant(words, key, "by") : key, {
		record: names.record(since.recordId) ?? since.recordId,
		...paramsInWords(since.params, words, names),
	});
}

function keyOf(prefix: string, code: string): WordKey {
	return `${prefix}_${code.replaceAll("-", "_")}` as WordKey;
}

/** A closer sentence for one value of a parameter, where the catalogue has one. */
function variant(words: Words, key: WordKey, value: unknown): WordKey {
	const closer = `${key}_${String(value).replaceAll("-", "_")}`;
	return value !== undefined && words.knows(closer) ? closer : key;
}

function chosenBy(code: ClaimCode, params: Params): unknown {
	if (code === "arrest-sets-no-precedent") return params.stage;
	if (code === "precedent-higher-court" && !params.recordId) return "unnamed";
	return undefined;
}

function undated(words: Words, key: WordKey, params: Params): WordKey {
	return params.date ? key : variant(words, key, "undated");
}

function sayKnown(words: Words, key: string): string {
	return words.knows(key) ? words.say(key) : "";
}

/** The two penalties of a claim that differs, each as a noun phrase: what the statute says, what the story says. */
function statedPenalties(
	words: Words,
	params: Params,
): { statute: string; stated: string } {
	const currency =
		typeof params.currency === "string" ? params.currency : undefined;
	const phrase = (months: unknown, fine: unknown) => {
		const parts: string[] = [];
		if (typeof months === "number")
			parts.push(said(prisonPhrase(words, { maxMonths: months }, plain)));
		if (months === "life")
			parts.push(said(prisonPhrase(words, { maxMonths: "life" }, plain)));
		if (typeof fine === "number") {
			const max: NonNullable<Penalty["fine"]> = { max: fine, currency };
			parts.push(said(finePhrase(words, max, plain)));
		}
		return words.list(parts);
	};
	return {
		statute: phrase(params.maxPrisonMonths, params.maxFine),
		stated: phrase(params.statedPrisonMonths, params.statedFine),
	};
}

function plain(figure: string): string {
	return figure;
}

function said(pieces: readonly string[]): string {
	return pieces.join("");
}
