import {
	type Automaton,
	branchFlag,
	firstRowSymbol,
	hitFlag,
	noNextFlag,
	rareSymbol,
	symbolsOf,
	withDerived,
} from "./automaton-layout.ts";
import {
	addEdge,
	createEdgeTable,
	type EdgeTable,
	findEdge,
} from "./edge-hash.ts";
import { numberStates } from "./number-states.ts";
import { writeTail } from "./tail-bytes.ts";
import { buildTrie, childrenOf, type Trie } from "./trie.ts";

/** log2 of the columns of a row. */
const maxRowShift = 6;
/** All rows together take at most this many words of four bytes, unless the caller asks for fewer. */
const defaultRowWords = 1 << 19;

/**
 * Build the automaton that finds all patterns at once. Deterministic: the same patterns in the same order make the
 * same arrays. Empty patterns are never found.
 * @param patterns - normalised; duplicates are each reported
 * @param maxRowWords - fewer make it smaller and, past some point, slower
 */
export function buildAutomaton(
	patterns: readonly string[],
	maxRowWords = defaultRowWords,
): Automaton {
	const trie = buildTrie(patterns);
	const units = rankUnits(trie);
	const rowUnits = units.slice(0, (1 << maxRowShift) - firstRowSymbol);
	const rareUnits = units.slice(rowUnits.length);
	const rowShift = Math.ceil(Math.log2(rowUnits.length + firstRowSymbol));
	const symbols = symbolsOf(rowUnits, rareUnits);
	const order = breadthFirst(trie);
	const fails = findFailures(trie, order);
	const { numbers, rowCount, next } = numberStates(
		trie,
		order,
		symbols,
		maxRowWords >> rowShift,
	);
	const build = { trie, order, fails, numbers, rowCount, next, symbols };
	const ends = firstPatterns(build);
	return withDerived({
		patternCount: patterns.length,
		rowCount,
		rowShift,
		rows: fillRows(build, ends, rowShift),
		...fillNodes(build, ends),
		...rankHits(build, ends, patterns.length),
		...cutTails(trie, patterns),
		rowUnits,
		rareUnits,
	});
}

interface Build {
	readonly trie: Trie;
	/** Trie states, nearest the root first. */
	readonly order: Uint32Array;
	readonly fails: Uint32Array;
	/** Number in the automaton by trie state: below `rowCount` if it has a row. */
	readonly numbers: Uint32Array;
	readonly rowCount: number;
	/** By trie state, the child whose number is the next one; 0 for none. */
	readonly next: Uint32Array;
	readonly symbols: Uint8Array;
}

/** The units of all patterns, the commonest first: counted once a state, which favours what stands near the root. */
function rankUnits(trie: Trie): Uint16Array {
	const counts = new Uint32Array(0x10000);
	const used: number[] = [];
	for (let state = 1; state < trie.size; state++) {
		const unit = trie.units[state] as number;
		if (counts[unit] === 0) used.push(unit);
		counts[unit] = (counts[unit] as number) + 1;
	}
	used.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
	return Uint16Array.from(used);
}

function breadthFirst(trie: Trie): Uint32Array {
	const order = new Uint32Array(trie.size);
	let filled = 1;
	for (let at = 0; at < filled; at++)
		for (const child of childrenOf(trie, order[at] as number))
			order[filled++] = child;
	return order;
}

/** By state, the longest proper suffix of its path that is a path too. */
function findFailures(trie: Trie, order: Uint32Array): Uint32Array {
	const edges = createEdgeTable(trie.size);
	for (let state = 1; state < trie.size; state++)
		addEdge(
			edges,
			trie.parents[state] as number,
			trie.units[state] as number,
			state,
		);
	const fails = new Uint32Array(trie.size);
	for (let at = 1; at < order.length; at++) {
		const state = order[at] as number;
		const parent = trie.parents[state] as number;
		if (parent === 0) continue;
		const unit = trie.units[state] as number;
		let suffix = fails[parent] as number;
		let target = findEdge(edges, suffix, unit);
		while (target === 0 && suffix !== 0) {
			suffix = fails[suffix] as number;
			target = findEdge(edges, suffix, unit);
		}
		fails[state] = target;
	}
	return fails;
}

/** By trie state, the nearest state on its failure chain, itself included, at which a pattern of its own ends; else 0. */
function firstPatterns({ trie, order, fails }: Build): Uint32Array {
	const ends = new Uint32Array(trie.size);
	for (const state of order)
		ends[state] =
			trie.firstPattern[state] === 0
				? (ends[fails[state] as number] as number)
				: state;
	return ends;
}

/** By state with a row and symbol, where the classic automaton goes: to a child, or to that of the nearest suffix. */
function fillRows(
	{ trie, order, fails, numbers, rowCount, symbols }: Build,
	ends: Uint32Array,
	rowShift: number,
): Int32Array {
	const rows = new Int32Array(rowCount << rowShift);
	for (const state of order) {
		const number = numbers[state] as number;
		if (number >= rowCount) continue;
		const row = number << rowShift;
		for (let suffix = state; ; suffix = fails[suffix] as number) {
			const copied = suffix !== state && (numbers[suffix] as number) < rowCount;
			if (copied) {
				const from = (numbers[suffix] as number) << rowShift;
				for (let i = 0; i < 1 << rowShift; i++)
					if (rows[row | i] === 0) rows[row | i] = rows[from | i] as number;
				break;
			}
			for (const child of childrenOf(trie, suffix)) {
				const at = row | (symbols[trie.units[child] as number] as number);
				if (rows[at] === 0)
					rows[at] =
						(numbers[child] as number) | (ends[child] === 0 ? 0 : hitFlag);
			}
			if (suffix === 0) break;
		}
		rows[row | rareSymbol] = hitFlag;
	}
	return rows;
}

