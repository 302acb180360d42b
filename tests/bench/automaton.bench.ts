/**
 * The automaton against modern-ahocorasick and one alternation RegExp, on the same patterns and text in one run.
 * Hits must be identical; figures are ratios, as the machine is shared.
 */
import { createHash } from "node:crypto";
import AhoCorasick from "modern-ahocorasick";
import {
	automatonSections,
	buildAutomaton,
	scan,
} from "../../lib/text/automaton.ts";
import { normalise } from "../../lib/text/normalise.ts";
import { phrases, prose } from "./synthetic-text.ts";

const text = normalise(prose(4_000_000)).text;
const small = phrases(5_000);
const large = phrases(100_000);

const ours = measure(small);
const huge = measure(large);
const sample = text.slice(0, 400_000);

const library = new AhoCorasick(small.map((pattern) => pattern));
const libraryHits = library.search(sample);
const libraryRate = rate(sample, () => library.search(sample), 1);
const wanted = libraryHits
	.map((match) => `${match.pattern}@${match.start}-${match.end}`)
	.sort();
const found: string[] = [];
scan(ours.automaton, sample, (pattern, start, end) => {
	found.push(`${small[pattern]}@${start}-${end}`);
});
const same = digest(found.sort()) === digest(wanted);

const alternation = new RegExp(
	[...small]
		.sort((a, b) => b.length - a.length)
		.map((pattern) => pattern.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
		.join("|"),
	"g",
);
let expressionHits: string[] = [];
const expressionRate = rate(
	sample,
	() => {
		expressionHits = Array.from(
			sample.matchAll(alternation),
			(match) => `${match[0]}@${match.index}-${match.index + match[0].length}`,
		);
	},
	1,
);
const foundSet = new Set(found);
const expressionAgrees = expressionHits.every((hit) => foundSet.has(hit));

const source = prose(1_000_000);
const both = rate(source, () =>
	scan(ours.automaton, normalise(source).text, () => {}),
);

const million = (value: number) => (value / 1e6).toFixed(1);
console.log(`hits identical to modern-ahocorasick: ${same} (${found.length})`);
console.log(
	`every hit of the alternation found: ${expressionAgrees} (${expressionHits.length}, it reports no overlaps)`,
);
console.log(`ours, 5,000 patterns: ${million(ours.rate)} M chars/s`);
console.log(`  ${(ours.rate / libraryRate).toFixed(0)} × modern-ahocorasick`);
console.log(`  ${(ours.rate / expressionRate).toFixed(0)} × one alternation`);
console.log(
	`100,000 patterns: ${(ours.rate / huge.rate).toFixed(2)} × slower than 5,000 (hits a thousand characters: ${ours.hits.toFixed(1)} and ${huge.hits.toFixed(1)})`,
);
console.log(
	`table: ${(ours.bytes / 2 ** 20).toFixed(1)} MB and ${(huge.bytes / 2 ** 20).toFixed(1)} MB; build ${ours.buildMs.toFixed(0)} and ${huge.buildMs.toFixed(0)} ms`,
);
console.log(`normalising, mapping, scanning: ${million(both)} M chars/s`);
if (!same || !expressionAgrees) process.exitCode = 1;

function measure(patterns: readonly string[]) {
	const begun = performance.now();
	const automaton = buildAutomaton(patterns);
	const buildMs = performance.now() - begun;
	let hits = 0;
	const perSecond = rate(text, () =>
		scan(automaton, text, () => {
			hits++;
		}),
	);
	const bytes = Object.values(automatonSections(automaton)).reduce(
		(sum, view) => sum + view.byteLength,
		0,
	);
	const runs = 6;
	return {
		automaton,
		buildMs,
		bytes,
		rate: perSecond,
		hits: (hits / runs / text.length) * 1000,
	};
}

/** Characters a second, the best of some runs after one to warm up. */
function rate(input: string, run: () => void, runs = 5): number {
	run();
	let best = Number.POSITIVE_INFINITY;
	for (let i = 0; i < runs; i++) {
		const begun = performance.now();
		run();
		best = Math.min(best, performance.now() - begun);
	}
	return (input.length / best) * 1000;
}

function digest(lines: readonly string[]): string {
	return createHash("sha256").update(lines.join("\n")).digest("hex");
}
