import * as z from "zod/mini";
import { fail, ok, type Result } from "../result.ts";

/** What a release holds, file by file. The bundled dataset and a synced one have the same manifest. */
const fileSchema = z.strictObject({
	/** Below the manifest's own folder, with "/". */
	path: z.string().check(z.regex(/^[a-z][a-zA-Z0-9./-]{0,120}$/)),
	kind: z.enum([
		"records",
		"concepts",
		"places",
		"statistics",
		"comparisons",
		"helplines",
		"suppression",
	]),
	sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
	bytes: z.int().check(z.nonnegative(), z.maximum(4_000_000)),
	/** For records: whose they are. */
	jurisdiction: z.optional(z.string()),
	/** For records: how many. */
	count: z.optional(z.int()),
});

export const manifestSchema = z.strictObject({
	schemaVersion: z.literal(1),
	version: z.string().check(z.minLength(1), z.maxLength(80)),
	/** The day up to which the most lately checked file was followed. */
	checkedOn: z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
	files: z.array(fileSchema).check(z.maxLength(1000)),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestFile = z.infer<typeof fileSchema>;

/** Read a manifest at the door. Paths that climb out of the folder are refused. */
export function parseManifest(raw: unknown): Result<Manifest, "bad-manifest"> {
	const parsed = manifestSchema.safeParse(raw);
	if (!parsed.success)
		return fail(
			"bad-manifest",
			"The list of the release's files is not one that this version can read.",
		);
	if (parsed.data.files.some((file) => file.path.includes("..")))
		return fail("bad-manifest", "The release names a file outside its folder.");
	return ok(parsed.data);
}
