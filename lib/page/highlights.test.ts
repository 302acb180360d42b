// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
	type HighlightKind,
	type Passage,
	paintHighlights,
} from "./highlights.ts";

/** jsdom has no custom highlights: a registry that behaves as the browser's does, where we use it. */
class FakeHighlight extends Set<AbstractRange> {
	priority = 0;
}

let registry: Map<string, FakeHighlight>;

beforeEach(() => {
	registry = new Map();
	vi.stubGlobal("Highlight", FakeHighlight);
	vi.stubGlobal("CSS", { highlights: registry });
	vi.stubGlobal("scheduler", undefined);
	Object.defineProperty(document, "adoptedStyleSheets", {
		value: [],
		writable: true,
		configurable: true,
	});
	Object.defineProperty(window, "CSSStyleSheet", {
		value: class {
			replaceSync() {}
		},
		configurable: true,
	});
	document.body.replaceChildren();
});

afterEach(() => vi.unstubAllGlobals());

function passage(kind: HighlightKind, key: string, parent = "p"): Passage {
	const element = document.createElement(parent);
	const text = document.createTextNode("some words");
	element.append(text);
	document.body.append(element);
	const range = document.createRange();
	range.setStart(text, 0);
	range.setEnd(text, 4);
	return { kind, key, range };
}

function painted(kind: string): number {
	return registry.get(`glossator-${kind}`)?.size ?? 0;
}

describe("paintHighlights", () => {
	it("[P14] marks each passage under its kind and touches no node", async () => {
		const passages = [
			passage("law", "a"),
			passage("idea", "b"),
			passage("claim", "c"),
			passage("note", "d"),
		];
		const before = document.documentElement.outerHTML;
		await paintHighlights(document, passages, "all").done;
		expect(["law", "idea", "claim", "note"].map(painted)).toEqual([1, 1, 1, 1]);
		expect(document.documentElement.outerHTML).toBe(before);
	});

	it("[P14] leaves the page's own highlights and style sheets when it is undone", async () => {
		const theirs = new window.CSSStyleSheet();
		document.adoptedStyleSheets = [theirs];
		registry.set("search", new FakeHighlight());
		const { undo, done } = paintHighlights(document, [passage("law", "a")]);
		await done;
		expect(document.adoptedStyleSheets).toHaveLength(2);
		const later = new window.CSSStyleSheet();
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, later];
		undo();
		expect(document.adoptedStyleSheets).toEqual([theirs, later]);
		expect([...registry.keys()]).toEqual(["search"]);
	});

	it("[P14] does not take down what a later painting put up", async () => {
		const first = paintHighlights(document, [passage("law", "a")]);
		const second = paintHighlights(document, [passage("law", "b")]);
		await second.done;
		first.undo();
		expect(painted("law")).toBe(1);
	});

	it.each([
		["first", 2],
		["all", 3],
		["none", 0],
	] as const)(
		"[P15] density %s marks %i of three mentions of two laws, and notes always",
		async (density, laws) => {
			const passages = [
				passage("law", "a"),
				passage("law", "a"),
				passage("law", "b"),
				passage("note", "n"),
				passage("note", "n"),
			];
			const { passages: shown, done } = paintHighlights(
				document,
				passages,
				density,
			);
			await done;
			expect(painted("law")).toBe(laws);
			expect(painted("note")).toBe(2);
			expect(shown).toHaveLength(laws + 2);
		},
	);

	it.each(["code", "pre", "textarea", "button"])(
		"[P15] marks nothing in %s but ordinary buttons",
		async (name) => {
			const { done } = paintHighlights(document, [passage("law", "a", name)]);
			await done;
			expect(painted("law")).toBe(name === "button" ? 1 : 0);
		},
	);

	it("[P15] marks nothing where the person writes", async () => {
		const made = passage("law", "a", "div");
		made.range.startContainer.parentElement?.setAttribute(
			"contenteditable",
			"true",
		);
		await paintHighlights(document, [made]).done;
		expect(painted("law")).toBe(0);
	});

	it("[P16] paints at most 200 ranges a task, and stops when it is undone", async () => {
		const passages = Array.from({ length: 650 }, (_, i) =>
			passage("law", `k${i}`),
		);
		Range.prototype.getBoundingClientRect = () => new DOMRect(0, 10, 10, 10);
		const { done, undo } = paintHighlights(document, passages);
		expect(painted("law")).toBe(200);
		const highlight = registry.get("glossator-law");
		undo();
		await done;
		expect(highlight?.size).toBe(200);
	});

	it("[P16] begins with the first screen", async () => {
		const passages = Array.from({ length: 600 }, (_, i) =>
			passage("law", `k${i}`),
		);
		const above = new Set<Node>(
			passages.slice(0, 300).map(({ range }) => range.startContainer),
		);
		Range.prototype.getBoundingClientRect = function () {
			return new DOMRect(
				0,
				above.has(this.startContainer) ? -500 : 100,
				10,
				10,
			);
		};
		const { undo } = paintHighlights(document, passages);
		const first = registry.get("glossator-law");
		expect(
			passages.slice(300, 500).every(({ range }) => first?.has(range)),
		).toBe(true);
		undo();
	});

	it("[P17] tells which passage is under a point, by the browser's answer", async () => {
		const passages = [passage("idea", "a"), passage("law", "b")];
		const { done, passageAt } = paintHighlights(document, passages);
		await done;
		Object.assign(registry, {
			highlightsFromPoint: (x: number) =>
				x > 5 ? [{ ranges: [passages[1]?.range] }] : [],
		});
		expect(passageAt(9, 0)?.key).toBe("b");
		expect(passageAt(0, 0)).toBeNull();
	});

	it("[P17] and where it gives none, by the caret's place", async () => {
		const passages = [passage("idea", "a"), passage("law", "b")];
		const { done, passageAt } = paintHighlights(document, passages);
		await done;
		Object.assign(document, {
			caretPositionFromPoint: () => ({
				offsetNode: passages[0]?.range.startContainer,
				offset: 2,
			}),
		});
		expect(passageAt(1, 1)?.key).toBe("a");
	});
});
