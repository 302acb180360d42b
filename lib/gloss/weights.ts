import type { FeatureName } from "./features.ts";

/** Fitted by `npm run fit`; change the prior in lib/cli/fit.ts, not these numbers. */
export const bias = -5.2;

export const weights: Readonly<Record<FeatureName, number>> = {
	aiInTitle: 1.3,
	lawInTitle: 0.9,
	bothInTitle: 1.1,
	aiInLead: 1.0,
	lawInLead: 0.7,
	aiDensity: 1.1,
	lawDensity: 0.7,
	matterDensity: 0.5,
	together: 1.3,
	togetherInLead: 0.9,
	authorities: 0.5,
	stages: 0.4,
	citations: 0.5,
	recordsNamed: 0.7,
	aiRecordNamed: 0.9,
	products: -0.6,
	notAi: -2.0,
	shop: -2.5,
	forum: -1.5,
	index: -1.5,
	search: -1.5,
	short: -1.5,
	linkShare: -2.0,
	aiInPassing: -1.5,
	lawInPassing: -0.8,
};
