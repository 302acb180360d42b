import {
	inLanguage,
	isSameLanguage,
	type Said,
} from "../../../lib/words/in-language.ts";
import type { Names } from "../../../lib/words/sentences.ts";
import type { MarginView, RecordBody } from "../view.ts";

/** Short names of the records and ideas of a view, for the holes of sentences. */
export function namesIn(view: MarginView, lang: string): Names {
	return {
		record: (id) => {
			const record = view.records[id];
			return record ? titleOf(record, lang).text : null;
		},
		concept: (id) => inLanguage(view.concepts[id]?.names, lang)?.text ?? null,
	};
}

/** The title that a reader of `lang` knows: the native one in the law's own language, else the short English one. */
export function titleOf(record: RecordBody, lang: string): Said {
	const { titleNative } = record;
	if (titleNative && isSameLanguage(titleNative.lang, lang)) return titleNative;
	return { text: record.shortTitle ?? record.title, lang: "en" };
}

/** The title in the law's own language, where the reader's title is another one. */
export function nativeTitleOf(record: RecordBody, lang: string): Said | null {
	const { titleNative } = record;
	return titleNative && !isSameLanguage(titleNative.lang, lang)
		? titleNative
		: null;
}
