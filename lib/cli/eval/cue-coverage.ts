import type { Dataset } from "../../dataset/compiled.ts";
import type { Article } from "../../gloss/article.ts";
import { languageOf } from "../../gloss/language.ts";
import { type CueGroup, cueGroups } from "../../gloss/lexicons/groups.ts";
import { modalityOf } from "../../gloss/modality.ts";
import { readPage } from "../../gloss/page.ts";
import { spot } from "../../gloss/spot.ts";
import { type KnownLanguage, knownLanguages } from "../../text/types.ts";

export type Telling = "plain" | "negated" | "hearsay";

/** What no page of the corpus says in one language. */
export interface AbsentCues {
	readonly lang: KnownLanguage;
	readonly pages: number;
	readonly absent: Readonly<Record<Telling, readonly CueGroup[]>>;
}

/**
 * Which groups of cues the corpus never puts to the test, by language: not at all, never negated, never as hearsay.
 * Negation and hearsay are asked for only where they turn the sense: of what was done, decided or claimed.
 */
export function absentCues(
	articles: readonly Article[],
	dataset: Dataset,
): AbsentCues[] {
	const seen = new Map(
		knownLanguages.map((lang) => [lang, { pages: 0, told: new Set<string>() }]),
	);
	for (const article of articles) {
		const lang = languageOf(article).known;
		const ofLanguage = lang === null ? undefined : seen.get(lang);
		if (lang === null || ofLanguage === undefined) continue;
		ofLanguage.pages++;
		const spotted = spot(readPage(article), dataset, lang);
		for (const cue of spotted.cues) {
			const { negated, hearsay } = modalityOf(spotted, cue);
			const telling = negated ? "negated" : hearsay ? "hearsay" : "plain";
			ofLanguage.told.add(`${telling} ${cue.group}`);
		}
	}
	return [...seen].map(([lang, { pages, told }]) => ({
		lang,
		pages,
		absent: {
			plain: cueGroups.filter(
				(group) => group !== "mistaken" && !told.has(`plain ${group}`),
			),
			negated: turned.filter((group) => !told.has(`negated ${group}`)),
			hearsay: turned.filter((group) => !told.has(`hearsay ${group}`)),
		},
	}));
}

const turned = cueGroups.filter(
	(group) =>
		/^(?:told|does|consent)-/.test(group) ||
		["fictional", "real-person", "minor", "banned", "guilt"].includes(group) ||
		["first-ever", "precedent", "punishable", "imposed"].includes(group),
);
