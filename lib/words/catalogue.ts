import type en from "../../public/_locales/en/messages.json";

/** A catalogue in the form of the browsers' `_locales/<language>/messages.json`. English is the source. */
export type Catalogue = Readonly<
	Record<string, { readonly message: string; readonly description?: string }>
>;

/** Looks a message up by its key; null where the catalogue has none. `browser.i18n.getMessage` fits after `|| null`. */
export type FindMessage = (key: string) => string | null;

type MessageKey = keyof typeof en;
type PluralStem<K> = K extends `${infer Stem}_other`
	? `${Stem}_one` extends MessageKey
		? Stem
		: never
	: never;

/** Every key of the English catalogue, and the stem of each plural ("toc_law" for "toc_law_one", "toc_law_other"). */
export type WordKey = MessageKey | PluralStem<MessageKey>;

/** @returns a finder over a catalogue that was read from its file */
export function findIn(catalogue: Catalogue): FindMessage {
	return (key) =>
		Object.hasOwn(catalogue, key) ? (catalogue[key]?.message ?? null) : null;
}
