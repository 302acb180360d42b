/**
 * Tails of patterns as bytes: a unit below 128 is one byte, any other three of seven bits each, the first with its high
 * bit set. Unlike UTF-8 it keeps lone surrogates, and a unit is read without looking at its neighbours.
 */

/** Append a text's bytes to a list. */
export function writeTail(text: string, into: number[]): void {
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit < 0x80) into.push(unit);
		else into.push(0x80 | (unit >> 14), (unit >> 7) & 0x7f, unit & 0x7f);
	}
}

/** The unit whose bytes begin here. */
export function tailUnitAt(tails: Uint8Array, at: number): number {
	const byte = tails[at] as number;
	if (byte < 0x80) return byte;
	return (
		((byte & 0x7f) << 14) |
		((tails[at + 1] as number) << 7) |
		(tails[at + 2] as number)
	);
}

/** Do so many units, whose bytes begin at `start`, stand in the text at this place? */
export function tailStandsAt(
	tails: Uint8Array,
	start: number,
	units: number,
	text: string,
	place: number,
): boolean {
	let byte = start;
	for (let at = place; at < place + units; at++) {
		const unit = tailUnitAt(tails, byte);
		if (text.charCodeAt(at) !== unit) return false;
		byte += unit < 0x80 ? 1 : 3;
	}
	return true;
}
