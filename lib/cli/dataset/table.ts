/**
 * Rows as columns of plain text, with a line under the head. Wide characters count twice, as terminals draw them.
 * @param rows - the head first
 * @param rightAligned - numbers of the columns that hold figures
 */
export function table(
	rows: readonly (readonly string[])[],
	rightAligned: readonly number[] = [],
): string {
	const widths: number[] = [];
	for (const row of rows)
		for (const [column, cell] of row.entries())
			widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
	const lines = rows.map((row) =>
		row
			.map((cell, column) => {
				const gap = " ".repeat((widths[column] ?? 0) - widthOf(cell));
				return rightAligned.includes(column) ? gap + cell : cell + gap;
			})
			.join("  ")
			.trimEnd(),
	);
	lines.splice(1, 0, widths.map((width) => "─".repeat(width)).join("  "));
	return lines.join("\n");
}

/** Columns of a terminal, or of a formatter, that a text takes. */
export function widthOf(text: string): number {
	let width = 0;
	for (const character of text)
		width +=
			/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(
				character,
			)
				? 2
				: 1;
	return width;
}

/** Break a text into lines of at most `width` characters, each after `indent`; a word is never cut. */
export function wrapped(text: string, indent = "", width = 96): string {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(/\s+/)) {
		if (line !== "" && widthOf(`${indent}${line} ${word}`) > width) {
			lines.push(indent + line);
			line = word;
		} else line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, indent + line].join("\n");
}
