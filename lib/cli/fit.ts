/**
 * Fit the weights of detection on the part of the corpus that is meant for it: `npm run fit`, or `npm run fit -- --dry`
 * to see what would move. Deterministic: the same pages and dataset give the same file.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { featureNames } from "../gloss/features.ts";
import { featuresOfArticle } from "../gloss/measure.ts";
import { bias as biasNow, weights as weightsNow } from "../gloss/weights.ts";
import { loadDataset } from "./dataset/load.ts";
import { cloneRoot } from "./dataset/sources.ts";
import { readCorpus } from "./eval/read-corpus.ts";
import {
	chanceOf,
	type Example,
	fitWeights,
	type Weights,
} from "./fit/fit-weights.ts";
import { priorBias, priorWeights } from "./fit/prior.ts";

const { values: options } = parseArgs({
	options: { dry: { type: "boolean" } },
});
const now: Weights = { bias: biasNow, weights: weightsNow };
const examples = await readExamples();
const fitted = fitWeights(examples, {
	bias: priorBias,
	weights: priorWeights,
});
report();
if (!options.dry)
	await writeFile(join(cloneRoot, "lib/gloss/weights.ts"), sourceOf(fitted));

/** Pages that the fitting may see, and no others. */
async function readExamples(): Promise<Example[]> {
	const dataset = await loadDataset();
	return readCorpus((_, expected) => expected.split === "fit").map(
		({ slug, article, expected }) => ({
			name: slug,
			features: featuresOfArticle(article, dataset),
			isAiRegulation: expected.isAiRegulation,
		}),
	);
}

function sourceOf({ bias, weights }: Weights): string {
	const lines = featureNames.map((name) => `\t${name}: ${weights[name]},`);
	return `import type { FeatureName } from "./features.ts";

/** Written by \`npm run fit\`; change the prior in lib/cli/fit/prior.ts, not these numbers. */
export const bias = ${bias};

export const weights: Readonly<Record<FeatureName, number>> = {
${lines.join("\n")}
};
`;
}

/** What moved, and which pages change sides or stand on the wrong one. */
function report(): void {
	const yes = examples.filter(({ isAiRegulation }) => isAiRegulation).length;
	console.log(
		`${examples.length} pages to fit on, ${yes} of them AI-and-law news`,
	);
	const moved = featureNames.filter(
		(name) => weightsNow[name] !== fitted.weights[name],
	);
	if (biasNow !== fitted.bias) console.log(`bias ${biasNow} → ${fitted.bias}`);
	for (const name of moved)
		console.log(
			`${name} ${weightsNow[name]} → ${fitted.weights[name]} (prior ${priorWeights[name]})`,
		);
	if (moved.length === 0 && biasNow === fitted.bias)
		console.log("nothing moved");
	for (const { name, features, isAiRegulation } of examples) {
		const before = chanceOf(features, now);
		const after = chanceOf(features, fitted);
		const isWrong = after >= 0.5 !== isAiRegulation;
		if (!isWrong && before >= 0.5 === after >= 0.5) continue;
		console.log(
			`${isWrong ? "wrong" : "now right"}: ${name} ${before.toFixed(2)} → ${after.toFixed(2)}`,
		);
	}
}
