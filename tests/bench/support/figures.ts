export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle] ?? Number.NaN;
	return sorted.length % 2 === 1
		? upper
		: (upper + (sorted[middle - 1] ?? upper)) / 2;
}

export function percent(part: number, whole: number): string {
	return `${((100 * part) / whole).toFixed(2)} %`;
}

export function times(part: number, whole: number): string {
	return `${(part / whole).toFixed(2)} times`;
}

export function ms(value: number): string {
	return `${value.toFixed(value < 1 ? 3 : 1)} ms`;
}
