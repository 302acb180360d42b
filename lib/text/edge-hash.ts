/**
 * A hash table from (state, unit) to state, closed, its size a power of two. Two words a slot, so that a probe touches
 * one cache line: state and the unit's high byte; target and the unit's low byte. No edge leads to state 0, so 0 is empty.
 */
export type EdgeTable = Uint32Array;

/** States are numbered in 24 bits. */
export const maxStates = 1 << 24;

/** At most half full, so that probes stay short. */
export function createEdgeTable(edges: number): EdgeTable {
	let slots = 4;
	while (slots < edges * 2) slots *= 2;
	return new Uint32Array(slots * 2);
}

export function addEdge(
	table: EdgeTable,
	state: number,
	unit: number,
	target: number,
): void {
	const mask = table.length - 1;
	let slot = slotOf(state, unit) & mask;
	while (table[slot + 1] !== 0) slot = (slot + 2) & mask;
	table[slot] = (state << 8) | (unit >> 8);
	table[slot + 1] = (target << 8) | (unit & 0xff);
}

/** @returns the target, or 0 */
export function findEdge(
	table: EdgeTable,
	state: number,
	unit: number,
): number {
	const mask = table.length - 1;
	const key = ((state << 8) | (unit >> 8)) >>> 0;
	let slot = slotOf(state, unit) & mask;
	for (;;) {
		const word = table[slot + 1] as number;
		if (word === 0) return 0;
		if (table[slot] === key && (word & 0xff) === (unit & 0xff))
			return word >>> 8;
		slot = (slot + 2) & mask;
	}
}

/** Always even. */
function slotOf(state: number, unit: number): number {
	const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
	return (mixed ^ (mixed >>> 15)) << 1;
}
