import * as z from "zod/mini";
import {
	caseRecordSchema,
	eventRecordSchema,
	textRecordSchema,
} from "./schema.ts";

export {
	comparisonSchema,
	conceptSchema,
	helplinesSchema,
	placeSchema,
	statisticSchema,
} from "./schema.ts";

const print = z.string().check(z.regex(/^[0-9a-f]{14}$/));
const prints = { formerIdPrints: z.optional(z.array(print)) };
const forEditors = { formerIds: true, namesKept: true } as const;

/** A record as it lies in a release: see `PublishedRecord`. */
export const publishedRecordSchema = z.discriminatedUnion("kind", [
	z.extend(z.omit(textRecordSchema, forEditors), prints),
	z.extend(z.omit(caseRecordSchema, forEditors), prints),
	z.extend(z.omit(eventRecordSchema, forEditors), prints),
]);

export const publishedSuppressionSchema = z.strictObject({
	records: z.array(print),
	aliases: z.array(print),
});
