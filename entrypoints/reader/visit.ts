import { drawVisit } from "../../components/host/draw-visit.ts";
import type { Mark } from "../../lib/desk/marks.ts";
import type { Article } from "../../lib/gloss/article.ts";
import { findRuntime } from "../../lib/messaging/native.ts";
import type {
	Answer,
	ContentToBackground,
	Said,
} from "../../lib/messaging/protocol.ts";
import { patiently, type Sent, send } from "../../lib/messaging/send.ts";
import { controlCard } from "../../lib/visit/card-control.ts";
import { followPage, readPage } from "../../lib/visit/follow-page.ts";
import { hear } from "../../lib/visit/hear.ts";
import { makeHost } from "../../lib/visit/host-element.ts";
import { makeMarginFrame } from "../../lib/visit/margin-frame.ts";
import { makeMarginPlace } from "../../lib/visit/margin-place.ts";
import { makeMarkedPage } from "../../lib/visit/marked-page.ts";
import type { VisitUi } from "../../lib/visit/ui.ts";
import { watchExtension } from "../../lib/visit/watch-extension.ts";
import { visitWords } from "./words.ts";

/** One visit to one document, until it is left or the extension goes: wiring only. */
export async function visit(
	document: Document,
	leaving: AbortController,
): Promise<void> {
	const { signal } = leaving;
	const doc = randomName();
	const starting = tell("reader:start", { doc });
	const first = readPage(document); // while the background wakes
	const firstAnswer = ask(1, first.article); // it answers one after the other: no need to wait for the first
	const setup = await starting;
	if (!setup.ok || signal.aborted) return leaving.abort();
	const { asked, open, widthPx, withoutRoom, theme } = setup.value;

	let ui: VisitUi | null = null;

	const place = makeMarginPlace(
		document,
		{ asked, open, widthPx, withoutRoom, mayFrame: self.origin !== "null" },
		{
			show: (margin) => {
				if (margin.count !== null) draw().showMargin(margin);
				else erase();
			},
			openPanel: async (target) => (await tell("panel:open", { target })).ok,
		},
		signal,
	);
	const frame = makeMarginFrame(
		ownUrl("/").slice(0, -1),
		async () => {
			const ticket = await tell("margin:ticket", { doc });
			return ticket.ok ? ticket.value.nonce : null;
		},
		() => place.giveUpFrame(),
		signal,
	);
	const marked = makeMarkedPage(document, signal);
	const card = controlCard(
		document,
		marked,
		{
			show: (shown) => draw().showCard(shown),
			instead: (mark) => {
				if (!place.isOpen() || place.where() !== "sheet") return false;
				frame.tell({ glossator: "show", target: mark.target });
				return true;
			},
		},
		signal,
	);
	const follower = followPage(
		document,
		(revision, article) =>
			revision === 1 ? firstAnswer : ask(revision, article),
		(reading) => {
			marked.paint(reading.page, reading.marks);
			card.hide();
			place.take(reading);
			frame.tell({ glossator: "changed" });
		},
		signal,
		first,
	);

	hear(
		{
			"page:ping": () => ({ doc, place: place.where() }),
			"page:framed": () => {
				frame.confirm();
				return true;
			},
			"page:reveal": ({ mention }) => marked.reveal(mention),
			"page:step": ({ by }) => {
				step(by);
				return true;
			},
			"page:margin": ({ to }) => {
				place.turn(to);
				return true;
			},
			"page:again": () => {
				follower.readAgain();
				return true;
			},
			"page:stop": () => {
				leaving.abort();
				return true;
			},
		},
		signal,
	);
	watchExtension(
		document,
		() => findRuntime() !== null,
		() => leaving.abort(),
		signal,
	);

	/** Nothing of ours stands in a page that turns out to be about something else. */
	function draw(): VisitUi {
		ui ??= drawVisit(
			makeHost(document, () => place.giveUpFrame(), signal),
			{
				...visitWords(),
				frameUrl: ownUrl("/margin.html"),
				theme,
				actions: {
					box: {
						onOpen: () => place.open(null),
						onWidth: (px) => {
							place.resize(px);
							void tell("margin:width", { widthPx: px });
						},
						onFrame: (iframe) => frame.take(iframe),
					},
					card: {
						onOpen: showInMargin,
						onNext: () => step(1),
						onClose: () => card.hide(),
						onHover: (inside) => card.hover(inside),
					},
				},
			},
		);
		return ui;
	}

	function erase(): void {
		ui?.remove();
		ui = null;
	}

	function ask(revision: number, article: Article) {
		return tell("gloss:ask", { doc, revision, article });
	}

	function step(by: 1 | -1): void {
		const passage = marked.step(by);
		if (passage) card.showAt(passage, true);
	}

	function showInMargin({ target }: Mark): void {
		card.hide();
		frame.tell({ glossator: "show", target });
		if (!place.isOpen()) place.open(target);
	}

	async function tell<T extends keyof ContentToBackground>(
		type: T,
		said: Said<ContentToBackground, T>,
	): Promise<Sent<Answer<ContentToBackground, T>>> {
		const answer = await patiently(() =>
			send<ContentToBackground, T>(findRuntime, type, said),
		);
		if (!answer.ok && answer.code === "gone") leaving.abort();
		return answer;
	}
}

/** Address of a file of ours; while the visit lives the extension is there. */
function ownUrl(path: string): string {
	return findRuntime()?.getURL(path) ?? "about:blank";
}

/** 128 random bits in hexadecimal; `randomUUID` is not there on plain http. */
function randomName(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(
		"",
	);
}