function fillNodes(
	build: Build,
	ends: Uint32Array,
): { nodes: Int32Array; edges: EdgeTable } {
	const { trie, numbers, rowCount, next } = build;
	const nodes = new Int32Array(trie.size * 2);
	const found: [state: number, unit: number, target: number][] = [];
	for (let state = 0; state < trie.size; state++) {
		const number = numbers[state] as number;
		const hasRow = number < rowCount;
		const nextChild = next[state] as number;
		let flags = ends[state] === 0 ? 0 : hitFlag;
		if (nextChild === 0 || hasRow) flags |= noNextFlag;
		else nodes[(number << 1) | 1] = trie.units[nextChild] as number;
		for (const child of childrenOf(trie, state)) {
			if (!needsEdge(build, child, hasRow, nextChild)) continue;
			found.push([
				number,
				trie.units[child] as number,
				numbers[child] as number,
			]);
			flags |= branchFlag;
		}
		nodes[number << 1] =
			flags | (numbers[usefulFailure(build, state)] as number);
	}
	const edges = createEdgeTable(found.length);
	for (const [state, unit, target] of found)
		addEdge(edges, state, unit, target);
	return { nodes, edges };
}

/** With a row, only rare units need an edge; without, all children but the next. */
function needsEdge(
	{ trie, symbols }: Build,
	child: number,
	hasRow: boolean,
	nextChild: number,
): boolean {
	return hasRow
		? symbols[trie.units[child] as number] === rareSymbol
		: child !== nextChild;
}

/** The next state on failure that could go on where this one could not. */
function usefulFailure(build: Build, state: number): number {
	const { trie, fails, numbers, rowCount, symbols } = build;
	const hasRow = (numbers[state] as number) < rowCount;
	const firstUnit = trie.units[trie.firstChild[state] as number] as number;
	const isLeaf = trie.firstChild[state] === 0;
	let suffix = fails[state] as number;
	while (suffix !== 0) {
		const child = trie.firstChild[suffix] as number;
		const isOnly = child !== 0 && trie.nextSibling[child] === 0;
		const suffixHasRow = (numbers[suffix] as number) < rowCount;
		// A state with a row asks its failure for rare units only.
		const useless = suffixHasRow
			? hasRow && !hasRareChild(trie, symbols, suffix)
			: child === 0 || (isOnly && !isLeaf && trie.units[child] === firstUnit);
		if (!useless) break;
		suffix = fails[suffix] as number;
	}
	return suffix;
}

function hasRareChild(trie: Trie, symbols: Uint8Array, state: number): boolean {
	for (const child of childrenOf(trie, state))
		if (symbols[trie.units[child] as number] === rareSymbol) return true;
	return false;
}

/** What ends where: chains of patterns, a state's own first, then those of its suffixes. */
function rankHits(
	{ trie, fails, numbers }: Build,
	ends: Uint32Array,
	patternCount: number,
): Pick<Automaton, "hitRanks" | "hits" | "nextHits"> {
	const hitRanks = new Uint32Array(((numbers.length >>> 5) + 1) * 2);
	const endByNumber = new Uint32Array(numbers.length);
	numbers.forEach((number, state) => {
		endByNumber[number] = ends[state] as number;
	});
	const hits: number[] = [];
	const nextHits = narrow(new Uint32Array(patternCount), patternCount);
	endByNumber.forEach((end, number) => {
		const pair = (number >>> 5) << 1;
		if ((number & 31) === 0) hitRanks[pair + 1] = hits.length;
		if (end === 0) return;
		hitRanks[pair] = (hitRanks[pair] as number) | (1 << (number & 31));
		hits.push((trie.firstPattern[end] as number) - 1);
	});
	for (let state = 1; state < trie.size; state++) {
		if (ends[state] !== state) continue;
		const inherited = ends[fails[state] as number] as number;
		const own = ownPatterns(trie, state);
		for (const [at, pattern] of own.entries())
			nextHits[pattern] =
				at + 1 < own.length
					? (own[at + 1] as number) + 1
					: (trie.firstPattern[inherited] as number);
	}
	return {
		hitRanks,
		hits: narrow(Uint32Array.from(hits), patternCount),
		nextHits,
	};
}

/** Sixteen bits a number where that is enough for every pattern's number plus one. */
function narrow(
	numbers: Uint32Array,
	patternCount: number,
): Uint16Array | Uint32Array {
	return patternCount < 0xffff ? Uint16Array.from(numbers) : numbers;
}

/** @throws where a pattern is longer than sixteen bits can tell */
function cutTails(
	{ stemLengths }: Trie,
	patterns: readonly string[],
): Pick<Automaton, "lengths" | "tailLengths" | "tails"> {
	const lengths = new Uint16Array(patterns.length);
	const tailLengths = new Uint16Array(patterns.length * 2);
	const tails: number[] = [];
	for (const [index, pattern] of patterns.entries()) {
		const start = tails.length;
		const tail = pattern.slice(stemLengths[index]);
		writeTail(tail, tails);
		if (pattern.length * 3 > 0xffff)
			throw new RangeError("automaton: a pattern is too long");
		lengths[index] = pattern.length;
		tailLengths[index * 2] = tail.length;
		tailLengths[index * 2 + 1] = tails.length - start;
	}
	return { lengths, tailLengths, tails: Uint8Array.from(tails) };
}

function ownPatterns(trie: Trie, state: number): number[] {
	const own: number[] = [];
	for (
		let pattern = trie.firstPattern[state] as number;
		pattern !== 0;
		pattern = trie.nextPattern[pattern - 1] as number
	)
		own.push(pattern - 1);
	return own;
}
