import { html, parse, type Token, type TreeAdapter } from "parse5";
import type { TreeElement, TreeNode } from "./tree.ts";

/**
 * Parse HTML on the command line into nodes that the article reader understands. Linear in the input; runs no script,
 * loads nothing, never throws on bad markup.
 * @param source - the page's text, already decoded
 */
export function parseHtml(source: string): TreeNode {
	return parse<Types>(source, { treeAdapter: adapter });
}

/** A linked-list node: parse5's own arrays make insertion before a sibling, and thereby broken tables, quadratic. */
class HtmlNode implements TreeElement {
	parentNode: HtmlNode | null = null;
	firstChild: HtmlNode | null = null;
	lastChild: HtmlNode | null = null;
	nextSibling: HtmlNode | null = null;
	previousSibling: HtmlNode | null = null;
	nodeValue: string | null = null;
	content: HtmlNode | null = null;
	mode = html.DOCUMENT_MODE.NO_QUIRKS;
	depth = 0;
	readonly nodeType: number;
	readonly localName: string;
	readonly namespace: html.NS;
	readonly attributes: Token.Attribute[];

	constructor(
		nodeType: number,
		localName = "",
		namespace = html.NS.HTML,
		attributes: Token.Attribute[] = [],
	) {
		this.nodeType = nodeType;
		this.localName = localName;
		this.namespace = namespace;
		this.attributes = attributes;
	}

	getAttribute(name: string): string | null {
		const { attributes } = this;
		for (let i = 0; i < attributes.length; i++)
			if (attributes[i]?.name === name) return attributes[i]?.value ?? null;
		return null;
	}

	hasAttributes(): boolean {
		return this.attributes.length > 0;
	}
}

type Types = {
	node: HtmlNode;
	parentNode: HtmlNode;
	childNode: HtmlNode;
	document: HtmlNode;
	documentFragment: HtmlNode;
	element: HtmlNode;
	commentNode: HtmlNode;
	textNode: HtmlNode;
	template: HtmlNode;
	documentType: HtmlNode;
};

const nodeTypes = {
	element: 1,
	text: 3,
	comment: 8,
	document: 9,
	doctype: 10,
	fragment: 11,
} as const;

const adapter: TreeAdapter<Types> = {
	createDocument: () => new HtmlNode(nodeTypes.document),
	createDocumentFragment: () => new HtmlNode(nodeTypes.fragment),
	createElement: (tagName, namespace, attributes) =>
		new HtmlNode(nodeTypes.element, tagName, namespace, attributes),
	createCommentNode: (data) => withValue(new HtmlNode(nodeTypes.comment), data),
	createTextNode: (value) => withValue(new HtmlNode(nodeTypes.text), value),

	appendChild: (parent, node) => insert(parent, node, null),
	insertBefore: (parent, node, reference) => insert(parent, node, reference),
	detachNode: detach,
	insertText: (parent, text) => insertText(parent, text, null),
	insertTextBefore: (parent, text, reference) =>
		insertText(parent, text, reference),
	adoptAttributes(recipient, attributes) {
		for (const attribute of attributes)
			if (recipient.getAttribute(attribute.name) === null)
				recipient.attributes.push(attribute);
	},

	// A template's content hangs beside the tree, as in the DOM: it is not on the page.
	setTemplateContent: (template, content) => {
		template.content = content;
	},
	getTemplateContent: (template) => {
		template.content ??= new HtmlNode(nodeTypes.fragment);
		return template.content;
	},
	setDocumentType(document, name) {
		insert(document, new HtmlNode(nodeTypes.doctype, name), null);
	},
	setDocumentMode: (document, mode) => {
		document.mode = mode;
	},
	getDocumentMode: (document) => document.mode,

	getFirstChild: (node) => node.firstChild,
	getChildNodes(node) {
		const children: HtmlNode[] = [];
		for (let child = node.firstChild; child; child = child.nextSibling)
			children.push(child);
		return children;
	},
	getParentNode: (node) => node.parentNode,
	getAttrList: (element) => element.attributes,
	getTagName: (element) => element.localName,
	getNamespaceURI: (element) => element.namespace,
	getTextNodeContent: (node) => node.nodeValue ?? "",
	getCommentNodeContent: (node) => node.nodeValue ?? "",
	getDocumentTypeNodeName: (node) => node.localName,
	getDocumentTypeNodePublicId: () => "",
	getDocumentTypeNodeSystemId: () => "",
	isTextNode: hasType(nodeTypes.text),
	isCommentNode: hasType(nodeTypes.comment),
	isDocumentTypeNode: hasType(nodeTypes.doctype),
	isElementNode: hasType(nodeTypes.element),
	setNodeSourceCodeLocation: () => {},
	getNodeSourceCodeLocation: () => null,
	updateNodeSourceCodeLocation: () => {},
};

function hasType(nodeType: number) {
	return (node: HtmlNode): node is HtmlNode => node.nodeType === nodeType;
}

function withValue(node: HtmlNode, value: string): HtmlNode {
	node.nodeValue = value;
	return node;
}

/** Browsers nest no deeper: what comes then stands beside its parent. */
const deepest = 512;

function insert(wanted: HtmlNode, node: HtmlNode, reference: HtmlNode | null) {
	let parent = wanted;
	while (parent.depth >= deepest && parent.parentNode)
		parent = parent.parentNode;
	const before = parent === wanted ? reference : null;
	node.depth = parent.depth + 1;
	const previous = before ? before.previousSibling : parent.lastChild;
	node.parentNode = parent;
	node.previousSibling = previous;
	node.nextSibling = before;
	if (previous) previous.nextSibling = node;
	else parent.firstChild = node;
	if (before) before.previousSibling = node;
	else parent.lastChild = node;
}

function detach(node: HtmlNode) {
	const { parentNode: parent, previousSibling, nextSibling } = node;
	if (!parent) return;
	if (previousSibling) previousSibling.nextSibling = nextSibling;
	else parent.firstChild = nextSibling;
	if (nextSibling) nextSibling.previousSibling = previousSibling;
	else parent.lastChild = previousSibling;
	node.parentNode = null;
	node.previousSibling = null;
	node.nextSibling = null;
}

function insertText(parent: HtmlNode, text: string, before: HtmlNode | null) {
	const previous = before ? before.previousSibling : parent.lastChild;
	if (previous?.nodeType === nodeTypes.text)
		previous.nodeValue = (previous.nodeValue ?? "") + text;
	else insert(parent, withValue(new HtmlNode(nodeTypes.text), text), before);
}
