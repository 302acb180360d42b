import {
	type FeatureName,
	type Features,
	featureNames,
} from "../../gloss/features.ts";

export interface Weights {
	readonly bias: number;
	readonly weights: Readonly<Record<FeatureName, number>>;
}

export interface Example {
	readonly name: string;
	readonly features: Features;
	readonly isAiRegulation: boolean;
}

/** How hard the prior holds each weight: as hard as so many pages. With more pages it gives way by itself. */
const hold = 2;
const rounds = 4000;
const rate = 0.05;

/**
 * Logistic regression with a Gaussian prior around hand-set weights, by plain gradient descent from the prior. The same
 * pages in the same order give the same weights. Both answers weigh the same, however many pages of each there are.
 * @returns weights to three digits
 */
export function fitWeights(
	pages: readonly Example[],
	prior: Weights,
): { bias: number; weights: Record<FeatureName, number> } {
	let bias = prior.bias;
	const weights = { ...prior.weights };
	const yes = pages.filter((page) => page.isAiRegulation).length;
	const no = pages.length - yes;
	const pace = rate / Math.max(1, pages.length / 10);
	for (let round = 0; round < rounds; round++) {
		let biasStep = hold * 0.2 * (bias - prior.bias);
		const steps = { ...weights };
		for (const name of featureNames)
			steps[name] = hold * (weights[name] - prior.weights[name]);
		for (const { features, isAiRegulation } of pages) {
			const share = pages.length / (2 * Math.max(1, isAiRegulation ? yes : no));
			const miss =
				share * (chanceOf(features, { bias, weights }) - +isAiRegulation);
			biasStep += miss;
			for (const name of featureNames) steps[name] += miss * features[name];
		}
		bias -= pace * biasStep;
		for (const name of featureNames) weights[name] -= pace * steps[name];
	}
	for (const name of featureNames) weights[name] = rounded(weights[name]);
	return { bias: rounded(bias), weights };
}

/** What these weights say of a page: 0 to 1. */
export function chanceOf(
	features: Features,
	{ bias, weights }: Weights,
): number {
	let sum = bias;
	for (const name of featureNames) sum += weights[name] * features[name];
	return 1 / (1 + Math.exp(-sum));
}

function rounded(value: number): number {
	return Math.round(value * 1000) / 1000;
}
