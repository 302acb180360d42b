import type { FeatureName } from "./features.ts";

/** Written by `npm run fit`; change the prior in lib/cli/fit-prior.ts, not these numbers. */
export const bias = -2.17;

export const weights: Readonly<Record<FeatureName, number>> = {
	noAi: -5.018,
	noLaw: -3.532,
	aiInTitle: 0.755,
	lawInTitle: 0.683,
	bothInTitle: 1.165,
	aiInLead: 0.688,
	lawInLead: 0.402,
	aiDensity: 0.225,
	lawDensity: 0.179,
	matterDensity: 0.191,
	together: 0.938,
	togetherInLead: 0.71,
	authorities: 0.417,
	stages: 0.433,
	citations: 0.384,
	recordsNamed: 0.487,
	aiRecordNamed: 1.032,
	products: -0.906,
	notAi: -2.009,
	shop: -4.206,
	forum: -2.501,
	index: -2,
	search: -2.5,
	short: -1.501,
	linkShare: -2,
	aiInPassing: -1.6,
	lawInPassing: -1.2,
};
