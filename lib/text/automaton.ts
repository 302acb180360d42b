/** Finding many patterns in one pass: Aho-Corasick (Aho and Corasick 1975) over the arrays of `automaton-layout.ts`. */
import {
	type Automaton,
	branchFlag,
	noNextFlag,
	rareSymbol,
	stateMask,
	withDerived,
} from "./automaton-layout.ts";
import { findEdge } from "./edge-hash.ts";

export type { Automaton } from "./automaton-layout.ts";
export { buildAutomaton } from "./build-automaton.ts";

/**
 * Report every occurrence of every pattern, overlapping ones too, in the order of their ends.
 * @param text - normalised, as the patterns are
 */
export function scan(
	automaton: Automaton,
	text: string,
	onHit: (pattern: number, start: number, end: number) => void,
): void {
	const { rowCount, rowShift, rows, nodes, edges, symbols, rootTargets } =
		automaton;
	const { length } = text;
	let state = 0;
	// One function, as calls and the fields of an object cost a third of the speed here.
	for (let at = 0; at < length; ) {
		const unit = text.charCodeAt(at++);
		const symbol = symbols[unit] as number;
		if (state < rowCount) {
			const next = rows[(state << rowShift) | symbol] as number;
			if (next >= 0) {
				state = next;
				continue;
			}
			if (symbol !== rareSymbol) {
				state = next & stateMask;
				report(automaton, state, at, onHit);
				continue;
			}
		}
		let hit: number;
		for (;;) {
			if (state < rowCount && symbol !== rareSymbol) {
				hit = rows[(state << rowShift) | symbol] as number;
				state = hit & stateMask;
				break;
			}
			if (state === 0) {
				state = rootTargets[unit] as number;
				hit = nodes[state << 1] as number;
				break;
			}
			const flags = nodes[state << 1] as number;
			if (
				nodes[(state << 1) | 1] === unit &&
				(unit !== 0 || (flags & noNextFlag) === 0)
			) {
				state++;
				hit = nodes[state << 1] as number;
				break;
			}
			if ((flags & branchFlag) !== 0) {
				const target = findEdge(edges, state, unit);
				if (target !== 0) {
					state = target;
					hit = nodes[state << 1] as number;
					break;
				}
			}
			state = flags & stateMask;
		}
		if (hit < 0) report(automaton, state, at, onHit);
	}
}

/** The arrays of an automaton by name, for storing. They are not copied. */
export function automatonSections(
	automaton: Automaton,
): Record<string, ArrayBufferView> {
	const { patternCount, rowCount, rowShift, symbols, rootTargets, ...arrays } =
		automaton;
	return {
		shape: Uint32Array.of(layoutVersion, patternCount, rowCount, rowShift),
		...arrays,
	};
}

/**
 * The automaton over stored arrays, which may be views over one buffer: they are not copied.
 * @throws where a section is missing or of another type or layout: a bug of the caller, who checks what it stores
 */
export function automatonFromSections(
	sections: Readonly<Record<string, ArrayBufferView>>,
): Automaton {
	const shape = words("shape");
	if (shape[0] !== layoutVersion) throw new Error("automaton: other layout");
	return withDerived({
		patternCount: shape[1] ?? 0,
		rowCount: shape[2] ?? 0,
		rowShift: shape[3] ?? 0,
		rows: signedWords("rows"),
		nodes: signedWords("nodes"),
		edges: words("edges"),
		hitRanks: words("hitRanks"),
		entries: words("entries"),
		rowUnits: units("rowUnits"),
		rareUnits: units("rareUnits"),
	});

	function words(name: string): Uint32Array {
		const view = sections[name];
		if (view instanceof Uint32Array) return view;
		throw new Error(`automaton: no words in section ${name}`);
	}
	function signedWords(name: string): Int32Array {
		const view = sections[name];
		if (view instanceof Int32Array) return view;
		throw new Error(`automaton: no signed words in section ${name}`);
	}
	function units(name: string): Uint16Array {
		const view = sections[name];
		if (view instanceof Uint16Array) return view;
		throw new Error(`automaton: no units in section ${name}`);
	}
}

const layoutVersion = 1;

function report(
	automaton: Automaton,
	state: number,
	end: number,
	onHit: (pattern: number, start: number, end: number) => void,
): void {
	const { hitRanks, entries } = automaton;
	const pair = (state >> 5) << 1;
	const below = (hitRanks[pair] as number) & ((1 << (state & 31)) - 1);
	let entry = (hitRanks[pair + 1] as number) + countBits(below) + 1;
	while (entry !== 0) {
		const at = (entry - 1) * 3;
		onHit(entries[at] as number, end - (entries[at + 1] as number), end);
		entry = entries[at + 2] as number;
	}
}

function countBits(word: number): number {
	let bits = word - ((word >>> 1) & 0x55555555);
	bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
	return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
