/** Markup that is safe as it stands: made by `html` alone, which escapes everything that it is given. */
export class Html {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}
}

type Part = Html | string | number | null | readonly Part[];

/** html`<p>${words}</p>`: whatever is put in is escaped, except markup that was made the same way. */
export function html(
	pieces: TemplateStringsArray,
	...parts: readonly Part[]
): Html {
	const text = pieces.map(
		(piece, index) =>
			piece + (index < parts.length ? markup(parts[index] ?? null) : ""),
	);
	return new Html(text.join(""));
}

function markup(part: Part): string {
	if (part === null) return "";
	if (part instanceof Html) return part.text;
	if (typeof part === "string") return escaped(part);
	if (typeof part === "number") return String(part);
	return part.map(markup).join("");
}

const signs: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
