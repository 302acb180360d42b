// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Mark } from "../../lib/desk/marks.ts";
import { makeCard } from "./card.ts";

const words = {
	kind: { law: "Law", idea: "Idea", claim: "Claim" },
	open: "Open in the margin",
	next: "Next",
	nextLabel: "Next passage",
	close: "Close",
	label: "About these words",
};
const mark: Mark = {
	kind: "claim",
	mention: { in: "text", start: 0, end: 9, quote: "<b>bold</b> words" },
	target: { kind: "claim", start: 0 },
	card: {
		title: "Needs context",
		text: "An arrest decides nothing about the law.",
		textLang: null,
		law: "Article 175",
		verdict: "needs-context",
	},
};
const at = { left: 10, right: 90, top: 20, bottom: 40 };
const actions = {
	onOpen: vi.fn(),
	onNext: vi.fn(),
	onClose: vi.fn(),
	onHover: vi.fn(),
};
let root: ShadowRoot;

beforeEach(() => {
	vi.clearAllMocks();
	const host = document.createElement("div");
	document.body.append(host);
	root = host.attachShadow({ mode: "closed" });
});
afterEach(() => document.body.replaceChildren());

function press(selector: string) {
	root.querySelector<HTMLElement>(selector)?.click();
}

describe("the card", () => {
	it("says kind, words, verdict, sentence and law, and never as markup", () => {
		makeCard(root, words, actions)({ mark, at, byKeyboard: false });
		const text = root.textContent ?? "";
		for (const said of [
			"Claim",
			"<b>bold</b> words",
			"Needs context",
			"An arrest decides nothing",
			"Article 175",
		])
			expect(text).toContain(said);
		expect(root.querySelector("b")).toBeNull();
	});

	it("shows one at a time", () => {
		const show = makeCard(root, words, actions);
		show({ mark, at, byKeyboard: false });
		show({ mark, at, byKeyboard: false });
		expect(root.querySelectorAll(".card")).toHaveLength(1);
		show(null);
		expect(root.querySelector(".card")).toBeNull();
	});

	it("leads into the margin and to the next passage", () => {
		makeCard(root, words, actions)({ mark, at, byKeyboard: false });
		press(".open");
		press(".next");
		expect(actions.onOpen).toHaveBeenCalledWith(mark);
		expect(actions.onNext).toHaveBeenCalledWith(mark);
	});

	it("takes the focus from a keyboard, and gives it back on Escape", async () => {
		const link = document.createElement("a");
		link.href = "#";
		document.body.append(link);
		link.focus();
		makeCard(root, words, actions)({ mark, at, byKeyboard: true });
		await vi.waitFor(() => expect(root.activeElement?.className).toBe("close"));
		root.activeElement?.dispatchEvent(
			new KeyboardEvent("keydown", { key: "Escape", bubbles: true }),
		);
		expect(document.activeElement).toBe(link);
		expect(actions.onClose).toHaveBeenCalledWith(mark);
		expect(root.querySelector(".card")).toBeNull();
	});

	it("leaves the focus where it was under a pointer", async () => {
		makeCard(root, words, actions)({ mark, at, byKeyboard: false });
		await vi.waitFor(() =>
			expect(root.querySelector(".placed")).not.toBeNull(),
		);
		expect(root.activeElement).toBeNull();
	});

	it("moves with its words instead of being drawn anew", async () => {
		const show = makeCard(root, words, actions);
		show({ mark, at, byKeyboard: true });
		await vi.waitFor(() => expect(root.activeElement?.className).toBe("close"));
		const [card, focused] = [root.querySelector(".card"), root.activeElement];
		show({
			mark,
			at: { ...at, top: at.top + 40, bottom: at.bottom + 40 },
			byKeyboard: true,
		});
		expect(root.querySelectorAll(".card")).toHaveLength(1);
		expect(root.querySelector(".card")).toBe(card);
		expect(root.activeElement).toBe(focused);
	});

	it("[C7] keeps its keys from the page", async () => {
		const heard = vi.fn();
		document.addEventListener("keydown", heard);
		makeCard(root, words, actions)({ mark, at, byKeyboard: true });
		await vi.waitFor(() => expect(root.activeElement).not.toBeNull());
		root.activeElement?.dispatchEvent(
			new KeyboardEvent("keydown", { key: "j", bubbles: true, composed: true }),
		);
		document.removeEventListener("keydown", heard);
		expect(heard).not.toHaveBeenCalled();
	});
});
