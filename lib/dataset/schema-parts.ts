/** The smallest pieces of the source files' shape. */
import * as z from "zod/mini";

export const id = z
	.string()
	.check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));
/** ISO 3166-1 alpha-2, ISO 3166-2 for a part of a country, "EU" or "INT". */
export const jurisdiction = z
	.string()
	.check(z.regex(/^([A-Z]{2}(-[A-Z0-9]{1,3})?|INT)$/));
/** YYYY, YYYY-MM or YYYY-MM-DD: as exact as is known. */
export const partialDatePattern =
	/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
export const partialDate = z.string().check(z.regex(partialDatePattern));
export const lang = z
	.string()
	.check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/));
export const httpsUrl = z
	.string()
	.check(z.regex(/^https?:\/\/[^\s<>"]+$/), z.maxLength(600));
export const line = z.string().check(z.minLength(1), z.maxLength(300));
export const prose = z.string().check(z.minLength(1), z.maxLength(2000));
/** Text by language; English is the source. */
export const proseByLang = z.record(lang, prose);

/** A name that may stand, why, and when to look again (design, rule 7). */
export const nameException = z.strictObject({
	name: line,
	reason: z.enum([
		"caption-of-decided-case",
		"public-official",
		"historic",
		"company",
	]),
	lookAgainOn: partialDate,
});
