import type { Manifest, ManifestFile } from "./manifest.ts";

/** @returns the file that holds the records of a jurisdiction, or null */
export function findShard(
	manifest: Manifest,
	jurisdiction: string,
): ManifestFile | null {
	return (
		manifest.files.find(
			(file) => file.kind === "records" && file.jurisdiction === jurisdiction,
		) ?? null
	);
}
