import type { Article } from "../gloss/article.ts";
import { done, type FromPage, type Handlers } from "../messaging/listen.ts";
import type { MessageError, PageRef } from "../messaging/protocol.ts";
import { fail, ok, type Result } from "../result.ts";
import { type Rooms, stateOf } from "./content-handlers.ts";
import type { Explainer } from "./explain.ts";
import type { Ports, ReaderAt } from "./ports.ts";

/**
 * What the background does for the margin, the popup and our other pages. A page of ours in a frame may be a stranger's
 * doing: without the pass that our reader handed it, it gets nothing and can do nothing.
 */
export function answerPages(
	ports: Ports,
	{ queue, shelf, tickets, wishes }: Rooms,
	{ explain, stateOf: stateOfTab, findPresent }: Explainer,
): Handlers["page"] {
	return {
		"margin:hello": async ({ nonce }, from) => {
			const { tabId } = from;
			if (tabId === null) return stranger;
			const ticket = await tickets.accept(nonce, { ...from, tabId });
			if (!ticket) return stranger;
			const reader = { tabId, frameId: ticket.readerFrameId };
			await ports.tabs.tell(reader, "page:framed", {});
			return ok({ tabId });
		},

		"view:get": (ref, from) =>
			asOwn(ref, from, async (reader) => {
				// A framed margin goes with its page; the panel stays when the tab moves on.
				const entry = from.framed
					? await shelf.findFor(ref.tabId)
					: ((await findPresent(ref.tabId))?.entry ?? null);
				if (entry) return ok(await ports.engine.view(entry));
				// The worker's memory or the session may have lost it: whoever reads the page says it again.
				const reads = await ports.tabs.tell(reader, "page:again", {});
				return ok(await ports.engine.view(reads === null ? null : beingRead));
			}),

		"page:reveal": (ref, from) =>
			asOwn(ref, from, async (reader) => {
				const { mention } = ref;
				const shown = await ports.tabs.tell(reader, "page:reveal", { mention });
				return ok(shown ?? false);
			}),

		"margin:open": async ({ tabId }, from) => {
			if (from.framed) return stranger;
			const reader = { tabId, frameId: await shelf.frameOf(tabId) };
			const told = await ports.tabs.tell(reader, "page:margin", { to: "open" });
			return told === null
				? fail("not-found", "Nothing of ours runs in this tab.")
				: done;
		},

		"margin:close": (ref, from) =>
			asOwn(ref, from, async (reader) => {
				await ports.tabs.tell(reader, "page:margin", { to: "closed" });
				return done;
			}),

		"page:again": (ref, from) =>
			asOwn(ref, from, async (reader) => {
				const reads = await ports.tabs.tell(reader, "page:again", {});
				return reads === null
					? fail("not-found", "Nothing of ours runs in this tab.")
					: done;
			}),

		"target:take": async ({ tabId }, from) =>
			from.framed ? stranger : ok(await wishes.takeTarget(tabId)),

		"tab:explain": async ({ tabId }, from) =>
			from.framed ? stranger : ok(await explain(tabId, false)),

		"tab:state": async ({ tabId }, from) =>
			from.framed ? stranger : ok(await stateOfTab(tabId)),

		"dataset:about": async (_said, from) =>
			from.framed ? stranger : ok(await ports.engine.about()),

		"text:gloss": async ({ text }, from) => {
			if (from.framed) return stranger;
			const view = await queue.run(
				{ key: ports.makeNonce(), front: true },
				() => glossText(text),
			);
			return view ? ok(view) : fail("failed", "The text was not read.");
		},
	};

	/** Do it for the reader that this margin belongs to, or for the tab that a page of our own names. */
	async function asOwn<A>(
		{ tabId, nonce }: PageRef,
		from: FromPage,
		work: (reader: ReaderAt) => Promise<Result<A, MessageError>>,
	): Promise<Result<A, MessageError>> {
		if (!from.framed)
			return work({ tabId, frameId: await shelf.frameOf(tabId) });
		if (nonce === null || from.tabId !== tabId) return stranger;
		const ticket = await tickets.accept(nonce, { ...from, tabId });
		if (!ticket) return stranger;
		return work({ tabId, frameId: ticket.readerFrameId });
	}

	async function glossText(text: string) {
		const article: Article = {
			schemaVersion: 1,
			id: "pasted",
			title: "",
			lang: "und",
			text,
			blocks: [{ start: 0, end: text.length, kind: "paragraph" }],
			links: [],
		};
		const gloss = await ports.engine.gloss(article);
		return ports.engine.view({ state: stateOf(gloss), page: null, gloss });
	}
}

const beingRead = { state: "reading", page: null, gloss: null } as const;
const stranger = fail(
	"not-allowed",
	"This frame is not one that Glossator mounted.",
);
