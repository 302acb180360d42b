import {
	computePosition,
	flip,
	offset,
	shift,
	type VirtualElement,
} from "@floating-ui/dom";
import type { Mark } from "../../lib/desk/marks.ts";
import type { Box } from "../../lib/visit/placement.ts";
import type { ShownCard } from "../../lib/visit/ui.ts";
import { drawShape } from "../shapes/draw.ts";

/** The card's own few words, in the person's language: the reader carries no catalogue. */
export interface CardWords {
	readonly kind: Readonly<Record<Mark["kind"], string>>;
	readonly open: string;
	readonly next: string;
	readonly nextLabel: string;
	readonly close: string;
	readonly label: string;
}

export interface CardActions {
	/** Show this mark's entry in the margin. */
	onOpen(mark: Mark): void;
	onNext(mark: Mark): void;
	/** The person closed it; the focus is where it was before. */
	onClose(mark: Mark): void;
	/** The pointer came into the card, or left it: while it is inside, the card stays. */
	onHover(inside: boolean): void;
}

/**
 * The card beside the words of a story, in plain DOM.
 * @param root - our closed shadow root, which has `card.css` and the tokens
 * @returns a function that shows one card at a time; null shows none
 */
export function makeCard(
	root: ShadowRoot,
	words: CardWords,
	actions: CardActions,
): (shown: ShownCard | null) => void {
	let current: { element: HTMLElement; mark: Mark } | null = null;
	let before: HTMLElement | null = null;

	function hide() {
		current?.element.remove();
		current = null;
	}

	return (shown) => {
		if (shown && shown.mark === current?.mark) {
			void place(current.element, shown.at); // its words moved in the window
			return;
		}
		hide();
		if (!shown) {
			before = null;
			return;
		}
		const { mark, at, byKeyboard } = shown;
		const { ownerDocument: document } = root.host;
		if (byKeyboard && document.activeElement instanceof HTMLElement)
			before ??= document.activeElement;
		const close = () => {
			hide();
			before?.focus({ preventScroll: true });
			before = null;
			actions.onClose(mark);
		};
		const card = drawCard(document, mark, words, { ...actions, close });
		current = { element: card, mark };
		root.append(card);
		void place(card, at).then(() => {
			// Not before: until it has its place it is hidden, and what is hidden takes no focus.
			if (byKeyboard)
				card.querySelector("button")?.focus({ preventScroll: true });
		});
	};
}

function drawCard(
	document: Document,
	mark: Mark,
	words: CardWords,
	actions: CardActions & { close(): void },
): HTMLElement {
	const { kind, card, mention } = mark;
	const make = maker(document);
	const line = make("span", { class: `line ${kind}`, "aria-hidden": "true" });
	const title = make(
		"h2",
		{
			class: card.verdict ? `title verdict ${card.verdict}` : "title",
			id: "card-title",
		},
		...(card.verdict ? [drawShape(document, card.verdict)] : []),
		card.title,
	);
	const text = make("p", { class: "text", id: "card-text" }, card.text);
	if (card.textLang) text.lang = card.textLang;
	const body = make("div", { class: "body" });
	if (kind === "claim")
		body.append(make("p", { class: "words" }, mention.quote));
	body.append(title, text);
	if (card.law) body.append(make("p", { class: "its-law" }, card.law));

	const element = make(
		"div",
		{
			class: "card",
			role: "dialog",
			"aria-label": words.label,
			"aria-describedby": "card-title card-text",
		},
		make(
			"div",
			{ class: "kind" },
			line,
			words.kind[kind],
			button("close", words.close, actions.close, drawShape(document, "close")),
		),
		body,
		make(
			"div",
			{ class: "foot" },
			button("open", null, () => actions.onOpen(mark), words.open),
			button(
				"next",
				words.nextLabel,
				() => actions.onNext(mark),
				drawShape(document, "down"),
				words.next,
			),
		),
	);
	element.addEventListener("keydown", (event) => {
		if (event.key === "Escape") actions.close();
		// Whatever is pressed here is meant for the card, not for the page's shortcuts.
		event.stopPropagation();
	});
	element.addEventListener("pointerenter", () => actions.onHover(true));
	element.addEventListener("pointerleave", () => actions.onHover(false));
	return element;

	function button(
		name: string,
		label: string | null,
		onClick: () => void,
		...content: (string | Node)[]
	) {
		const made = make("button", { class: name, type: "button" }, ...content);
		if (label) made.setAttribute("aria-label", label);
		made.addEventListener("click", onClick);
		return made;
	}
}

/** Below the words, or above where there is no room: never over them. */
async function place(card: HTMLElement, at: Box): Promise<void> {
	const words: VirtualElement = {
		getBoundingClientRect: () => ({
			x: at.left,
			y: at.top,
			left: at.left,
			right: at.right,
			top: at.top,
			bottom: at.bottom,
			width: at.right - at.left,
			height: at.bottom - at.top,
		}),
	};
	const { x, y } = await computePosition(words, card, {
		strategy: "fixed",
		placement: "bottom-start",
		middleware: [offset(8), flip({ padding: 8 }), shift({ padding: 8 })],
	});
	card.style.left = `${x}px`;
	card.style.top = `${y}px`;
	card.classList.add("placed");
}

function maker(document: Document) {
	return <Tag extends keyof HTMLElementTagNameMap>(
		tag: Tag,
		attributes: Readonly<Record<string, string>>,
		...content: (string | Node)[]
	): HTMLElementTagNameMap[Tag] => {
		const element = document.createElement(tag);
		for (const [name, value] of Object.entries(attributes))
			element.setAttribute(name, value);
		element.append(...content);
		return element;
	};
}
