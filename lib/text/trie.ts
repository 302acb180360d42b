import { maxStates } from "./edge-hash.ts";

/** All patterns as a tree. States are numbered in preorder, the root is 0; 0 as child or sibling means none. */
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
}

/** From the sorted patterns each new branch is the last child of its parent, so that one pass suffices. */
export function buildTrie(patterns: readonly string[]): Trie {
	const capacity = patterns.reduce((sum, pattern) => sum + pattern.length, 1);
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
	for (const index of sortedIndices(patterns)) {
		const pattern = patterns[index] as string;
		if (pattern === "") continue;
		if (pattern === previous) {
			nextPattern[previousIndex] = index + 1;
		} else {
			const shared = sharedLength(previous, pattern);
			for (let depth = shared; depth < pattern.length; depth++) {
				const parent = path[depth] as number;
				const sibling = path[depth + 1] ?? 0;
				if (depth === shared && sibling !== 0 && shared < previous.length)
					nextSibling[sibling] = size;
				else firstChild[parent] = size;
				units[size] = pattern.charCodeAt(depth);
				parents[size] = parent;
				path[depth + 1] = size++;
			}
			firstPattern[path[pattern.length] as number] = index + 1;
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

function sharedLength(a: string, b: string): number {
	const limit = Math.min(a.length, b.length);
	let length = 0;
	while (length < limit && a.charCodeAt(length) === b.charCodeAt(length))
		length++;
	return length;
}
