import { describe, expect, it } from "vitest";
import { type Features, featureNames } from "../../gloss/features.ts";
import {
	chanceOf,
	type Example,
	fitWeights,
	type Weights,
} from "./fit-weights.ts";
import { priorBias, priorWeights } from "./prior.ts";

const prior = { bias: priorBias, weights: priorWeights };

function example(name: string, told: Partial<Features>, yes: boolean): Example {
	const none = Object.fromEntries(featureNames.map((f) => [f, 0])) as Features;
	return { name, features: { ...none, ...told }, isAiRegulation: yes };
}

const pages = [
	example("law", { aiInTitle: 1, lawInTitle: 1, together: 2 }, true),
	example("launch", { aiInTitle: 1, products: 2 }, false),
	example("shop", { shop: 1, aiInTitle: 1 }, false),
];

describe("fitWeights", () => {
	it("gives the same weights for the same pages", () => {
		expect(fitWeights(pages, prior)).toEqual(fitWeights([...pages], prior));
	});

	it("stays with the prior where there is no page", () => {
		expect(fitWeights([], prior)).toEqual(prior);
	});

	it("moves towards what the pages say", () => {
		const loss = (weights: Weights) =>
			pages.reduce((sum, { features, isAiRegulation }) => {
				const chance = chanceOf(features, weights);
				return sum - Math.log(isAiRegulation ? chance : 1 - chance);
			}, 0);
		expect(loss(fitWeights(pages, prior))).toBeLessThan(loss(prior));
	});

	it("leaves alone the weight of what no page shows", () => {
		expect(fitWeights(pages, prior).weights.forum).toBe(priorWeights.forum);
	});
});
