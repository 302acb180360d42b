import {
	inLanguage,
	isSameLanguage,
	type Said,
} from "../../lib/words/in-language.ts";
import { useWords } from "../words/context.ts";
import { Text } from "../words/Text.tsx";
import { useMargin } from "./context.ts";
import type { RecordBody, Register } from "./view.ts";

/** What the law says, in the chosen register: plain and standard in our words, legal by its provisions. */
export function Provision({ record }: { record: RecordBody }) {
	const words = useWords();
	const { settings } = useMargin();
	const texts = textsOf(record, settings.register, words.lang);
	const foreign = texts.find(({ lang }) => !isSameLanguage(lang, words.lang));
	const refs = record.provisions.map(({ ref }) => ref).slice(0, 4);
	return (
		<>
			{texts.map((said) => (
				<p class="law text" key={said.text}>
					{said.ref && <span class="ref">{said.ref}</span>}
					<Text of={said} />
				</p>
			))}
			<p class="meta">
				{words.prose([
					refs.length > 0 && settings.register !== "legal"
						? words.capital(
								words.say("law_in_our_words", { refs: words.list(refs) }),
							)
						: "",
					foreign
						? words.say("text_in_language", {
								language: words.language(foreign.lang),
							})
						: "",
				])}
			</p>
		</>
	);
}

type ProvisionText = Said & { readonly ref?: string };

function textsOf(
	{ provisions, summary }: RecordBody,
	register: Register,
	lang: string,
): ProvisionText[] {
	const english = (text: string, ref?: string): ProvisionText => ({
		text,
		lang: "en",
		...(ref && { ref }),
	});
	const standard = inLanguage(summary, lang);
	if (register === "legal" && provisions.length > 0)
		return provisions.map(({ ref, says }) => english(says, ref));
	const plain = provisions.flatMap((one) => one.plain ?? []);
	// A summary that the reader can read beats a plainer text that they cannot.
	const readable = isSameLanguage("en", lang) || standard?.lang === "en";
	if (register === "plain" && plain.length > 0 && readable)
		return plain.map((text) => english(text));
	return standard ? [standard] : [];
}
