import { type EdgeTable, findEdge } from "./edge-hash.ts";
import { tailUnitAt } from "./tail-bytes.ts";

/**
 * How an automaton lies in memory. States near the root have a full row over the commonest characters; those below are
 * numbered in preorder, so that a state's first child is the next number and costs no table; all other edges sit in
 * one hash table. What follows the unit that tells a pattern from all others is no state but a tail, which is compared
 * with the text when its stem has been read.
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
	/** By rank of a state at which something ends: the first pattern that does. */
	readonly hits: Uint16Array | Uint32Array;
	/** By pattern: the one that ends where it does, plus one; 0 for none. */
	readonly nextHits: Uint16Array | Uint32Array;
	/** By pattern, its length in units. */
	readonly lengths: Uint16Array;
	/** By pattern, how many of its units no state stands for, and how many bytes these take in `tails`: two numbers each. */
	readonly tailLengths: Uint16Array;
	/** The tails of all patterns one after the other: see `tail-bytes.ts`. */
	readonly tails: Uint8Array;
	/** The units that have a symbol, the first symbol first. */
	readonly rowUnits: Uint16Array;
	/** The other units that a pattern has. */
	readonly rareUnits: Uint16Array;
	/** Derived: by unit, its symbol. */
	readonly symbols: Uint8Array;
	/** Derived: by unit, the state that it leads to from the root. */
	readonly rootTargets: Uint32Array;
	/**
	 * Derived: four words a pattern, so that looking at it touches one cache line: the next that ends where it does plus
	 * one, the units of its tail, where the tail begins in `tails`, and the first unit of the tail.
	 */
	readonly endings: Uint32Array;
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
	stored: Omit<Automaton, "symbols" | "rootTargets" | "endings">,
): Automaton {
	const symbols = symbolsOf(stored.rowUnits, stored.rareUnits);
	const rootTargets = new Uint32Array(0x10000);
	for (const unit of stored.rareUnits)
		rootTargets[unit] = findEdge(stored.edges, 0, unit);
	return { ...stored, symbols, rootTargets, endings: endingsOf(stored) };
}

function endingsOf({
	nextHits,
	tailLengths,
	tails,
}: Pick<Automaton, "nextHits" | "tailLengths" | "tails">): Uint32Array {
	const endings = new Uint32Array(nextHits.length * 4);
	let start = 0;
	for (let pattern = 0; pattern < nextHits.length; pattern++) {
		const at = pattern << 2;
		endings[at] = nextHits[pattern] as number;
		const units = tailLengths[pattern << 1] as number;
		if (units === 0) continue;
		endings[at | 1] = units;
		endings[at | 2] = start;
		endings[at | 3] = tailUnitAt(tails, start);
		start += tailLengths[(pattern << 1) | 1] as number;
	}
	return endings;
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
