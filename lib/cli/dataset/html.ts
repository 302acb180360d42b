/** Text for HTML, in content and in quoted attributes. */
export function escaped(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}

/** A heading with its points, or nothing where there are none. */
export function htmlList(title: string, items: readonly string[]): string {
	if (items.length === 0) return "";
	return `<h4>${escaped(title)}</h4><ul>${items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>\n`;
}

export function paragraph(text: string | undefined, attributes = ""): string {
	return text === undefined || text === ""
		? ""
		: `<p${attributes}>${escaped(text)}</p>\n`;
}

/** A link that opens what it says; an address that is not https is only told. */
export function htmlLink(url: string, text = url): string {
	return /^https?:\/\//.test(url)
		? `<a href="${escaped(url)}" rel="noreferrer">${escaped(text)}</a>`
		: escaped(text);
}

/** A link to an entry of the same page. */
export function inPage(id: string, text: string): string {
	return `<a href="#${escaped(id)}">${escaped(text)}</a>`;
}
