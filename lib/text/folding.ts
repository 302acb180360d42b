/**
 * What one code unit becomes: the tables behind `normalise`. They are filled when a unit is first met, so that a cold
 * start pays only for the scripts that the page uses.
 */

/** Classes of a UTF-16 code unit. */
export const unitClass = {
	unknown: 0,
	/** Becomes exactly one unit, `foldedUnit[unit]`, unless a mark follows. */
	simple: 1,
	/** Soft hyphens, zero-width characters, trade-mark signs: nothing is left of it. */
	dropped: 2,
	space: 3,
	newline: 4,
	/** May join the character before it: combining marks, conjoining Hangul. */
	mark: 5,
	/** Becomes several units. */
	complex: 6,
	highSurrogate: 7,
	lowSurrogate: 8,
	/** Em dash and its kin: a dash with a space on either side. */
	longDash: 9,
} as const;

export const classOfUnit = new Uint8Array(0x10000);
export const foldedUnit = new Uint16Array(0x10000);

/** Look a unit up, and learn it if it is new. */
export function learnUnit(unit: number): number {
	const known = classOfUnit[unit] ?? 0;
	if (known !== unitClass.unknown) return known;
	const kind = classify(unit);
	classOfUnit[unit] = kind;
	return kind;
}

/**
 * Fold one character with its marks: NFKC, case, quotes, dashes. Applied until nothing changes, since case mapping can
 * undo a composition and the other way round.
 */
export function foldCluster(cluster: string): string {
	let folded = cluster;
	for (let round = 0; round < 5; round++) {
		const next = replaceLookalikes(
			replaceLookalikes(folded).normalize("NFKC").toUpperCase().toLowerCase(),
		)
			.normalize("NFKC")
			.replace(/i\u0307/gu, "i");
		if (next === folded) break;
		folded = next;
	}
	return folded;
}

export function isDropped(char: string): boolean {
	return /^[\p{Default_Ignorable_Code_Point}™℠®]/u.test(char);
}

const newlines = "\n\r\u0085\u2028\u2029";
const longDashes = "—―⸺⸻";

function classify(unit: number): number {
	const char = String.fromCharCode(unit);
	if (unit >= 0xd800 && unit < 0xdc00) return unitClass.highSurrogate;
	if (unit >= 0xdc00 && unit < 0xe000) return unitClass.lowSurrogate;
	if (isDropped(char)) return unitClass.dropped;
	if (newlines.includes(char)) return unitClass.newline;
	if (/\s/.test(char)) return unitClass.space;
	if (longDashes.includes(char)) return unitClass.longDash;
	if (startsWithMark(char)) return unitClass.mark;
	const folded = foldCluster(char);
	if (folded.length !== 1) return unitClass.complex;
	foldedUnit[unit] = folded.charCodeAt(0);
	return unitClass.simple;
}

/** Includes halfwidth voicing marks and Hangul vowels, which only become marks under NFKC. */
export function startsWithMark(char: string): boolean {
	return /^[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]/u.test(char.normalize("NFKC"));
}

function replaceLookalikes(text: string): string {
	return text
		.replace(/[‘’‚‛′‵ʼʻˈ´`＇‹›]/gu, "'")
		.replace(/[“”„‟″‶«»〝〞〟＂]/gu, '"')
		.replace(/[〜〰]/gu, "~")
		.replace(/[\p{Pd}−]/gu, "-");
}
