import * as z from "zod/mini";

/** What a corpus page is expected to yield: `expected.json`. Lists that are absent are not judged. */
export const expectationSchema = z.object({
	url: z.optional(z.string()),
	publishedAt: z.nullable(z.string()),
	lang: z.string(),
	isAiRegulation: z.boolean(),
	jurisdictions: z.optional(z.array(z.string())),
	concepts: z.optional(z.array(z.string())),
	attached: z.optional(z.array(z.string())),
	/** Fine to attach, not asked for. */
	mayAttach: z.optional(z.array(z.string())),
	contrast: z.optional(z.array(z.string())),
	/** Whatever their relation, the verdict must be that they do not reach the story. */
	doesNotApply: z.optional(z.array(z.string())),
	/** Wrong with *may-apply* or *unclear*. */
	notAttached: z.optional(z.array(z.string())),
	facts: z.optional(z.record(z.string(), z.unknown())),
	claims: z.optional(
		z.array(
			z.object({
				kind: z.string(),
				quoteContains: z.string(),
				verdict: z.string(),
				recordId: z.optional(z.nullable(z.string())),
				statisticId: z.optional(z.nullable(z.string())),
			}),
		),
	),
	split: z.enum(["fit", "held-out", "blind"]),
});

export type Expectation = z.infer<typeof expectationSchema>;
