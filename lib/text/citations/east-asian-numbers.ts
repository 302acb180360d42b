const digits = "〇一二三四五六七八九";
const others: Readonly<Record<string, number>> = {
	零: 0,
	元: 1,
	两: 2,
	兩: 2,
	廿: 20,
};

/** Characters of numbers in laws, for use inside a character class. */
export const numeralClass = "\\d〇零一二三四五六七八九十百千元两兩";

/**
 * A number written with digits or ideographs: "175", "百七十五", "一七五", "三百六十三".
 * @returns null where the characters make no number
 */
export function parseNumeral(written: string): number | null {
	if (/^\d{1,6}$/.test(written)) return Number(written);
	if (written === "" || written.length > 12) return null;
	if (!/[十百千廿]/.test(written)) {
		let value = 0;
		for (const char of written) value = value * 10 + digitOf(char);
		return Number.isFinite(value) ? value : null;
	}
	let total = 0;
	let digit: number | null = null;
	for (const char of written) {
		const unit = { 十: 10, 百: 100, 千: 1000 }[char];
		if (unit !== undefined) {
			total += (digit ?? 1) * unit;
			digit = null;
		} else digit = digitOf(char);
	}
	const value = total + (digit ?? 0);
	return Number.isFinite(value) ? value : null;
}

function digitOf(char: string): number {
	if (/\d/.test(char)) return Number(char);
	const index = digits.indexOf(char);
	return index === -1 ? (others[char] ?? Number.NaN) : index;
}
