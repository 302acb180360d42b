import type { Article } from "../gloss/article.ts";
import type { Gloss } from "../gloss/gloss.ts";
import { done, type FromContent, type Handlers } from "../messaging/listen.ts";
import type { GlossAnswer } from "../messaging/protocol.ts";
import { fail, ok } from "../result.ts";
import { isOffAt, marginWidths } from "../settings/settings.ts";
import { countsOf } from "./explain.ts";
import type { Ports } from "./ports.ts";
import type { makeQueue } from "./queue.ts";
import type { Entry, Shelf } from "./shelf.ts";
import type { Tickets } from "./tickets.ts";
import type { Wishes } from "./wishes.ts";

export interface Rooms {
	readonly queue: ReturnType<typeof makeQueue>;
	readonly shelf: Shelf;
	readonly tickets: Tickets;
	readonly wishes: Wishes;
}

/** What the background does for gate and reader. */
export function answerContent(
	ports: Ports,
	{ queue, shelf, tickets, wishes }: Rooms,
): Handlers["content"] {
	return {
		"page:maybe": async ({ inFrame }, from) => {
			const settings = await ports.settings.read();
			if (settings.mode !== "auto" || isOffAt(settings, hostOf(from)))
				return done;
			ports.engine.warm();
			await ports.tabs.inject(from.tabId, inFrame ? "all" : "top");
			return done;
		},

		"reader:start": async ({ doc }, from) => {
			// First of all, so that no answer about this document overtakes it; the reader need not wait for the books.
			aside("noting a new document", shelf.begin({ ...placeOf(from), doc }));
			const [settings, wish] = await Promise.all([
				ports.settings.read(),
				wishes.take(from.tabId),
			]);
			if (!wish && isOffAt(settings, hostOf(from))) {
				await shelf.dropFrame(from.tabId, from.frameId);
				return fail("off-here", "Glossator is off on this site.");
			}
			return ok({
				asked: wish !== null,
				open: wish?.open ?? false,
				widthPx: settings.marginWidthPx,
				withoutRoom: settings.withoutRoom,
				theme: settings.theme,
				density: settings.density,
			});
		},

		"gloss:ask": async ({ doc, revision, article }, from) => {
			if (!isFromThere(article, from))
				return fail("not-allowed", "The article names another site's address.");
			const key = `${from.tabId}:${from.frameId}`;
			const answer = await queue.run({ key, front: from.isFront }, () =>
				readPage({ doc, revision, article }, from),
			);
			return ok(answer ?? { state: "stale", revision });
		},

		"margin:ticket": async (_said, from) => {
			const nonce = ports.makeNonce();
			await tickets.issue(from.tabId, { nonce, readerFrameId: from.frameId });
			return ok({ nonce });
		},

		"margin:width": async ({ widthPx }) => {
			const marginWidthPx = Math.min(
				marginWidths.max,
				Math.max(marginWidths.min, widthPx),
			);
			await ports.settings.change((settings) => ({
				...settings,
				marginWidthPx,
			}));
			return done;
		},

		"panel:open": async ({ target }, from) => {
			const opening = ports.openPanel(from.tabId); // first of all: the click must still count
			if (target) {
				await wishes.putTarget(from.tabId, target);
				ports.tellPages("margin:show", { tabId: from.tabId, target });
			}
			await opening;
			return done;
		},
	};

	async function readPage(
		asked: { doc: string; revision: number; article: Article },
		from: FromContent,
	): Promise<GlossAnswer> {
		const { doc, revision, article } = asked;
		const entry = {
			...placeOf(from),
			doc,
			revision,
			page: pageOf(article, from),
		};
		try {
			const gloss = await ports.engine.gloss(article);
			const state = stateOf(gloss);
			// Kept before it is told: whoever hears of it may ask for the view at once.
			const keeping = keep({ ...entry, state, gloss });
			if (state !== "ready") {
				await keeping;
				return { state, revision };
			}
			const { density } = await ports.settings.read();
			const [marks] = await Promise.all([
				ports.engine.marks(gloss, density),
				keeping,
			]);
			return { state, revision, marks };
		} catch (error) {
			await keep({ ...entry, state: "error", gloss: null });
			throw error;
		}
	}

	async function keep(entry: Entry): Promise<void> {
		await shelf.put(entry);
		const { laws, claims } = countsOf(entry);
		aside("drawing the badge", ports.tabs.badge(entry.tabId, laws + claims));
		aside("forgetting closed tabs", sweep());
		ports.tellPages("view:changed", { tabId: entry.tabId });
	}

	async function sweep(): Promise<void> {
		await shelf.sweep(new Set(await ports.tabs.list()));
	}

	/** Nobody waits for it. */
	function aside(during: string, work: Promise<unknown>): void {
		work.catch((error: unknown) => ports.report(error, during));
	}
}

/** A gloss as one of the states that a page can be in. */
export function stateOf(
	gloss: Gloss,
): "ready" | "nothing-found" | "unknown-language" {
	if (gloss.isAiRegulation) return "ready";
	return gloss.reasons.some(({ code }) => code === "unknown-language")
		? "unknown-language"
		: "nothing-found";
}

function placeOf({ tabId, frameId, isPrivate }: FromContent) {
	return { tabId, frameId, isPrivate };
}

function hostOf({ url }: FromContent): string {
	return URL.canParse(url) ? new URL(url).hostname : "";
}

/** A page may not have another site's story explained in its tab. */
function isFromThere({ url }: Article, from: FromContent): boolean {
	if (url === undefined) return true;
	if (!URL.canParse(url) || !URL.canParse(from.url)) return false;
	return new URL(url).origin === new URL(from.url).origin;
}

function pageOf(article: Article, from: FromContent): Entry["page"] {
	return {
		url: article.url ?? from.url,
		title: article.title,
		publisher: article.publisher ?? null,
		publishedAt: article.publishedAt ?? null,
		lang: article.lang,
		truncated: article.truncated ?? false,
	};
}
