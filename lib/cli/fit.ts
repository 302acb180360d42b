/**
 * Fit the weights of detection on the part of the corpus that is meant for it: `npm run fit`. Deterministic: the same
 * pages and dataset give the same file. Prints what moved.
 */
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Features, featureNames } from "../gloss/features.ts";
import { featuresOfArticle } from "../gloss/measure.ts";
import { bias as biasNow, weights as weightsNow } from "../gloss/weights.ts";
import { extractArticle } from "../page/extract-article.ts";
import { parseHtml } from "../page/parse-html.ts";
import { loadDataset } from "./dataset/load.ts";
import { cloneRoot } from "./dataset/sources.ts";
import { expectationSchema } from "./eval/expectation.ts";
import { priorBias, priorWeights } from "./fit-prior.ts";

/** How hard the prior holds each weight: as hard as so many pages. With more pages it gives way by itself. */
const hold = 2;
const rounds = 4000;
const rate = 0.05;

interface Example {
	readonly name: string;
	readonly features: Features;
	readonly isAiRegulation: boolean;
}

const examples = await readExamples();
const fitted = fitWeights(examples);
await writeFile(
	join(cloneRoot, "lib/gloss/weights.ts"),
	sourceOf(fitted.bias, fitted.weights),
);
report(examples, fitted);

async function readExamples(): Promise<Example[]> {
	const dataset = await loadDataset();
	const corpus = join(cloneRoot, "tests/corpus");
	const found: Example[] = [];
	const entries = await readdir(corpus, { withFileTypes: true });
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		if (!entry.isDirectory()) continue;
		const folder = join(corpus, entry.name);
		const path = join(folder, "expected.json");
		if (!existsSync(path)) continue;
		const raw: unknown = JSON.parse(await readFile(path, "utf8"));
		const expected = expectationSchema.parse(raw);
		if (expected.split !== "fit") continue;
		const html = await readFile(join(folder, "page.html"), "utf8");
		const url = expected.url;
		const { article } = extractArticle(parseHtml(html), url ? { url } : {});
		found.push({
			name: entry.name,
			features: featuresOfArticle(article, dataset),
			isAiRegulation: expected.isAiRegulation,
		});
	}
	return found;
}

interface Fitted {
	readonly bias: number;
	readonly weights: Record<(typeof featureNames)[number], number>;
}

/** Logistic regression with a Gaussian prior around hand-set weights, by plain gradient descent from the prior. */
function fitWeights(pages: readonly Example[]): Fitted {
	let bias = priorBias;
	const weights = { ...priorWeights };
	const yes = pages.filter((page) => page.isAiRegulation).length;
	const no = pages.length - yes;
	for (let round = 0; round < rounds; round++) {
		let biasStep = hold * 0.2 * (bias - priorBias);
		const steps = { ...weights };
		for (const name of featureNames)
			steps[name] = hold * (weights[name] - priorWeights[name]);
		for (const { features, isAiRegulation } of pages) {
			// Both answers weigh the same, however many pages of each there are.
			const share = pages.length / (2 * Math.max(1, isAiRegulation ? yes : no));
			const miss =
				share * (chance(features, bias, weights) - (isAiRegulation ? 1 : 0));
			biasStep += miss;
			for (const name of featureNames) steps[name] += miss * features[name];
		}
		const pace = rate / Math.max(1, pages.length / 10);
		bias -= pace * biasStep;
		for (const name of featureNames) weights[name] -= pace * steps[name];
	}
	bias = rounded(bias);
	for (const name of featureNames) weights[name] = rounded(weights[name]);
	return { bias, weights };
}

function chance(
	features: Features,
	bias: number,
	weights: Fitted["weights"],
): number {
	let sum = bias;
	for (const name of featureNames) sum += weights[name] * features[name];
	return 1 / (1 + Math.exp(-sum));
}

function rounded(value: number): number {
	return Math.round(value * 1000) / 1000;
}

function sourceOf(bias: number, weights: Fitted["weights"]): string {
	const lines = featureNames.map((name) => `\t${name}: ${weights[name]},`);
	return `import type { FeatureName } from "./features.ts";

/** Written by \`npm run fit\`; change the prior in lib/cli/fit-prior.ts, not these numbers. */
export const bias = ${bias};

export const weights: Readonly<Record<FeatureName, number>> = {
${lines.join("\n")}
};
`;
}

function report(pages: readonly Example[], { bias, weights }: Fitted): void {
	console.log(`${pages.length} pages`);
	console.log(`bias ${biasNow} → ${bias}`);
	for (const name of featureNames)
		if (weightsNow[name] !== weights[name])
			console.log(`${name} ${weightsNow[name]} → ${weights[name]}`);
	for (const { name, features, isAiRegulation } of pages) {
		const score = chance(features, bias, weights);
		if (score >= 0.5 !== isAiRegulation)
			console.log(`wrong: ${name} ${score.toFixed(2)}`);
	}
}
