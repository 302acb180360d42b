import type { Dataset } from "../dataset/compiled.ts";
import { hostOf } from "./host.ts";
import type { CueGroup } from "./lexicons/groups.ts";
import { zoneWeight } from "./page.ts";
import type { NamedPlace, Spot, Spotted } from "./spotted.ts";

/** A jurisdiction in play. */
export interface Situated {
	readonly code: string;
	/** 0 to 1. */
	readonly weight: number;
	/** Its law can be meant where the page names none: told of first and most. */
	readonly governs: boolean;
	readonly spots: readonly Spot[];
}

/** What else speaks for a place: laws of it that are cited, linked or named beyond doubt. */
export interface PlaceEvidence {
	readonly code: string;
	readonly weight: number;
	readonly spot: Spot | null;
}

/** How many jurisdictions are worth telling. */
const most = 6;
/** A score of this much is half certain. */
const halfCertain = 1.5;
/** Share of the first one's score from which another governs too. */
const governingShare = 0.45;

const authorities: readonly CueGroup[] = [
	"police",
	"prosecution",
	"court",
	"legislature",
	"regulator",
	"executive",
	"law",
];

/**
 * Which jurisdictions is the story about? Places and institutions that act in it, its money, its outlet and the laws
 * that it names; a nationality told in passing ("a Dutch company"), a comparison and a foreign study weigh little.
 * @returns the governing one first, the most specific before its parent
 */
export function situate(
	spotted: Spotted,
	dataset: Dataset,
	evidence: readonly PlaceEvidence[],
): Situated[] {
	const scores = new Scores();
	for (const hit of spotted.places)
		if (hit.needs === null)
			scores.add(hit.place.code, placeWeight(spotted, hit), hit);
	for (const hit of spotted.institutions)
		if (hit.needs === null)
			scores.add(codeOf(dataset, hit), 2 * weightAt(spotted, hit), hit);
	for (const { code, weight, spot } of evidence) scores.add(code, weight, spot);
	addMoney(scores, spotted, dataset);
	addAddresses(scores, spotted, dataset);
	addAmbiguous(scores, spotted, dataset);
	return ranked(scores, dataset);
}

/** A name that several places share supports those that something else speaks for. */
function addAmbiguous(
	scores: Scores,
	spotted: Spotted,
	dataset: Dataset,
): void {
	const known = new Set(scores.codes());
	for (const hit of spotted.places)
		if (hit.needs !== null && known.has(hit.place.code))
			scores.add(hit.place.code, 0.5 * placeWeight(spotted, hit), hit);
	for (const hit of spotted.institutions) {
		const code = codeOf(dataset, hit);
		if (hit.needs !== null && known.has(code))
			scores.add(code, weightAt(spotted, hit), hit);
	}
}

function addMoney(scores: Scores, spotted: Spotted, dataset: Dataset): void {
	const seen = new Set<string>();
	for (const { currencies } of spotted.money) {
		// "$" and "¥" may stand for several: the likeliest is taken, and says as little as it can.
		const currency = currencies[0];
		if (currency !== undefined) seen.add(currency);
	}
	for (const currency of seen) {
		const places = placesOfCurrency(dataset, currency);
		// A currency that much of the world uses, or reckons in, says little.
		const weight = places.length > 2 || currency === "USD" ? 0.1 : 0.8;
		for (const code of places) scores.support(code, weight);
	}
}

function addAddresses(
	scores: Scores,
	spotted: Spotted,
	dataset: Dataset,
): void {
	const { article } = spotted.page;
	const host = article.url === undefined ? null : hostOf(article.url);
	const isPlaceless = scores.codes().length === 0;
	if (host !== null)
		for (let i = 0; i < dataset.placeCount; i++) {
			const place = dataset.place(i);
			if (place.newsTlds.some((tld) => host.endsWith(tld))) {
				// A domestic story often names no country: its outlet's is meant.
				if (isPlaceless) scores.add(place.code, 0.4, null);
				else scores.support(place.code, 0.6);
			}
		}
	const linked = new Set<string>();
	for (const link of article.links) {
		const linkHost = hostOf(link.href);
		const index = linkHost === null ? null : dataset.placeOfHost(linkHost);
		if (index !== null) linked.add(dataset.place(index).code);
	}
	for (const code of linked) scores.add(code, 1.2, null);
}

function placesOfCurrency(dataset: Dataset, currency: string): string[] {
	const codes: string[] = [];
	for (let i = 0; i < dataset.placeCount; i++) {
		const place = dataset.place(i);
		// A part of a country has its country's money, and no claim of its own to it.
		if (place.parent === undefined && place.currencies.includes(currency))
			codes.push(place.code);
	}
	return codes;
}

