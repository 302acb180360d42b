import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";

const manifestSchema = z.object({
	browser_specific_settings: z.object({
		gecko: z.object({ id: z.string() }),
	}),
});

/**
 * The id that the Firefox build of an extension declares.
 * @throws where the folder holds no Firefox build: a bug of the caller
 */
export function readExtensionId(dir: string): string {
	const manifest: unknown = JSON.parse(
		readFileSync(join(dir, "manifest.json"), "utf8"),
	);
	return manifestSchema.parse(manifest).browser_specific_settings.gecko.id;
}
