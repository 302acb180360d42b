/** A closed hash table from (state, unit) to state. Its size is a power of two; target 0 means empty: no edge leads to the root. */
export interface EdgeTable {
	readonly edgeStates: Uint32Array;
	readonly edgeUnits: Uint16Array;
	readonly edgeTargets: Uint32Array;
}

/** At most half full, so that probes stay short. */
export function createEdgeTable(edges: number): EdgeTable {
	let size = 4;
	while (size < edges * 2) size *= 2;
	return {
		edgeStates: new Uint32Array(size),
		edgeUnits: new Uint16Array(size),
		edgeTargets: new Uint32Array(size),
	};
}

export function addEdge(
	table: EdgeTable,
	state: number,
	unit: number,
	target: number,
): void {
	const mask = table.edgeTargets.length - 1;
	let slot = slotOf(state, unit) & mask;
	while (table.edgeTargets[slot] !== 0) slot = (slot + 1) & mask;
	table.edgeStates[slot] = state;
	table.edgeUnits[slot] = unit;
	table.edgeTargets[slot] = target;
}

/** @returns the target, or 0 */
export function findEdge(
	table: EdgeTable,
	state: number,
	unit: number,
): number {
	const { edgeStates, edgeUnits, edgeTargets } = table;
	const mask = edgeTargets.length - 1;
	let slot = slotOf(state, unit) & mask;
	for (;;) {
		const target = edgeTargets[slot] as number;
		if (
			target === 0 ||
			(edgeStates[slot] === state && edgeUnits[slot] === unit)
		)
			return target;
		slot = (slot + 1) & mask;
	}
}

function slotOf(state: number, unit: number): number {
	const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
	return mixed ^ (mixed >>> 15);
}
