import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Words } from "../../lib/words/words.ts";

/** The words of the page that is drawn; each page's outermost component provides them. */
export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
	const words = useContext(WordsContext);
	if (!words) throw new Error("no words: draw inside a WordsContext");
	return words;
}
