/**
 * Letters and marks by code unit, learned when a unit is first met: asking a regular expression about each character
 * costs ten times as much. Surrogates are told apart, as half a character is neither.
 */
export const letterClass = {
	unknown: 0,
	letter: 1,
	mark: 2,
	other: 3,
	surrogate: 4,
} as const;

const classOfUnit = new Uint8Array(0x10000);

/** One of `letterClass`, never `unknown`. */
export function letterClassOf(unit: number): number {
	return classOfUnit[unit] || learn(unit);
}

function learn(unit: number): number {
	const char = String.fromCharCode(unit);
	const found =
		unit >= 0xd800 && unit <= 0xdfff
			? letterClass.surrogate
			: /\p{L}/u.test(char)
				? letterClass.letter
				: /\p{M}/u.test(char)
					? letterClass.mark
					: letterClass.other;
	classOfUnit[unit] = found;
	return found;
}
