import { widthOf } from "./table.ts";

const lineWidth = 80;
/** How wide a tab counts where the project's formatter measures a line. */
const tabWidth = 2;

/**
 * JSON as the project's formatter leaves it, keys in order: objects over several lines, a list of plain values on one
 * line where it fits. Ends with a line break.
 */
export function formattedJson(value: unknown): string {
	return `${print(value, 0, 0, 0)}\n`;
}

/**
 * @param before - columns that stand before the value on its line, without the indent
 * @param after - 1 where a comma follows
 */
function print(
	value: unknown,
	depth: number,
	before: number,
	after: number,
): string {
	if (value === null || typeof value !== "object") return JSON.stringify(value);
	const indent = "\t".repeat(depth + 1);
	const end = `\n${"\t".repeat(depth)}`;
	if (Array.isArray(value)) {
		if (value.length === 0) return "[]";
		const inline = `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
		const isPlain = value.every(
			(item) => item === null || typeof item !== "object",
		);
		const width = depth * tabWidth + before + widthOf(inline) + after;
		if (isPlain && width <= lineWidth) return inline;
		const items = value.map(
			(item, i) => indent + print(item, depth + 1, 0, comma(i, value.length)),
		);
		return `[\n${items.join(",\n")}${end}]`;
	}
	const entries = Object.entries(value)
		.filter(([, inner]) => inner !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	if (entries.length === 0) return "{}";
	const lines = entries.map(([key, inner], i) => {
		const head = `${JSON.stringify(key)}: `;
		const last = comma(i, entries.length);
		return indent + head + print(inner, depth + 1, widthOf(head), last);
	});
	return `{\n${lines.join(",\n")}${end}}`;
}

function comma(index: number, length: number): number {
	return index < length - 1 ? 1 : 0;
}
