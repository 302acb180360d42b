import * as z from "zod/mini";
import { fail, ok, type Result } from "../result.ts";
import type {
	Answer,
	ContentToBackground,
	MessageError,
	PageToBackground,
	Reply,
	Said,
} from "./protocol.ts";
import { contentSchemas, envelopeSchema, pageSchemas } from "./schemas.ts";

/** Who sent a message, as the browser vouches for it. */
export type From = FromContent | FromPage;

/** A script of ours inside a page: as trustworthy as the page's process. */
export interface FromContent {
	readonly kind: "content";
	readonly tabId: number;
	readonly frameId: number;
	readonly url: string;
	readonly isPrivate: boolean;
	/** The tab is the one in front of its window. */
	readonly isFront: boolean;
}

/** A page of ours. `framed`: it stands in a frame, perhaps a stranger's. */
export interface FromPage {
	readonly kind: "page";
	readonly tabId: number | null;
	readonly frameId: number;
	readonly framed: boolean;
}

type Handler<M, T extends keyof M, F> = (
	said: Said<M, T>,
	from: F,
) => MaybePromise<Result<Answer<M, T>, MessageError>>;
type MaybePromise<T> = T | Promise<T>;

export type Handlers = {
	content: {
		[T in keyof ContentToBackground]: Handler<
			ContentToBackground,
			T,
			FromContent
		>;
	};
	page: {
		[T in keyof PageToBackground]: Handler<PageToBackground, T, FromPage>;
	};
};

export interface ListenOptions {
	/** Our own id and the origin of our pages ("chrome-extension://…"). */
	readonly ownId: string;
	readonly ownOrigin: string;
	/** False where this tab has sent more than it may. */
	readonly mayAct: (tabId: number, type: string) => boolean;
	readonly report: (error: unknown, during: string) => void;
}

/** The sender as `runtime.onMessage` gives it; only what is read here. */
export interface RawSender {
	readonly id?: string | undefined;
	readonly url?: string | undefined;
	readonly frameId?: number | undefined;
	readonly tab?:
		| {
				readonly id?: number | undefined;
				readonly incognito: boolean;
				readonly active: boolean;
		  }
		| undefined;
}

/**
 * Make the one listener for `runtime.onMessage`: it checks the sender, the shape and the rate before a handler runs, and
 * always answers with a Result.
 */
export function makeListener(handlers: Handlers, options: ListenOptions) {
	return async (raw: unknown, sender: RawSender): Promise<Reply<unknown>> => {
		const from = identify(sender, options);
		if (!from) return fail("not-allowed", "This sender is not known.");
		const envelope = envelopeSchema().safeParse(raw);
		if (!envelope.success) return malformed("message", envelope.error);
		const { type, said } = envelope.data;
		if (from.tabId !== null && !options.mayAct(from.tabId, type))
			return fail("too-many", `Too many messages of type "${type}".`);
		try {
			return from.kind === "content"
				? await dispatch(contentSchemas, handlers.content, type, said, from)
				: await dispatch(pageSchemas, handlers.page, type, said, from);
		} catch (error) {
			options.report(error, `answering "${type}"`);
			return fail("failed", "Something went wrong on our side.");
		}
	};
}

/** @returns null for anyone but our own scripts and pages */
export function identify(
	{ id, url, frameId, tab }: RawSender,
	{ ownId, ownOrigin }: Pick<ListenOptions, "ownId" | "ownOrigin">,
): From | null {
	if (id !== ownId || url === undefined) return null;
	if (url === ownOrigin || url.startsWith(`${ownOrigin}/`))
		return {
			kind: "page",
			tabId: tab?.id ?? null,
			frameId: frameId ?? 0,
			framed: tab?.id !== undefined && (frameId ?? 0) !== 0,
		};
	if (tab?.id === undefined || frameId === undefined) return null;
	return {
		kind: "content",
		tabId: tab.id,
		frameId,
		url,
		isPrivate: tab.incognito,
		isFront: tab.active,
	};
}

type LooseHandler<F> = (said: never, from: F) => MaybePromise<Reply<unknown>>;

async function dispatch<F>(
	schemas: Readonly<Record<string, () => z.ZodMiniType>>,
	handlers: Readonly<Record<string, LooseHandler<F>>>,
	type: string,
	said: unknown,
	from: F,
): Promise<Reply<unknown>> {
	const schema = Object.hasOwn(schemas, type) ? schemas[type]?.() : undefined;
	const handler = Object.hasOwn(handlers, type) ? handlers[type] : undefined;
	if (!schema || !handler)
		return fail("malformed", `No message "${type}" from here.`);
	const parsed = schema.safeParse(said);
	if (!parsed.success) return malformed(type, parsed.error);
	return await handler(parsed.data as never, from);
}

function malformed(what: string, error: z.core.$ZodError) {
	return fail("malformed", `${what}: ${z.prettifyError(error).slice(0, 500)}`);
}

/** The answer of a message that has none to give. */
export const done = ok(null);
