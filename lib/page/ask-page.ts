import { isLetter } from "./gate-words.ts";

/*
 * Questions to a page in XPath, which the browser answers in its own code. The gate asks so because of what a fresh page
 * pays: the first HTML element that a script takes into its hand costs about a millisecond (the browser sets up the
 * whole family of element interfaces), a string or a text node next to nothing.
 */

/** The string value of what an expression finds: of the first node, where it finds nodes. */
export function stringAt(document: Document, expression: string): string {
	return evaluate(document, expression, 2).stringValue;
}

/** Whether an expression finds something. */
export function isThere(document: Document, expression: string): boolean {
	return evaluate(document, expression, 3).booleanValue;
}

/**
 * The text of the text nodes that an expression finds, in document order.
 * @param most - characters
 */
export function textAt(
	document: Document,
	expression: string,
	most: number,
): string {
	const found = evaluate(document, expression, 5);
	let text = "";
	for (
		let node = found.iterateNext();
		node && text.length < most;
		node = found.iterateNext()
	) {
		const words = node.nodeValue ?? "";
		// Two paragraphs do not run into one another; a word that markup parts is rare.
		if (
			isLetter(text.charCodeAt(text.length - 1)) &&
			isLetter(words.charCodeAt(0))
		)
			text += "\n";
		text += words;
	}
	return text.slice(0, most);
}

/** Called through the prototype, as a page can put an element in the way of a document's own properties. */
function evaluate(document: Document, expression: string, type: number) {
	return Document.prototype.evaluate.call(
		document,
		expression,
		document,
		null,
		type,
		null,
	);
}
