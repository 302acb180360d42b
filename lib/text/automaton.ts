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
import { tailStandsAt } from "./tail-bytes.ts";

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
	const reporter = new Reporter(automaton, text, onHit);
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
				reporter.report(state, at);
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
		if (hit < 0) reporter.report(state, at);
	}
	reporter.finish();
}

/** The arrays of an automaton by name, for storing. They are not copied. */
export function automatonSections(
	automaton: Automaton,
): Record<string, ArrayBufferView> {
	const { patternCount, rowCount, rowShift, ...all } = automaton;
	const { symbols, rootTargets, endings, ...arrays } = all;
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
		hits: numbers("hits"),
		nextHits: numbers("nextHits"),
		lengths: units("lengths"),
		tailLengths: units("tailLengths"),
		tails: bytes("tails"),
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
	function numbers(name: string): Uint16Array | Uint32Array {
		return sections[name] instanceof Uint16Array ? units(name) : words(name);
	}
	function bytes(name: string): Uint8Array {
		const view = sections[name];
		if (view instanceof Uint8Array) return view;
		throw new Error(`automaton: no bytes in section ${name}`);
	}
	function units(name: string): Uint16Array {
		const view = sections[name];
		if (view instanceof Uint16Array) return view;
		throw new Error(`automaton: no units in section ${name}`);
	}
}

const layoutVersion = 2;

/**
 * Reports what ends where, in the order of the ends: a pattern with a tail is known when its stem has been read, before
 * others that end inside the tail, and waits for them.
 */
class Reporter {
	readonly #automaton: Automaton;
	readonly #text: string;
	readonly #onHit: (pattern: number, start: number, end: number) => void;
	/** Patterns and their ends by turns, the nearest end last. */
	readonly #waiting: number[] = [];

	constructor(
		automaton: Automaton,
		text: string,
		onHit: (pattern: number, start: number, end: number) => void,
	) {
		this.#automaton = automaton;
		this.#text = text;
		this.#onHit = onHit;
	}

	report(state: number, end: number): void {
		const { hitRanks, hits, endings } = this.#automaton;
		const pair = (state >> 5) << 1;
		const below = (hitRanks[pair] as number) & ((1 << (state & 31)) - 1);
		const rank = (hitRanks[pair + 1] as number) + countBits(below);
		if (this.#waiting.length > 0) this.#tell(end);
		let next = (hits[rank] as number) + 1;
		do {
			const pattern = next - 1;
			const at = pattern << 2;
			next = endings[at] as number;
			const units = endings[at | 1] as number;
			if (units === 0) this.#tellOf(pattern, end);
			// Most tails differ in their first unit: the rest is not even looked for.
			else if (
				this.#text.charCodeAt(end) === endings[at | 3] &&
				tailStandsAt(
					this.#automaton.tails,
					endings[at | 2] as number,
					units,
					this.#text,
					end,
				)
			)
				this.#wait(pattern, end + units);
		} while (next !== 0);
	}

	finish(): void {
		this.#tell(this.#text.length);
	}

	/** Few wait at a time: no more than names overlap in one place. */
	#wait(pattern: number, end: number): void {
		const waiting = this.#waiting;
		let at = waiting.length;
		while (at > 0 && (waiting[at - 1] as number) <= end) at -= 2;
		waiting.splice(at, 0, pattern, end);
	}

	/** Those that end up to here. */
	#tell(upTo: number): void {
		const waiting = this.#waiting;
		while (waiting.length > 0 && (waiting.at(-1) as number) <= upTo) {
			const end = waiting.pop() as number;
			this.#tellOf(waiting.pop() as number, end);
		}
	}

	#tellOf(pattern: number, end: number): void {
		this.#onHit(
			pattern,
			end - (this.#automaton.lengths[pattern] as number),
			end,
		);
	}
}

function countBits(word: number): number {
	let bits = word - ((word >>> 1) & 0x55555555);
	bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
	return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
