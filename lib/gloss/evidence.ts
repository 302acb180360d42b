import type { Dataset } from "../dataset/compiled.ts";
import type { Link } from "./article.ts";
import { isDescription } from "./names-or-descriptions.ts";
import { zoneWeight } from "./page.ts";
import type { PlaceEvidence } from "./situate.ts";
import type { CitationSpot, Named, Spot, Spotted } from "./spotted.ts";

/** A record that the page itself points to. */
export type Pointer =
	| {
			readonly by: "cited";
			readonly record: number;
			readonly spot: CitationSpot;
			/** The form holds for any country ("Article 175 of the Penal Code"): the story's jurisdiction decides. */
			readonly anywhere: boolean;
	  }
	| { readonly by: "linked"; readonly record: number; readonly link: Link }
	| { readonly by: "named"; readonly record: number; readonly spot: Named }
	/** In words that mean something by themselves: evidence, no name. */
	| { readonly by: "described"; readonly record: number; readonly spot: Named };

/** A law that is named a hundred times is in play no more than one that is named twelve times. */
const mostOfOne = 12;

/**
 * Records that are cited, linked or named. Names that need their jurisdiction or context are among them: `point` asks
 * whether they have it.
 */
export function findPointers(spotted: Spotted, dataset: Dataset): Pointer[] {
	const pointers: Pointer[] = [];
	const counts = new Map<string, number>();
	const add = (pointer: Pointer) => {
		const key = `${pointer.by} ${pointer.record}`;
		const count = counts.get(key) ?? 0;
		counts.set(key, count + 1);
		if (count < mostOfOne) pointers.push(pointer);
	};
	for (const spot of spotted.citations) {
		if (isPartOfName(spot, spotted)) continue;
		const { records, anywhere } = recordsCited(spot, dataset);
		for (const record of records) add({ by: "cited", record, spot, anywhere });
	}
	for (const link of spotted.page.article.links)
		for (const record of dataset.recordsOfLink(link.href))
			add({ by: "linked", record, link });
	for (const spot of spotted.records) {
		// "47 U.S.C. § 223" inside "47 U.S.C. § 223(h)": the citation says more, and leads elsewhere.
		const citation = spotted
			.citationsIn(spot.sentence)
			.find((c) => c.start <= spot.start && spot.end <= c.end);
		if (citation && recordsCited(citation, dataset).records.length > 0)
			continue;
		const by = isDescription(spotted, spot) ? "described" : "named";
		add({ by, record: spot.index, spot });
	}
	return pointers;
}

/** "… Artificial Intelligence Act" at the end of a longer name of a law is no citation of another. */
export function isPartOfName(
	citation: CitationSpot,
	spotted: Pick<Spotted, "recordsIn">,
): boolean {
	return spotted
		.recordsIn(citation.sentence)
		.some((name) => isInside(citation, name));
}

function isInside(inner: Spot, outer: Spot): boolean {
	return (
		outer.start <= inner.start &&
		inner.end <= outer.end &&
		outer.end - outer.start > inner.end - inner.start
	);
}

/** Keys come most specific first: the first that leads anywhere is what is meant. */
export function recordsCited(
	spot: CitationSpot,
	dataset: Dataset,
): { readonly records: readonly number[]; readonly anywhere: boolean } {
	for (const key of spot.keys) {
		const records = dataset.recordsOfCitation(key);
		if (records.length > 0) return { records, anywhere: key.startsWith("*") };
	}
	return { records: [], anywhere: false };
}

/** What the laws that the page points to say about where it plays. */
export function placesOfPointers(
	pointers: readonly Pointer[],
	spotted: Spotted,
	dataset: Dataset,
): PlaceEvidence[] {
	const evidence: PlaceEvidence[] = [];
	const linked = new Set<number>();
	for (const pointer of pointers) {
		const code = dataset.record(pointer.record).jurisdiction;
		if (pointer.by === "linked") {
			if (!linked.has(pointer.record))
				evidence.push({ code, weight: 1.5, spot: null });
			linked.add(pointer.record);
			continue;
		}
		if (pointer.by === "described") continue;
		if (pointer.by === "named" && pointer.spot.needs !== null) continue;
		if (pointer.by === "cited" && pointer.anywhere) continue;
		const zone = zoneWeight(spotted.page.sentences[pointer.spot.sentence]);
		const aside = spotted
			.cuesIn(pointer.spot.sentence)
			.some((cue) => cue.group === "elsewhere");
		evidence.push({
			code,
			weight: zone * (aside ? 0.4 : 1.5),
			spot: pointer.spot,
		});
	}
	return evidence;
}
