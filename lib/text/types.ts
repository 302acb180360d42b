/** Offsets everywhere are UTF-16 code units; `end` is exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Languages that the cue lexicons and grammars know, as BCP 47 tags. */
export const knownLanguages = [
	"en",
	"ja",
	"de",
	"fr",
	"es",
	"pt",
	"it",
	"ko",
	"zh-Hans",
	"zh-Hant",
] as const;
export type KnownLanguage = (typeof knownLanguages)[number];
