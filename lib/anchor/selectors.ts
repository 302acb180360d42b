import type { Span } from "../text/types.ts";

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
	readonly type: "TextQuoteSelector";
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector; UTF-16 code units. */
export interface TextPositionSelector {
	readonly type: "TextPositionSelector";
	readonly start: number;
	readonly end: number;
}

/** Two ways back to one passage: by its words, and by where they stood. */
export interface Selectors {
	readonly quote: TextQuoteSelector;
	readonly position: TextPositionSelector;
}

/** Code units of context on each side: enough to tell two equal quotes apart in all but lists and refrains. */
const contextLength = 32;

/** Describe a passage so that it can be found again after the text around it, or it itself, has changed a little. */
export function describePassage(text: string, { start, end }: Span): Selectors {
	return {
		quote: {
			type: "TextQuoteSelector",
			exact: text.slice(start, end),
			prefix: text.slice(wholeFrom(text, start - contextLength), start),
			suffix: text.slice(end, wholeFrom(text, end + contextLength)),
		},
		position: { type: "TextPositionSelector", start, end },
	};
}

/** An offset that cuts no surrogate pair in two. */
function wholeFrom(text: string, offset: number): number {
	const at = Math.min(text.length, Math.max(0, offset));
	const code = text.charCodeAt(at);
	return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
