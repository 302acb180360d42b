/**
 * Every message between our contexts: one documented line each, per direction. Types only, so that the gate and the
 * reader can share it; the schemas that receivers parse with are in `schemas.ts`.
 */
import type { Mark, MarkTarget } from "../desk/marks.ts";
import type { MarginView } from "../desk/view.ts";
import type { Article } from "../gloss/article.ts";
import type { Mention } from "../gloss/gloss.ts";
import type { Result } from "../result.ts";

/** From the gate and the reader: scripts that share a process with a page we do not trust. */
export type ContentToBackground = {
	/** The gate says yes. `inFrame`: not this document but a same-origin frame in it. */
	"page:maybe": (said: { inFrame: boolean }) => null;
	/** A reader begins in this document. `doc` is its own random name, new for each document. */
	"reader:start": (said: { doc: string }) => ReaderSetup;
	/** What the page says now. Answers about an older revision are dropped by both sides. */
	"gloss:ask": (said: {
		doc: string;
		revision: number;
		article: Article;
	}) => GlossAnswer;
	/** A pass for the one margin frame that the reader just mounted. */
	"margin:ticket": (said: { doc: string }) => { nonce: string };
	/** The person pulled the margin to this width. */
	"margin:width": (said: { widthPx: number }) => null;
	/** The person wants the browser's own panel, at this entry; only ever sent from a click. */
	"panel:open": (said: { target: MarkTarget | null }) => null;
};

/** From the margin, the popup and our other pages. */
export type PageToBackground = {
	/** A framed margin shows its pass: once accepted it holds for this frame alone. */
	"margin:hello": (said: { nonce: string }) => { tabId: number };
	/** What the margin draws. `nonce` from a framed margin, null from a page of ours that stands alone. */
	"view:get": (said: PageRef) => MarginView;
	/** The entry that a just opened panel was opened for; null the second time. */
	"target:take": (said: { tabId: number }) => MarkTarget | null;
	/** Scroll the page to these words and flash them; false where they are gone. */
	"page:reveal": (said: PageRef & { mention: Mention }) => boolean;
	/** Open the margin in the page; for a click of the person's where it has room there. */
	"margin:open": (said: { tabId: number }) => null;
	/** Fold the margin that stands in the page. */
	"margin:close": (said: PageRef) => null;
	/** Read the page again. */
	"page:again": (said: PageRef) => null;
	/** Read this tab now, because the person asked; what came of it follows by "view:changed". */
	"tab:explain": (said: { tabId: number }) => TabState;
	/** What the popup needs to know about a tab. */
	"tab:state": (said: { tabId: number }) => TabState;
	/** The dataset that is in use. */
	"dataset:about": (said: Nothing) => MarginView["dataset"];
	/** Explain pasted text: kept nowhere. */
	"text:gloss": (said: { text: string }) => MarginView;
};

/** From the background to the reader of one tab. Each is answered, so that silence means that nobody reads there. */
export type BackgroundToContent = {
	/** Are you there, and for which document? */
	"page:ping": (said: Nothing) => { doc: string; place: MarginAt };
	/** The margin frame has shown its pass, and it was good. */
	"page:framed": (said: Nothing) => true;
	/** Scroll to these words and flash them; false where they are not on the page any more. */
	"page:reveal": (said: { mention: Mention }) => boolean;
	/** Step to the next (1) or previous (-1) marked passage. */
	"page:step": (said: { by: 1 | -1 }) => true;
	/** Open the margin, fold it, or whichever it is not. */
	"page:margin": (said: { to: "open" | "closed" | "other" }) => true;
	/** Read the page again and ask anew. */
	"page:again": (said: Nothing) => true;
	/** The person switched us off here: leave no trace. */
	"page:stop": (said: Nothing) => true;
};

/** From the background to whichever of our own pages listen (side panel, popup); framed margins hear it from their reader. */
export type BackgroundToPages = {
	/** The view of this tab is another one now. */
	"view:changed": (said: { tabId: number }) => null;
	/** The person wants to see this entry of a tab's margin. */
	"margin:show": (said: { tabId: number; target: MarkTarget }) => null;
};

/** From the reader into the margin frame that it mounted, by postMessage: nothing that a page could not say too. */
export type ReaderToFrame =
	| { readonly glossator: "nonce"; readonly nonce: string }
	| { readonly glossator: "changed" }
	| { readonly glossator: "show"; readonly target: MarkTarget };

export type Nothing = Record<string, never>;

/** `nonce` is the framed margin's pass; null where a page of ours stands alone (side panel, popup, its own tab). */
export interface PageRef {
	readonly tabId: number;
	readonly nonce: string | null;
}

export interface ReaderSetup {
	/** The person asked for this page: say so even where nothing is found. */
	readonly asked: boolean;
	/** Open the margin as soon as there is something to show. */
	readonly open: boolean;
	readonly widthPx: number;
	/** Where there is no room to dock: the browser's panel, or over the page. */
	readonly withoutRoom: "panel" | "overlay";
	readonly theme: "system" | "light" | "dark";
	/** The first mention of each thing, every one, or none. */
	readonly density: "first" | "all" | "none";
}

export type GlossAnswer =
	| {
			readonly state: "ready";
			readonly revision: number;
			readonly marks: readonly Mark[];
	  }
	| { readonly state: "nothing-found"; readonly revision: number }
	| { readonly state: "unknown-language"; readonly revision: number }
	/** A newer revision of the same document came in before this one's turn. */
	| { readonly state: "stale"; readonly revision: number };

/** Why there is, or is not, something to see in a tab. */
export interface TabState {
	readonly tabId: number;
	readonly status:
		| "ready"
		| "nothing-found"
		| "unknown-language"
		| "reading"
		| "not-run" // could run, has not
		| "cannot-run" // the browser lets nobody in here (its own pages, stores, PDF viewer)
		| "off-here"
		| "error";
	/** Why nobody may read here; null unless status is "cannot-run". */
	readonly barrier: Barrier | null;
	/** What the margin has to show; zeros unless ready. */
	readonly counts: Counts;
	/** Host of the page where it is known, for the site switch; null where it is not ours to know. */
	readonly host: string | null;
	readonly title: string | null;
	/** Where the page's margin stands, or would; null where nothing of ours is in the page. */
	readonly place: MarginAt | null;
	readonly isPrivate: boolean;
}

/** "tab": there is no room beside the story. */
export type MarginAt = "dock" | "tab" | "sheet";

/** What keeps an extension out of a tab. */
export type Barrier = "pdf" | "browser" | "store" | "file" | "sandbox";

/** Laws in play, laws that do not reach the story, claims. */
export interface Counts {
	readonly laws: number;
	readonly not: number;
	readonly claims: number;
}

/** Everything that the background answers; every answer is a Result. */
export type Requests = ContentToBackground & PageToBackground;
export type Said<M, T extends keyof M> = M[T] extends (said: infer S) => unknown
	? S
	: never;
export type Answer<M, T extends keyof M> = M[T] extends (said: never) => infer A
	? A
	: never;

export type MessageError =
	| "malformed" // not a message of ours, or not in its shape
	| "not-allowed" // this sender may not say this
	| "too-many" // more messages than a tab may send
	| "too-long"
	| "not-found" // the tab, page or pass is gone
	| "cannot-run"
	| "off-here"
	| "failed";

export type Reply<A> = Result<A, MessageError>;

/** What travels: the name, and what is said. */
export interface Envelope<T extends string = string, S = unknown> {
	readonly type: T;
	readonly said: S;
}
