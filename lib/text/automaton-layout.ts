import { type EdgeTable, findEdge } from "./edge-hash.ts";

/**
 * How an automaton lies in memory. States near the root have a full row over the commonest characters; those below are
 * numbered in preorder, so that a state's first child is the next number and costs no table; all other edges sit in
 * one hash table.
 */

/** Opaque to all but its builder and `scan`; a handful of typed arrays. */
export interface Automaton {
	readonly patternCount: number;
	/** Number of states with a row; they come first. */
	readonly rowCount: number;
	/** log2 of a row's length. */
	readonly rowShift: number;
	/** By state and symbol: the next state, negative (`hitFlag`) where something ends there. */
	readonly rows: Int32Array;
	/** Two words a state: where to go on failure with the flags below, and the unit that leads to the next state. */
	readonly nodes: Int32Array;
	/** Children that neither a row nor preorder leads to. */
	readonly edges: EdgeTable;
	/** Two words for 32 states: a bit for each at which something ends, and how many such there are before. */
	readonly hitRanks: Uint32Array;
	/** Three words an entry: pattern, its length, next entry plus one (0: none). The first ones by rank of their state. */
	readonly entries: Uint32Array;
	/** The units that have a symbol, the first symbol first. */
	readonly rowUnits: Uint16Array;
	/** The other units that a pattern has. */
	readonly rareUnits: Uint16Array;
	/** Derived: by unit, its symbol. */
	readonly symbols: Uint8Array;
	/** Derived: by unit, the state that it leads to from the root. */
	readonly rootTargets: Uint32Array;
}

export const hitFlag = 0x80000000 | 0;
export const branchFlag = 0x40000000;
export const noNextFlag = 0x20000000;
export const stateMask = 0x1fffffff;
/** Column of the units that no pattern has: they lead to the root. */
export const noSymbol = 0;
/** Column of the units that have none of their own: negative in every row, so that they leave the fast path. */
export const rareSymbol = 1;
export const firstRowSymbol = 2;

/** Fill in what follows from the rest: cheap, so it is not stored. */
export function withDerived(
	stored: Omit<Automaton, "symbols" | "rootTargets">,
): Automaton {
	const symbols = symbolsOf(stored.rowUnits, stored.rareUnits);
	const rootTargets = new Uint32Array(0x10000);
	for (const unit of stored.rareUnits)
		rootTargets[unit] = findEdge(stored.edges, 0, unit);
	return { ...stored, symbols, rootTargets };
}

export function symbolsOf(
	rowUnits: Uint16Array,
	rareUnits: Uint16Array,
): Uint8Array {
	const symbols = new Uint8Array(0x10000);
	for (const unit of rareUnits) symbols[unit] = rareSymbol;
	rowUnits.forEach((unit, index) => {
		symbols[unit] = index + firstRowSymbol;
	});
	return symbols;
}
