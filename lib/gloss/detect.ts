import type { Dataset } from "../dataset/compiled.ts";
import {
	type FeatureContext,
	type Features,
	featureNames,
	featuresOf,
} from "./features.ts";
import type { Spotted } from "./spotted.ts";
import { bias, weights } from "./weights.ts";

export interface Detected {
	readonly isAiRegulation: boolean;
	/** Calibrated probability. */
	readonly score: number;
	readonly features: Features;
}

/** Is this about AI and the law? A linear model over countable features; the weights are fitted by `npm run fit`. */
export function detect(
	spotted: Spotted,
	dataset: Dataset,
	context: FeatureContext,
): Detected {
	const features = featuresOf(spotted, dataset, context);
	const score = scoreOf(features);
	return { isAiRegulation: score >= 0.5, score, features };
}

/** The logistic function over the weighted sum, told to three digits. */
export function scoreOf(features: Features): number {
	let sum = bias;
	for (const name of featureNames) sum += weights[name] * features[name];
	return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
