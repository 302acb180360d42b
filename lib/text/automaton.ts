/** Opaque to all but this file; a handful of typed arrays. The text room fills this in. */
export interface Automaton {
	readonly patternCount: number;
}
