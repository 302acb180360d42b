import { rareSymbol } from "./automaton-layout.ts";
import { childrenOf, type Trie } from "./trie.ts";

interface Numbering {
	/** Number in the automaton by trie state: below `rowCount` if it has a row. */
	readonly numbers: Uint32Array;
	readonly rowCount: number;
	/** By trie state, the child whose number is the next one; 0 for none. Of no meaning for a state with a row. */
	readonly next: Uint32Array;
}

/**
 * Number the states so that those that are passed most lie close together. The states with most patterns below them
 * get rows, as far as the budget goes and common units lead to them. The others form paths, each state followed by its
 * heaviest child; the heaviest paths come first.
 * @param order - trie states, nearest the root first
 */
export function numberStates(
	trie: Trie,
	order: Uint32Array,
	symbols: Uint8Array,
	maxRows: number,
): Numbering {
	const weights = weigh(trie, order);
	const heavier = (a: number, b: number) =>
		(weights[b] as number) - (weights[a] as number);
	const numbers = new Uint32Array(trie.size).fill(unnumbered);
	let number = 0;
	for (const state of rowCandidates(trie, order, symbols)
		.sort(heavier)
		.slice(0, Math.max(1, maxRows)))
		numbers[state] = number++;
	const rowCount = number;
	const next = heaviestChildren(trie, weights);
	const heads: number[] = [];
	for (const state of order) {
		if (numbers[state] !== unnumbered) continue;
		const parent = trie.parents[state] as number;
		const hasRow = numbers[parent] !== unnumbered;
		if (hasRow || next[parent] !== state) heads.push(state);
	}
	for (const head of heads.sort(heavier))
		for (let state = head; state !== 0; state = next[state] as number)
			numbers[state] = number++;
	return { numbers, rowCount, next };
}

const unnumbered = 0xffffffff;

/** How many leaves lie below each state: how often it is passed, if patterns are alike. */
function weigh(trie: Trie, order: Uint32Array): Uint32Array {
	const weights = new Uint32Array(trie.size);
	for (let at = order.length - 1; at > 0; at--) {
		const state = order[at] as number;
		const weight = (weights[state] as number) || 1;
		weights[state] = weight;
		const parent = trie.parents[state] as number;
		weights[parent] = (weights[parent] as number) + weight;
	}
	return weights;
}

/** The root, and inner states that common units lead to: closed under parents, as a heavier state is never below a lighter one. */
function rowCandidates(
	trie: Trie,
	order: Uint32Array,
	symbols: Uint8Array,
): number[] {
	const open = new Uint8Array(trie.size);
	const candidates: number[] = [];
	for (const state of order) {
		const parent = trie.parents[state] as number;
		const common = symbols[trie.units[state] as number] !== rareSymbol;
		const inner = trie.firstChild[state] !== 0;
		if (state !== 0 && !(inner && common && open[parent] === 1)) continue;
		open[state] = 1;
		candidates.push(state);
	}
	return candidates;
}

function heaviestChildren(trie: Trie, weights: Uint32Array): Uint32Array {
	const heaviest = new Uint32Array(trie.size);
	for (let state = 0; state < trie.size; state++) {
		let best = 0;
		for (const child of childrenOf(trie, state))
			if (best === 0 || (weights[child] as number) > (weights[best] as number))
				best = child;
		heaviest[state] = best;
	}
	return heaviest;
}