function codeOf(
	dataset: Dataset,
	hit: { readonly institution: { readonly place: number } },
): string {
	return dataset.place(hit.institution.place).code;
}

function placeWeight(spotted: Spotted, hit: NamedPlace): number {
	const cues = spotted.cuesIn(hit.sentence);
	const follows = (groups: readonly CueGroup[], distance: number) =>
		cues.some(
			(cue) =>
				groups.includes(cue.group) &&
				cue.start >= hit.end &&
				cue.start - hit.end <= distance,
		);
	const acts = follows(authorities, spotted.page.isDense ? 6 : 22);
	const passing = follows(["maker", "study"], spotted.page.isDense ? 8 : 22);
	if (acts && !passing) return 1.8 * weightAt(spotted, hit);
	return (passing && !acts ? 0.15 : 1) * weightAt(spotted, hit);
}

function weightAt(spotted: Spotted, spot: Spot): number {
	const sentence = spotted.page.sentences[spot.sentence];
	const aside =
		sentence?.zone !== "title" &&
		spotted
			.cuesIn(spot.sentence)
			.some((cue) => cue.group === "elsewhere" || cue.group === "study");
	return zoneWeight(sentence) * (aside ? 0.35 : 1);
}

/** The tenth mention says less than the first: scores grow with the square root of what each kind adds. */
class Scores {
	readonly #sums = new Map<string, number>();
	readonly #spots = new Map<string, Spot[]>();
	readonly #extra = new Map<string, number>();

	add(code: string, weight: number, spot: Spot | null): void {
		this.#sums.set(code, (this.#sums.get(code) ?? 0) + weight);
		if (spot === null) return;
		const spots = this.#spots.get(code) ?? [];
		this.#spots.set(code, spots);
		if (spots.length < 12) spots.push(spot);
	}

	/** Counts only beside something else: money alone does not say where a story plays. */
	support(code: string, weight: number): void {
		this.#extra.set(code, (this.#extra.get(code) ?? 0) + weight);
	}

	codes(): string[] {
		return [...this.#sums.keys()];
	}

	score(code: string): number {
		const sum = this.#sums.get(code) ?? 0;
		const extra = this.#extra.get(code) ?? 0;
		return sum === 0 ? 0 : Math.sqrt(sum) + extra;
	}

	spots(code: string): readonly Spot[] {
		return this.#spots.get(code) ?? [];
	}
}

function ranked(scores: Scores, dataset: Dataset): Situated[] {
	const codes = scores
		.codes()
		.sort((a, b) => scores.score(b) - scores.score(a) || (a < b ? -1 : 1));
	const top = scores.score(codes[0] ?? "");
	if (top === 0) return [];
	const placed = codes
		.filter((code) => scores.score(code) >= 0.2 * top)
		.map((code) => {
			const score = scores.score(code);
			const share = score / top;
			return {
				code,
				weight: round((share * score) / (score + halfCertain)),
				governs: share >= governingShare,
				spots: scores.spots(code),
			};
		});
	return specificFirst(withParents(placed, dataset), dataset).slice(0, most);
}

/** The law of the whole holds in its parts: a governing part brings its country with it. */
function withParents(
	places: readonly Situated[],
	dataset: Dataset,
): Situated[] {
	const all = new Map(places.map((place) => [place.code, place]));
	for (const place of places) {
		const parent = parentOf(dataset, place.code);
		if (parent === null || !place.governs) continue;
		const known = all.get(parent);
		all.set(parent, {
			code: parent,
			weight: Math.max(known?.weight ?? 0, round(place.weight * 0.8)),
			governs: true,
			spots: known?.spots ?? place.spots,
		});
	}
	return [...all.values()];
}

function specificFirst(
	places: readonly Situated[],
	dataset: Dataset,
): Situated[] {
	const sorted = [...places].sort(
		(a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1),
	);
	for (let i = 0; i < sorted.length; i++) {
		const place = sorted[i];
		if (!place?.governs) continue;
		const parent = parentOf(dataset, place.code);
		const at = sorted.findIndex((other) => other.code === parent);
		const whole = sorted[at];
		if (!whole || at >= i || place.weight < 0.9 * whole.weight) continue;
		sorted.splice(i, 1);
		sorted.splice(at, 0, place);
	}
	return sorted;
}

export function parentOf(dataset: Dataset, code: string): string | null {
	const index = dataset.findPlace(code);
	return index === null ? null : (dataset.place(index).parent ?? null);
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
