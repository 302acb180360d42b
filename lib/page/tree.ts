/**
 * The little of the DOM that reading an article needs. A live document satisfies it as it is; the command line's parser
 * builds nodes of this shape (parse-html.ts). Whatever reads a page through this, reads the same in both.
 */
export interface TreeNode {
	/** 1 element, 3 text, 9 document; others are passed over. */
	readonly nodeType: number;
	readonly parentNode: TreeNode | null;
	readonly firstChild: TreeNode | null;
	readonly nextSibling: TreeNode | null;
	/** Text of a text node; null for elements. */
	readonly nodeValue: string | null;
}

export interface TreeElement extends TreeNode {
	/** Lower case for HTML elements. */
	readonly localName: string;
	getAttribute(name: string): string | null;
	hasAttributes(): boolean;
}

export function isElement(node: TreeNode): node is TreeElement {
	return node.nodeType === 1;
}

export function isText(node: TreeNode): boolean {
	return node.nodeType === 3;
}

export interface Visitor {
	/** @returns whether to go into the element's children; `leave` is called only then */
	enter(element: TreeElement): boolean;
	leave(element: TreeElement): void;
	/** @returns false to end the walk: no further call is made */
	text(node: TreeNode, data: string): boolean;
}

/** Visit a subtree in document order, the root included. No recursion: pages nest as deep as they like. */
export function walk(root: TreeNode, visitor: Visitor): void {
	let node: TreeNode = root;
	for (;;) {
		const down = enterNode(node, visitor);
		if (down === "stop") return;
		if (down !== null) {
			node = down;
			continue;
		}
		for (;;) {
			if (node === root) return;
			const next: TreeNode | null = node.nextSibling;
			if (next !== null) {
				node = next;
				break;
			}
			const parent: TreeNode | null = node.parentNode;
			if (parent === null) return;
			node = parent;
			if (isElement(node)) visitor.leave(node);
		}
	}
}

function enterNode(node: TreeNode, visitor: Visitor): TreeNode | null | "stop" {
	if (isText(node))
		return visitor.text(node, node.nodeValue ?? "") ? null : "stop";
	if (!isElement(node)) return node.nodeType === 9 ? node.firstChild : null;
	if (!visitor.enter(node)) return null;
	const first = node.firstChild;
	if (first === null) visitor.leave(node);
	return first;
}

/** Text of a subtree as it stands in the markup, at most about `limit` code units of it. */
export function rawText(root: TreeNode, limit = Number.POSITIVE_INFINITY) {
	let text = "";
	walk(root, {
		enter: () => true,
		leave: () => {},
		text: (_node, data) => {
			text += data;
			return text.length < limit;
		},
	});
	return text;
}
