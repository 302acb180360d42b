/** What a receiver accepts: imported by the background alone, so that neither gate nor reader carries zod. */
import * as z from "zod/mini";
import { maxTextLength } from "../gloss/article.ts";
import type {
	ContentToBackground,
	Envelope,
	PageToBackground,
	Said,
} from "./protocol.ts";

type SchemasOf<M> = { [K in keyof M]: z.ZodMiniType<Said<M, K>> };

/** 128 bits in hexadecimal: names of documents and passes. */
const token = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const tabId = z.int().check(z.nonnegative());
const offset = z.int().check(z.nonnegative(), z.maximum(maxTextLength));
const address = z.string().check(z.maxLength(8_000));
const shortText = z.string().check(z.maxLength(2_000));
const pageRef = { tabId, nonce: z.nullable(token) };

const mention = z.strictObject({
	in: z.enum(["text", "title"]),
	start: offset,
	end: offset,
	quote: z.string().check(z.maxLength(20_000)),
});

const id = z.string().check(z.maxLength(80));
const target = z.union([
	z.strictObject({ kind: z.literal("law"), id }),
	z.strictObject({ kind: z.literal("idea"), id }),
	z.strictObject({ kind: z.literal("claim"), start: offset }),
]);

const span = { start: offset, end: offset };
const articleShape = z.strictObject({
	schemaVersion: z.literal(1),
	id: shortText,
	url: z.optional(address),
	canonicalUrl: z.optional(address),
	title: shortText,
	byline: z.optional(shortText),
	publisher: z.optional(shortText),
	publishedAt: z.optional(shortText),
	modifiedAt: z.optional(shortText),
	lang: z.string().check(z.maxLength(80)),
	text: z.string().check(z.maxLength(maxTextLength)),
	blocks: z
		.array(
			z.strictObject({
				...span,
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
		.array(z.strictObject({ ...span, href: address }))
		.check(z.maxLength(20_000)),
	truncated: z.optional(z.literal(true)),
});

export const articleSchema = articleShape.check(
	z.refine(
		({ text, blocks, links }) =>
			[...blocks, ...links].every(
				({ start, end }) => start <= end && end <= text.length,
			),
		"a block or link lies outside the text",
	),
);

export const contentSchemas = {
	"page:maybe": z.strictObject({ inFrame: z.boolean() }),
	"reader:start": z.strictObject({ doc: token }),
	"gloss:ask": z.strictObject({
		doc: token,
		revision: z.int().check(z.nonnegative()),
		article: articleSchema,
	}),
	"margin:ticket": z.strictObject({ doc: token }),
	"margin:width": z.strictObject({
		widthPx: z.int().check(z.minimum(200), z.maximum(1_200)),
	}),
	"panel:open": z.strictObject({ target: z.nullable(target) }),
} satisfies SchemasOf<ContentToBackground>;

export const pageSchemas = {
	"margin:hello": z.strictObject({ nonce: token }),
	"view:get": z.strictObject(pageRef),
	"page:reveal": z.strictObject({ ...pageRef, mention }),
	"margin:open": z.strictObject({ tabId }),
	"margin:close": z.strictObject(pageRef),
	"page:again": z.strictObject(pageRef),
	"target:take": z.strictObject({ tabId }),
	"tab:explain": z.strictObject({ tabId }),
	"tab:state": z.strictObject({ tabId }),
	"dataset:about": z.record(z.string(), z.never()),
	"text:gloss": z.strictObject({
		text: z.string().check(z.minLength(1), z.maxLength(maxTextLength)),
	}),
} satisfies SchemasOf<PageToBackground>;

/** The outer shape of every message; what is said is parsed by the schema of its type. */
export const envelopeSchema: z.ZodMiniType<Envelope> = z.strictObject({
	type: z.string().check(z.maxLength(40)),
	said: z.unknown(),
});
