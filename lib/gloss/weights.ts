import type { FeatureName } from "./features.ts";

/** Written by `npm run fit`; change the prior in lib/cli/fit/prior.ts, not these numbers. */
export const bias = -2.388;

export const weights: Readonly<Record<FeatureName, number>> = {
	noAi: -5.002,
	noLaw: -3.508,
	aiInTitle: 0.685,
	lawInTitle: 0.412,
	bothInTitle: 0.869,
	aiInLead: 0.628,
	lawInLead: 0.35,
	aiDensity: 0.091,
	lawDensity: -0.026,
	matterDensity: 0.111,
	together: 0.768,
	togetherInLead: 0.653,
	withAuthority: 0.589,
	withPolicy: 0.444,
	authorities: 0.352,
	stages: 0.435,
	citations: 0.21,
	recordsNamed: 0.33,
	aiRecordNamed: 0.78,
	products: -0.922,
	notAi: -2.001,
	bareAcronym: -2,
	shop: -4.27,
	forum: -2.5,
	index: -2,
	search: -6,
	short: -1.5,
	linkShare: -2,
	aiInPassing: -1.6,
	lawInPassing: -1.2,
};
