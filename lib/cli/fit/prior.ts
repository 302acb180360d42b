import type { FeatureName } from "../../gloss/features.ts";

/**
 * What an editor would say before any page is counted: the weights that `fit` starts from and that hold it where pages
 * are few.
 */
export const priorBias = -1.6;

export const priorWeights: Readonly<Record<FeatureName, number>> = {
	noAi: -5,
	noLaw: -3.5,
	aiInTitle: 0.9,
	lawInTitle: 0.6,
	bothInTitle: 1.1,
	aiInLead: 0.8,
	lawInLead: 0.5,
	aiDensity: 0.5,
	lawDensity: 0.3,
	matterDensity: 0.3,
	together: 1.0,
	togetherInLead: 0.8,
	withAuthority: 0.7,
	withPolicy: 0.6,
	authorities: 0.4,
	stages: 0.3,
	citations: 0.3,
	recordsNamed: 0.4,
	aiRecordNamed: 1.0,
	products: -0.7,
	notAi: -2,
	bareAcronym: -2,
	shop: -4,
	forum: -2.5,
	index: -2,
	search: -6,
	short: -1.5,
	linkShare: -2,
	aiInPassing: -1.6,
	lawInPassing: -1.2,
};
