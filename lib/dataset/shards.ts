import * as z from "zod/mini";
import { fail, ok, type Result } from "../result.ts";
import { latestCheck } from "./latest-check.ts";
import { type Manifest, type ManifestFile, parseManifest } from "./manifest.ts";
import type { Published, PublishedRecord } from "./publish.ts";
import {
	comparisonSchema,
	conceptSchema,
	helplinesSchema,
	placeSchema,
	publishedRecordSchema,
	publishedSuppressionSchema,
	statisticSchema,
} from "./published-schema.ts";
import { sha256 } from "./sha256.ts";
import { byCodeUnits, stableJson } from "./stable-json.ts";
import { fromUtf8, toUtf8 } from "./utf8.ts";

/** The files of a release by path; "manifest.json" names all others. */
export type ReleaseFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/**
 * Cut a release into files: records by jurisdiction under a name that holds the hash of their content (so that a cache
 * may keep them for ever), everything else one file a kind.
 */
export async function toShards(
	release: Published,
	version: string,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
	const files = new Map<string, Uint8Array<ArrayBuffer>>();
	const listed: ManifestFile[] = [];
	const add = async (
		kind: ManifestFile["kind"],
		name: string,
		content: unknown,
		more: Partial<ManifestFile> = {},
	) => {
		const bytes = toUtf8(stableJson(content));
		const hash = await sha256(bytes);
		const path = name.replace("HASH", hash.slice(0, 16));
		files.set(path, bytes);
		listed.push({ path, kind, sha256: hash, bytes: bytes.length, ...more });
	};
	for (const [jurisdiction, records] of byJurisdiction(release.records))
		await add(
			"records",
			`shards/${jurisdiction}-HASH.json`,
			{ schemaVersion: 1, jurisdiction, records },
			{ jurisdiction, count: records.length },
		);
	await add("concepts", "concepts.json", release.concepts);
	await add("places", "places.json", release.places);
	await add("statistics", "statistics.json", release.statistics);
	await add("comparisons", "comparisons.json", release.comparisons);
	await add("helplines", "helplines.json", release.helplines);
	await add("suppression", "suppression.json", release.suppression);
	const manifest: Manifest = {
		schemaVersion: 1,
		version,
		checkedOn: latestCheck(release),
		files: listed,
	};
	files.set("manifest.json", toUtf8(stableJson(manifest)));
	return files;
}

/**
 * Put a release together again from its files, checking hash, length and shape of each before it is used.
 * @param files - by path; must hold every file that the manifest names
 */
export async function fromShards(
	files: ReleaseFiles,
): Promise<
	Result<
		{ manifest: Manifest; release: Published },
		"bad-manifest" | "missing-file" | "wrong-bytes" | "bad-file"
	>
> {
	const manifest = parseManifest(parseJson(files.get("manifest.json")));
	if (!manifest.ok) return manifest;
	const records: PublishedRecord[] = [];
	const single: Partial<Record<ManifestFile["kind"], unknown>> = {};
	for (const file of manifest.value.files) {
		const bytes = files.get(file.path);
		if (bytes === undefined)
			return fail("missing-file", `The file ${file.path} is missing.`);
		if (bytes.length !== file.bytes || (await sha256(bytes)) !== file.sha256)
			return fail(
				"wrong-bytes",
				`The file ${file.path} is not what was listed.`,
			);
		const raw = parseJson(bytes);
		if (file.kind === "records") {
			const shard = parseShard(raw);
			if (!shard.ok) return shard;
			records.push(...shard.value);
		} else single[file.kind] = raw;
	}
	const rest = restSchema.safeParse(single);
	if (!rest.success)
		return fail(
			"bad-file",
			"A file of the release has not the shape it should have.",
		);
	return ok({ manifest: manifest.value, release: { records, ...rest.data } });
}

/** The records of one shard file, checked at the door. */
export function parseShard(
	raw: unknown,
): Result<readonly PublishedRecord[], "bad-file"> {
	const parsed = shardSchema.safeParse(raw);
	return parsed.success
		? ok(parsed.data.records)
		: fail("bad-file", "A file of records has not the shape it should have.");
}

const shardSchema = z.strictObject({
	schemaVersion: z.literal(1),
	jurisdiction: z.string(),
	records: z.array(publishedRecordSchema),
});

const restSchema = z.strictObject({
	concepts: z.array(conceptSchema),
	places: z.array(placeSchema),
	statistics: z.array(statisticSchema),
	comparisons: z.array(comparisonSchema),
	helplines: z.array(helplinesSchema),
	suppression: publishedSuppressionSchema,
});

function byJurisdiction(
	records: readonly PublishedRecord[],
): [string, PublishedRecord[]][] {
	const groups = new Map<string, PublishedRecord[]>();
	for (const record of records) {
		const group = groups.get(record.jurisdiction) ?? [];
		group.push(record);
		groups.set(record.jurisdiction, group);
	}
	return [...groups].sort(([a], [b]) => byCodeUnits(a, b));
}

function parseJson(bytes: Uint8Array | undefined): unknown {
	try {
		return bytes === undefined ? null : JSON.parse(fromUtf8(bytes));
	} catch {
		// What is no JSON fails the shape check that follows, which says so.
		return null;
	}
}
