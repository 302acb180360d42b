/** What a receiver accepts: imported by the background alone, so that neither gate nor reader carries zod. */
import * as z from "zod/mini";
import { maxTextLength } from "../gloss/article.ts";
import type {
	ContentToBackground,
	Envelope,
	PageToBackground,
	Said,
} from "./protocol.ts";

type SchemasOf<M> = { [K in keyof M]: () => z.ZodMiniType<Said<M, K>> };

/** 128 bits in hexadecimal: names of documents and passes. */
const token = () => z.string().check(z.regex(/^[0-9a-f]{32}$/));
const tabId = () => z.int().check(z.nonnegative());
const offset = () => z.int().check(z.nonnegative(), z.maximum(maxTextLength));
const address = () => z.string().check(z.maxLength(8_000));
const shortText = () => z.string().check(z.maxLength(2_000));
const pageRef = () => ({ tabId: tabId(), nonce: z.nullable(token()) });

const mention = () =>
	z.strictObject({
		in: z.enum(["text", "title"]),
		start: offset(),
		end: offset(),
		quote: z.string().check(z.maxLength(20_000)),
	});

const id = () => z.string().check(z.maxLength(80));
const target = () =>
	z.union([
		z.strictObject({ kind: z.literal("law"), id: id() }),
		z.strictObject({ kind: z.literal("idea"), id: id() }),
		z.strictObject({ kind: z.literal("claim"), start: offset() }),
	]);

const span = () => ({ start: offset(), end: offset() });
const articleShape = () =>
	z.strictObject({
		schemaVersion: z.literal(1),
		id: shortText(),
		url: z.optional(address()),
		canonicalUrl: z.optional(address()),
		title: shortText(),
		byline: z.optional(shortText()),
		publisher: z.optional(shortText()),
		publishedAt: z.optional(shortText()),
		modifiedAt: z.optional(shortText()),
		lang: z.string().check(z.maxLength(80)),
		text: z.string().check(z.maxLength(maxTextLength)),
		blocks: z
			.array(
				z.strictObject({
					...span(),
					kind: z.enum([
						"heading",
						"paragraph",
						"quote",
						"list",
						"table",
						"caption",
						"footnote",
					]),
				}),
			)
			.check(z.maxLength(50_000)),
		links: z
			.array(z.strictObject({ ...span(), href: address() }))
			.check(z.maxLength(20_000)),
		truncated: z.optional(z.literal(true)),
	});

const articleSchema = () =>
	articleShape().check(
		z.refine(
			({ text, blocks, links }) =>
				[...blocks, ...links].every(
					({ start, end }) => start <= end && end <= text.length,
				),
			"a block or link lies outside the text",
		),
	);

/**
 * By type of message, what makes its schema: a worker that was woken for one message builds the schema of that one.
 */
export const contentSchemas = {
	"page:maybe": once(() => z.strictObject({ inFrame: z.boolean() })),
	"reader:start": once(() => z.strictObject({ doc: token() })),
	"gloss:ask": once(() =>
		z.strictObject({
			doc: token(),
			revision: z.int().check(z.nonnegative()),
			article: articleSchema(),
		}),
	),
	"margin:ticket": once(() => z.strictObject({ doc: token() })),
	"margin:width": once(() =>
		z.strictObject({
			widthPx: z.int().check(z.minimum(200), z.maximum(1_200)),
		}),
	),
	"panel:open": once(() => z.strictObject({ target: z.nullable(target()) })),
} satisfies SchemasOf<ContentToBackground>;

export const pageSchemas = {
	"margin:hello": once(() => z.strictObject({ nonce: token() })),
	"view:get": once(() => z.strictObject(pageRef())),
	"page:reveal": once(() =>
		z.strictObject({ ...pageRef(), mention: mention() }),
	),
	"margin:open": once(() => z.strictObject({ tabId: tabId() })),
	"margin:close": once(() => z.strictObject(pageRef())),
	"page:again": once(() => z.strictObject(pageRef())),
	"target:take": once(() => z.strictObject({ tabId: tabId() })),
	"tab:explain": once(() => z.strictObject({ tabId: tabId() })),
	"tab:state": once(() => z.strictObject({ tabId: tabId() })),
	"dataset:about": once(() => z.record(z.string(), z.never())),
	"text:gloss": once(() =>
		z.strictObject({
			text: z.string().check(z.minLength(1), z.maxLength(maxTextLength)),
		}),
	),
} satisfies SchemasOf<PageToBackground>;

/** The outer shape of every message; what is said is parsed by the schema of its type. */
export const envelopeSchema: () => z.ZodMiniType<Envelope> = once(() =>
	z.strictObject({
		type: z.string().check(z.maxLength(40)),
		said: z.unknown(),
	}),
);

function once<T>(make: () => T): () => T {
	let made: T | null = null;
	return () => {
		made ??= make();
		return made;
	};
}
