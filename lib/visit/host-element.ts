/** Tests and style sheets of pages know our element by this name; it stays. */
export const hostTag = "glossator-margin";

const mostReturns = 5;

export interface Host {
	readonly element: HTMLElement;
	readonly shadow: ShadowRoot;
	/** Put it into the page, and back where the page throws it out. */
	attach(): void;
	remove(): void;
}

/**
 * Make our one element for a page. It stands beside the body rather than in it: frameworks own the body, and rules such
 * as `body > :last-child` keep their meaning. What is inside stands in a closed shadow root. Where the page throws it out
 * it comes back a few times; frames in it load anew then.
 * @param onLost - called when the page would not have it: it is left in peace
 */
export function makeHost(
	document: Document,
	onLost: () => void,
	signal: AbortSignal,
): Host {
	removeLeftover(document);
	const { element, shadow } = makeElement(document);
	let returns = 0;
	const observer = new MutationObserver(() => {
		if (element.isConnected || signal.aborted) return;
		if (!document.documentElement) return; // between two roots: the next change brings one
		observer.observe(document.documentElement, { childList: true });
		if (++returns > mostReturns) {
			observer.disconnect();
			onLost();
			return;
		}
		document.documentElement.append(element);
	});
	const remove = () => {
		observer.disconnect();
		element.remove();
	};
	const attach = () => {
		document.documentElement.append(element);
		// The document too: `document.open` and some frameworks replace its root element.
		observer.observe(document, { childList: true });
		observer.observe(document.documentElement, { childList: true });
	};
	signal.addEventListener("abort", remove, { once: true });
	return { element, shadow, attach, remove };
}

/** A page may have registered our name for an element of its own that is closed to us already: then any element does. */
function makeElement(document: Document): {
	element: HTMLElement;
	shadow: ShadowRoot;
} {
	for (const tag of [hostTag, "div"]) {
		const element = document.createElement(tag);
		try {
			return { element, shadow: element.attachShadow({ mode: "closed" }) };
		} catch {
			// taken: the next name
		}
	}
	throw new Error("this document takes no shadow root");
}

/** One that an older version of the extension left when it was updated under the page. */
function removeLeftover(document: Document): void {
	for (const child of Array.from(document.documentElement.children))
		if (child.localName === hostTag) child.remove();
}
