/**
 * The automaton against modern-ahocorasick and one alternation RegExp, on the same patterns and text in one run.
 * Hits must be identical. The contestants take turns and the best of their rounds counts, as the machine is shared;
 * read the ratios, not the digits.
 */
import AhoCorasick from "modern-ahocorasick";
import {
	type Automaton,
	automatonSections,
	buildAutomaton,
	scan,
} from "../../lib/text/automaton.ts";
import { normalise } from "../../lib/text/normalise.ts";
import { phrases, prose } from "./synthetic-text.ts";

const rounds = 9;
const source = prose(400_000);
const text = normalise(source).text;
const few = phrases(5_000);
const many = phrases(100_000);

const small = built(few);
const large = built(many);
const library = new AhoCorasick([...few]);
const alternation = new RegExp(
	[...few]
		.sort((a, b) => b.length - a.length)
		.map((pattern) => pattern.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
		.join("|"),
	"g",
);

const found = hitsOf(small.automaton, few);
const libraryHits = library
	.search(text)
	.map(({ pattern, start, end }) => `${pattern}@${start}-${end}`)
	.sort();
const same = found.join("\n") === libraryHits.join("\n");
const expressionHits = Array.from(
	text.matchAll(alternation),
	(match) => `${match[0]}@${match.index}-${match.index + match[0].length}`,
);
const known = new Set(found);
const agrees = expressionHits.every((hit) => known.has(hit));

const [ours, hundred, theirs, expression, everything] = race([
	() => scan(small.automaton, text, () => {}),
	() => scan(large.automaton, text, () => {}),
	() => library.search(text),
	() => Array.from(text.matchAll(alternation)),
	() => scan(small.automaton, normalise(source).text, () => {}),
]) as [number, number, number, number, number];

console.log(`hits identical to modern-ahocorasick: ${same} (${found.length})`);
console.log(
	`every hit of the alternation found: ${agrees} (${expressionHits.length}; it reports no overlaps)`,
);
console.log(`5,000 patterns: ${million(ours)} M characters/s`);
console.log(`  ${(theirs / ours).toFixed(0)} × modern-ahocorasick`);
console.log(`  ${(expression / ours).toFixed(0)} × one alternation`);
console.log(
	`100,000 patterns: ${(hundred / ours).toFixed(2)} × slower than 5,000; table ${megabytes(large.automaton)} and ${megabytes(small.automaton)} MB; build ${large.ms.toFixed(0)} and ${small.ms.toFixed(0)} ms`,
);
console.log(
	`normalising, mapping, scanning: ${million(everything)} M characters/s`,
);
if (!same || !agrees) process.exitCode = 1;

function built(patterns: readonly string[]): {
	automaton: Automaton;
	ms: number;
} {
	const begun = performance.now();
	return {
		automaton: buildAutomaton(patterns),
		ms: performance.now() - begun,
	};
}

function hitsOf(automaton: Automaton, patterns: readonly string[]): string[] {
	const hits: string[] = [];
	scan(automaton, text, (pattern, start, end) => {
		hits.push(`${patterns[pattern]}@${start}-${end}`);
	});
	return hits.sort();
}

/** Best time of each contestant, in milliseconds; in each round every one has about the same time to try in. */
function race(contestants: readonly (() => void)[]): number[] {
	const best = contestants.map(() => Number.POSITIVE_INFINITY);
	for (let round = 0; round < rounds; round++)
		contestants.forEach((run, index) => {
			const until = performance.now() + 150;
			do {
				const begun = performance.now();
				run();
				best[index] = Math.min(
					best[index] ?? Number.POSITIVE_INFINITY,
					performance.now() - begun,
				);
			} while (performance.now() < until);
		});
	return best;
}

function million(ms: number): string {
	return (text.length / ms / 1000).toFixed(1);
}

function megabytes(automaton: Automaton): string {
	const bytes = Object.values(automatonSections(automaton)).reduce(
		(sum, view) => sum + view.byteLength,
		0,
	);
	return (bytes / 2 ** 20).toFixed(1);
}
