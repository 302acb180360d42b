import { gzipSync } from "node:zlib";
import { compile } from "../../dataset/compile.ts";
import type { CuePattern } from "../../dataset/compiled.ts";
import { type Published, publish } from "../../dataset/publish.ts";
import { sha256 } from "../../dataset/sha256.ts";
import { toShards } from "../../dataset/shards.ts";
import type { Sources } from "../../dataset/sources.ts";
import { stableJson } from "../../dataset/stable-json.ts";
import { toUtf8 } from "../../dataset/utf8.ts";
import { hasErrors, validate } from "../../dataset/validate.ts";
import type { Filed } from "../../dataset/validation/problem.ts";
import { cuePatterns } from "../../gloss/lexicons/index.ts";
import { loadSources } from "./sources.ts";
import { problemLine } from "./validate-command.ts";

/** What the bundled dataset may weigh (issue of the dataset): the add-on linter refuses a file of 5 MB. */
export const maxFileBytes = 4_000_000;
export const maxPackedBytes = 1_500_000;

export type DatasetFiles = Map<string, Uint8Array<ArrayBuffer>>;

/**
 * Build what ships in the extension: manifest, shards, bodies, and the compiled binary.
 * @param root - folder of the source files; this clone's by default
 * @param tell - hears what is being done, a line at a time
 * @returns files by path, all below "dataset/"
 * @throws where a source has an error or a size is exceeded; nothing is written either way
 */
export async function buildBundledDataset(
	root?: string,
	tell: (line: string) => void = () => {},
): Promise<DatasetFiles> {
	tell("Reading the files …");
	const read = await loadSources(root);
	tell(`Checking ${read.length} files …`);
	const { sources, problems } = validate(read, null);
	if (hasErrors(problems))
		throw new Error(
			`The dataset has errors, so it was not built:\n${problems
				.filter((problem) => problem.severity === "error")
				.map(problemLine)
				.join("\n")}`,
		);
	tell(`Compiling ${sources.records.length} records …`);
	const files = await buildRelease(publish(unfiled(sources)), cuePatterns());
	tell(`Weighing ${files.size} files …`);
	checkSizes(files);
	return files;
}

/** The files of a release and its compiled form, by path below "dataset/". */
export async function buildRelease(
	release: Published,
	cues: readonly CuePattern[],
): Promise<DatasetFiles> {
	const version = await versionOf(release);
	const files: DatasetFiles = new Map();
	for (const [path, bytes] of await toShards(release, version))
		files.set(`dataset/${path}`, bytes);
	files.set("dataset/compiled.bin", compile({ ...release, version, cues }));
	return files;
}

/** The values without the files that they came from, as `publish` takes them. */
export function unfiled(sources: Sources) {
	const values = <T>(list: readonly Filed<T>[]) => list.map((f) => f.value);
	return {
		records: values(sources.records),
		concepts: values(sources.concepts),
		places: values(sources.places),
		statistics: values(sources.statistics),
		comparisons: values(sources.comparisons),
		helplines: values(sources.helplines),
		suppression: sources.suppression,
	};
}

/** The day of the latest check and a fingerprint of the content: "2026-11-23.4f1c09ab". */
export async function versionOf(release: Published): Promise<string> {
	const hash = await sha256(toUtf8(stableJson(release)));
	const latest = [...release.records, ...release.concepts]
		.map((entry) => entry.checkedOn)
		.sort()
		.at(-1);
	return `${latest ?? "empty"}.${hash.slice(0, 8)}`;
}

function checkSizes(files: DatasetFiles): void {
	let packed = 0;
	for (const [path, bytes] of files) {
		if (bytes.length >= maxFileBytes)
			throw new Error(`${path} has ${bytes.length} bytes: 4 MB are too many.`);
		packed += gzipSync(bytes).length;
	}
	if (packed > maxPackedBytes)
		throw new Error(
			`The dataset has ${packed} bytes compressed: more than ${maxPackedBytes}.`,
		);
}
