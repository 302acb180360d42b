import { type Conduct, conducts } from "../dataset/vocabulary.ts";
import type { CueGroup } from "./lexicons/groups.ts";
import { modalityOf } from "./modality.ts";
import { zoneWeight } from "./page.ts";
import type { Cue, Spot, Spotted } from "./spotted.ts";

export interface Done {
	readonly conduct: Conduct;
	readonly weight: number;
	readonly spots: readonly Spot[];
}

/** What is done with AI or its output, or to people with it: a verb counts only in such company. */
const company: readonly CueGroup[] = [
	"ai-strong",
	"ai-acronym",
	"ai-product",
	"ai-weak",
	"depiction",
	"sexual",
	"legal-matter",
	"minor-depicted",
];
/** Told as the matter of the case: weighs more. */
const ofTheCase: readonly CueGroup[] = [
	"told-arrest",
	"told-charged",
	"told-convicted",
	"told-plea",
	"told-sued",
	"told-ruling",
	"suspicion",
	"punishable",
	"banned",
];

/** One clear sentence of the beginning is enough. */
const least = 1.4;

/** The conducts of the story, the weightiest first. */
export function conductOf(spotted: Spotted): Done[] {
	const done: Done[] = [];
	for (const conduct of conducts) {
		const cues = spotted.cuesOf(`does-${conduct}`);
		let weight = 0;
		const spots: Spot[] = [];
		let lastSentence = -1;
		for (const cue of cues) {
			const value = weightOf(spotted, cue);
			if (value === 0) continue;
			if (spots.length < 8) spots.push(cue);
			// One sentence tells a thing once.
			weight += cue.sentence === lastSentence ? value * 0.2 : value;
			lastSentence = cue.sentence;
		}
		if (weight >= least) done.push({ conduct, weight, spots });
	}
	const strongest = Math.max(0, ...done.map(({ weight }) => weight));
	return done
		.filter(({ weight }) => weight >= 0.2 * strongest)
		.sort((a, b) => b.weight - a.weight);
}

function weightOf(spotted: Spotted, cue: Cue): number {
	const around = spotted.cuesIn(cue.sentence);
	const has = (groups: readonly CueGroup[]) =>
		around.some((other) => groups.includes(other.group));
	// A headline is too short for company.
	const isTitle = spotted.page.sentences[cue.sentence]?.zone === "title";
	if (!isTitle && !has(company)) return 0;
	const { negated, aside } = modalityOf(spotted, cue);
	if (negated) return 0;
	const zone = zoneWeight(spotted.page.sentences[cue.sentence]);
	return zone * (aside ? 0.4 : 1) * (has(ofTheCase) ? 1.5 : 0.75);
}
