import { maxStates } from "./edge-hash.ts";

/** All stems of patterns as a tree. States are numbered in preorder, the root is 0; 0 as child or sibling means none. */
export interface Trie {
	readonly size: number;
	/** The unit that leads from the parent to the state. */
	readonly units: Uint16Array;
	readonly parents: Uint32Array;
	readonly firstChild: Uint32Array;
	readonly nextSibling: Uint32Array;
	/** First pattern that ends at the state, plus one; 0 for none. */
	readonly firstPattern: Uint32Array;
	/** Next pattern that ends at the same state, plus one. */
	readonly nextPattern: Uint32Array;
	/** By pattern, how much of it stands in the tree: its stem; the rest is its tail. */
	readonly stemLengths: Uint32Array;
}

/**
 * How far a stem goes beyond the unit that tells it from the others: with none, every other word of a text begins like
 * some pattern, and looking for its tail takes longer than a few more states.
 */
const unitsToBeSure = 4;
/** A shorter rest costs less as states than as a tail. */
const shortestTail = 2;

/**
 * From the sorted patterns each new branch is the last child of its parent, so that one pass suffices. Behind the unit
 * that tells a pattern from all others there is nothing to branch: what comes a little later is left out as its tail.
 */
export function buildTrie(patterns: readonly string[]): Trie {
	const sorted = sortedIndices(patterns);
	const stemLengths = stemsOf(patterns, sorted);
	const capacity = stemLengths.reduce((sum, length) => sum + length, 1);
	if (capacity > maxStates)
		throw new RangeError("automaton: patterns too long in all");
	const units = new Uint16Array(capacity);
	const parents = new Uint32Array(capacity);
	const firstChild = new Uint32Array(capacity);
	const nextSibling = new Uint32Array(capacity);
	const firstPattern = new Uint32Array(capacity);
	const nextPattern = new Uint32Array(patterns.length);
	const path = [0];
	let size = 1;
	let previous = "";
	let previousIndex = -1;
	for (const index of sorted) {
		const pattern = patterns[index] as string;
		if (pattern === "") continue;
		if (pattern === previous) {
			nextPattern[previousIndex] = index + 1;
		} else {
			const shared = sharedLength(previous, pattern);
			const stem = stemLengths[index] as number;
			const before = previousIndex < 0 ? 0 : stemLengths[previousIndex];
			for (let depth = shared; depth < stem; depth++) {
				const parent = path[depth] as number;
				const sibling = path[depth + 1] ?? 0;
				if (depth === shared && sibling !== 0 && shared < (before ?? 0))
					nextSibling[sibling] = size;
				else firstChild[parent] = size;
				units[size] = pattern.charCodeAt(depth);
				parents[size] = parent;
				path[depth + 1] = size++;
			}
			firstPattern[path[stem] as number] = index + 1;
		}
		previous = pattern;
		previousIndex = index;
	}
	return {
		size,
		units,
		parents,
		firstChild,
		nextSibling,
		firstPattern,
		nextPattern,
		stemLengths,
	};
}

export function* childrenOf(trie: Trie, state: number): Generator<number> {
	for (
		let child = trie.firstChild[state] as number;
		child !== 0;
		child = trie.nextSibling[child] as number
	)
		yield child;
}

/** By code units, equal patterns in their given order. */
function sortedIndices(patterns: readonly string[]): number[] {
	return patterns
		.map((_, index) => index)
		.sort((a, b) => {
			const left = patterns[a] as string;
			const right = patterns[b] as string;
			if (left === right) return a - b;
			return left < right ? -1 : 1;
		});
}

/** By pattern, how much of it stands in the tree. */
function stemsOf(
	patterns: readonly string[],
	sorted: readonly number[],
): Uint32Array {
	const stems = new Uint32Array(patterns.length);
	let sharedBefore = 0;
	for (let at = 0; at < sorted.length; at++) {
		const index = sorted[at] as number;
		const pattern = patterns[index] as string;
		const next = patterns[sorted[at + 1] ?? -1];
		if (pattern === next) continue; // a duplicate: filled in from behind
		const sharedBehind = next === undefined ? 0 : sharedLength(pattern, next);
		const unique = Math.max(sharedBefore, sharedBehind) + 1 + unitsToBeSure;
		const stem =
			pattern.length - unique < shortestTail ? pattern.length : unique;
		for (let same = at; same >= 0; same--) {
			const other = sorted[same] as number;
			if (patterns[other] !== pattern) break;
			stems[other] = stem;
		}
		sharedBefore = sharedBehind;
	}
	return stems;
}

function sharedLength(a: string, b: string): number {
	const limit = Math.min(a.length, b.length);
	let length = 0;
	while (length < limit && a.charCodeAt(length) === b.charCodeAt(length))
		length++;
	return length;
}
