import * as z from "zod/mini";

const messageSchema = z.object({
	code: z.string(),
	message: z.string(),
	file: z.optional(z.nullable(z.string())),
	line: z.optional(z.nullable(z.number())),
});
const reportSchema = z.object({
	errors: z.array(messageSchema),
	warnings: z.array(messageSchema),
});

/** Warnings that are not ours to mend, each with the reason. None at present. */
const allowed: ReadonlyMap<string, string> = new Map();

/**
 * What is wrong according to Mozilla's linter: every error, and every warning that is not on the list above.
 * @param report - what `addons-linter --output json` printed
 */
export function judgeLint(report: string): readonly string[] {
	const parsed = reportSchema.safeParse(parseJson(report));
	if (!parsed.success) return [`the linter printed no report: ${report}`];
	const { errors, warnings } = parsed.data;
	return [
		...errors.map((error) => `error ${inWords(error)}`),
		...warnings
			.filter(({ code }) => !allowed.has(code))
			.map((warning) => `warning ${inWords(warning)}`),
	];
}

function inWords({
	code,
	message,
	file,
	line,
}: z.infer<typeof messageSchema>): string {
	return `${code} ${file ?? ""}${line ? `:${line}` : ""} ${message}`;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// Not JSON: the caller says what was printed instead.
		return null;
	}
}
