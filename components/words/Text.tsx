import type { Said } from "../../lib/words/in-language.ts";
import { isSameLanguage } from "../../lib/words/in-language.ts";
import { useWords } from "./context.ts";

/** A text that may be in another language than the page: it carries its own, and is kept apart from its surroundings. */
export function Text({ of, class: className }: { of: Said; class?: string }) {
	const { lang } = useWords();
	const same = isSameLanguage(of.lang, lang);
	return (
		<bdi class={className} lang={same ? undefined : of.lang} dir="auto">
			{of.text}
		</bdi>
	);
}

/** A text of the records that is kept in English only. */
export function English({ text }: { text: string }) {
	return <Text of={{ text, lang: "en" }} />;
}
