import type { FeatureName } from "./features.ts";

/** Written by `npm run fit`; change the prior in lib/cli/fit-prior.ts, not these numbers. */
export const bias = -2.38;

export const weights: Readonly<Record<FeatureName, number>> = {
	noAi: -5.002,
	noLaw: -3.508,
	aiInTitle: 0.687,
	lawInTitle: 0.409,
	bothInTitle: 0.87,
	aiInLead: 0.629,
	lawInLead: 0.346,
	aiDensity: 0.094,
	lawDensity: -0.03,
	matterDensity: 0.114,
	together: 0.769,
	togetherInLead: 0.645,
	withAuthority: 0.595,
	withPolicy: 0.448,
	authorities: 0.363,
	stages: 0.431,
	citations: 0.208,
	recordsNamed: 0.33,
	aiRecordNamed: 0.776,
	products: -0.924,
	notAi: -2.001,
	shop: -4.272,
	forum: -2.5,
	index: -2,
	search: -2.5,
	short: -1.5,
	linkShare: -2,
	aiInPassing: -1.6,
	lawInPassing: -1.2,
};
