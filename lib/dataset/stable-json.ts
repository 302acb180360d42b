/**
 * JSON whose bytes depend on the value alone: keys in code-unit order, no white space, fields that are undefined left
 * out. The same in every browser and in Node.
 */
export function stableJson(value: unknown): string {
	return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (value === null || typeof value !== "object") return value;
	const entries = Object.entries(value)
		.filter(([, inner]) => inner !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
		.map(([key, inner]) => [key, sorted(inner)] as const);
	return Object.fromEntries(entries);
}

/** Code-unit order: the same everywhere, unlike localeCompare. */
export function byCodeUnits(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
