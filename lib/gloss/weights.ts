import type { FeatureName } from "./features.ts";

/** Written by `npm run fit`; change the prior in lib/cli/fit-prior.ts, not these numbers. */
export const bias = -2.389;

export const weights: Readonly<Record<FeatureName, number>> = {
	noAi: -5.002,
	noLaw: -3.508,
	aiInTitle: 0.684,
	lawInTitle: 0.412,
	bothInTitle: 0.867,
	aiInLead: 0.627,
	lawInLead: 0.35,
	aiDensity: 0.091,
	lawDensity: -0.03,
	matterDensity: 0.109,
	together: 0.766,
	togetherInLead: 0.653,
	withAuthority: 0.591,
	withPolicy: 0.442,
	authorities: 0.356,
	stages: 0.428,
	citations: 0.212,
	recordsNamed: 0.332,
	aiRecordNamed: 0.78,
	products: -0.921,
	notAi: -2.001,
	shop: -4.269,
	forum: -2.5,
	index: -2,
	search: -2.5,
	short: -1.5,
	linkShare: -2,
	aiInPassing: -1.6,
	lawInPassing: -1.2,
};
