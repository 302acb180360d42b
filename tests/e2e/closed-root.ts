import type { Page } from "puppeteer-core";
import type { Session } from "./launch.ts";

/**
 * What stands in our closed shadow roots, which no script of the page can open. The drivers can: Chromium's by its
 * debugging protocol, Firefox's by asking for a node's shadow tree.
 */
export interface ClosedRoot {
	/** Text of everything in it, with single spaces. */
	text(): Promise<string>;
	/** Middle of the first element whose text or label matches, in viewport coordinates; null where none is shown. */
	find(pattern: RegExp): Promise<{ x: number; y: number } | null>;
	/** Our frames that can be seen, in viewport coordinates. */
	frames(): Promise<readonly Box[]>;
	/** Give the focus to the first control whose text or label matches, as the Tab key would. */
	focus(pattern: RegExp): Promise<void>;
	/** Label or text of what has the focus in it; "" where nothing has. */
	focused(): Promise<string>;
	/** An attribute of the first control whose text or label matches; "" where there is none. */
	attribute(pattern: RegExp, name: string): Promise<string>;
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Look into the page's host elements as they are now. */
export function closedRoots(session: Session, page: Page): ClosedRoot {
	const call = (source: string, argument: string) =>
		session.name === "firefox"
			? callInFirefox(session, page, source, argument)
			: callInChromium(page, source, argument);
	return {
		text: async () => String(await call(textSource, "")),
		find: async (pattern) => {
			const found = String(await call(findSource, pattern.source));
			const [x = 0, y = 0] = found.split(",").map(Number);
			return found ? { x, y } : null;
		},
		focus: async (pattern) => {
			if (String(await call(focusSource, pattern.source)) === "")
				throw new Error(`no control ${pattern}`);
		},
		focused: async () => String(await call(focusedSource, "")),
		attribute: async (pattern, name) =>
			String(await call(attributeSource, `${name} ${pattern.source}`)),
		frames: async () => {
			const { width: right = 0, height: bottom = 0 } = page.viewport() ?? {};
			return String(await call(framesSource, ""))
				.split(";")
				.filter(Boolean)
				.map((frame) => frame.split(",").map(Number))
				.map(([x = 0, y = 0, width = 0, height = 0]) => ({
					x,
					y,
					width,
					height,
				}))
				.filter(({ x, y, width, height }) => {
					const isDrawn = width > 0 && height > 0;
					return isDrawn && x >= 0 && x < right && y < bottom;
				});
		},
	};
}

/** Names of the elements that we put into a page. */
const hosts = "glossator-margin, glossator-card";

const textSource = `(root) => (root.textContent || "").replace(/\\s+/g, " ") + " "`;
const findSource = `(root, source) => {
	const pattern = new RegExp(source, "i");
	for (const element of root.querySelectorAll("button, a, [role=button]")) {
		const said = (element.getAttribute("aria-label") || "") + " " + (element.textContent || "");
		const box = element.getBoundingClientRect();
		if (pattern.test(said) && box.width > 0) return (box.x + box.width / 2) + "," + (box.y + box.height / 2);
	}
	return "";
}`;
const controls = "button, a, [role=button], [role=separator]";
const focusSource = `(root, source) => {
	const pattern = new RegExp(source, "i");
	for (const element of root.querySelectorAll("${controls}")) {
		const said = (element.getAttribute("aria-label") || "") + " " + (element.textContent || "");
		if (!pattern.test(said)) continue;
		element.focus();
		return "yes";
	}
	return "";
}`;
const focusedSource = `(root) => {
	const element = root.activeElement;
	return element ? (element.getAttribute("aria-label") || "") + " " + (element.textContent || "") : "";
}`;
const attributeSource = `(root, argument) => {
	const at = argument.indexOf(" ");
	const pattern = new RegExp(argument.slice(at + 1), "i");
	for (const element of root.querySelectorAll("${controls}")) {
		const said = (element.getAttribute("aria-label") || "") + " " + (element.textContent || "");
		if (pattern.test(said)) return element.getAttribute(argument.slice(0, at)) || "";
	}
	return "";
}`;
const framesSource = `(root) => [...root.querySelectorAll("iframe")].map((frame) => {
	const { x, y, width, height } = frame.getBoundingClientRect();
	return [x, y, width, height].map(Math.round).join() + ";";
}).join("")`;

async function callInChromium(
	page: Page,
	source: string,
	argument: string,
): Promise<string> {
	const cdp = await page.createCDPSession();
	let all = "";
	try {
		const { root } = await cdp.send("DOM.getDocument", {
			depth: -1,
			pierce: true,
		});
		const { nodeIds } = await cdp.send("DOM.querySelectorAll", {
			nodeId: root.nodeId,
			selector: hosts,
		});
		for (const nodeId of nodeIds) {
			const { node } = await cdp.send("DOM.describeNode", {
				nodeId,
				pierce: true,
				depth: 1,
			});
			for (const { backendNodeId } of node.shadowRoots ?? []) {
				const { object } = await cdp.send("DOM.resolveNode", { backendNodeId });
				const { result } = await cdp.send("Runtime.callFunctionOn", {
					functionDeclaration: `function (argument) { return (${source})(this, argument); }`,
					...(object.objectId && { objectId: object.objectId }),
					arguments: [{ value: argument }],
					returnByValue: true,
				});
				all += result.value;
			}
		}
	} finally {
		await cdp.detach();
	}
	return all;
}

interface BidiNode {
	readonly sharedId: string;
	readonly value?: { readonly shadowRoot?: BidiNode | null };
}
interface BidiReply {
	readonly result: {
		readonly result?: { readonly value?: unknown };
		readonly exceptionDetails?: { readonly text: string };
		readonly contexts?: readonly {
			readonly context: string;
			readonly url: string;
		}[];
	};
}
interface BidiConnection {
	send(method: string, params: object): Promise<BidiReply>;
}

async function callInFirefox(
	session: Session,
	page: Page,
	source: string,
	argument: string,
): Promise<string> {
	const connection = bidi(session);
	const target = { context: contextOf(page) };
	const found = await connection.send("script.evaluate", {
		expression: `[...document.querySelectorAll("${hosts}")]`,
		target,
		awaitPromise: false,
		serializationOptions: { includeShadowTree: "all", maxDomDepth: 1 },
	});
	let all = "";
	for (const host of (found.result.result?.value ?? []) as BidiNode[]) {
		const root = host.value?.shadowRoot;
		if (!root) continue;
		const said = await connection.send("script.callFunction", {
			functionDeclaration: source,
			arguments: [
				{ sharedId: root.sharedId },
				{ type: "string", value: argument },
			],
			target,
			awaitPromise: false,
		});
		all += String(said.result.result?.value ?? "");
	}
	return all;
}

/** Firefox's own protocol below the driver: for the few things that the driver has no word for. */
export function bidi(session: Session): BidiConnection {
	return Reflect.get(session.open.driver, "connection") as BidiConnection;
}

function contextOf(page: Page): string {
	return Reflect.get(page.mainFrame(), "_id") as string;
}
