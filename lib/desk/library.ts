import type { Dataset } from "../dataset/compiled.ts";
import type { Trust } from "../dataset/container.ts";
import { findShard } from "../dataset/find-shard.ts";
import type { Manifest } from "../dataset/manifest.ts";
import { openDataset } from "../dataset/open.ts";
import type {
	Comparison,
	Concept,
	LawRecord,
	Statistic,
} from "../dataset/schema.ts";
import { fromUtf8 } from "../dataset/utf8.ts";
import type { RecordBody } from "./view.ts";

/** Read one file of a release. Throws where it is not there: the package would be broken. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** One release that could be used. */
export interface Release {
	/** "packaged": it came with the program, so it is taken as it is. */
	readonly trust: Trust;
	readonly read: ReadFile;
	/** Compile its shards again for this browser's normaliser; null where they are not all there. */
	readonly recompile?: () => Promise<Uint8Array | null>;
}

/**
 * The dataset as the desk uses it: the compiled form for the engine, the bodies of records for the eyes. Each file is
 * read when first asked for and then kept as long as the worker lives.
 * @param releases - the one to use first; where it cannot be opened, why is reported and the next one is used
 */
export function openLibrary(
	releases: readonly Release[],
	report: (error: unknown, during: string) => void,
) {
	const opened = once(() => openFirst(releases, report));
	const dataset = async () => (await opened()).dataset;
	const manifest = once(() => json<Manifest>("manifest.json"));
	const concepts = once(async () =>
		byId(await json<Concept[]>("concepts.json")),
	);
	const statistics = once(async () =>
		byId(await json<Statistic[]>("statistics.json")),
	);
	const comparisons = once(async () =>
		byId(await json<Comparison[]>("comparisons.json")),
	);
	const shards = new Map<string, () => Promise<Map<string, LawRecord>>>();

	return {
		dataset,
		isBundled: async () => (await opened()).release.trust === "packaged",
		concepts,
		statistics,
		comparisons,
		bodies,
		prepare,
	};

	/** Have what a view is made of on its way while the engine reads the page. */
	function prepare(): void {
		for (const reading of [concepts(), manifest(), comparisons()])
			reading.catch(() => undefined); // whoever needs it asks again and hears of it
	}

	/** The bodies of these records; ids that the release does not hold are left out. */
	async function bodies(
		ids: Iterable<string>,
	): Promise<Record<string, RecordBody>> {
		const data = await dataset();
		const found = await Promise.all(
			[...new Set(ids)].map((id) => body(data, id)),
		);
		return Object.fromEntries(
			found.flatMap((each) => (each ? [[each.id, each]] : [])),
		);
	}

	async function body(data: Dataset, id: string): Promise<RecordBody | null> {
		const index = data.findRecord(id);
		if (index === null) return null;
		const facts = data.record(index);
		const record = (await shard(facts.jurisdiction)).get(facts.id);
		if (!record) return null;
		const { confidence, inverse } = facts;
		return { ...record, confidence, inverse };
	}

	function shard(jurisdiction: string): Promise<Map<string, LawRecord>> {
		const known = shards.get(jurisdiction);
		if (known) return known();
		const reading = once(async () => {
			const file = findShard(await manifest(), jurisdiction);
			if (!file) return new Map<string, LawRecord>();
			const { records } = await json<{ records: LawRecord[] }>(file.path);
			return byId(records);
		});
		shards.set(jurisdiction, reading);
		return reading();
	}

	/** Files of the package are our own and checked when it is built: their type is taken at its word. */
	async function json<T>(path: string): Promise<T> {
		const { release } = await opened();
		return JSON.parse(fromUtf8(await release.read(path))) as T;
	}
}

export type Library = ReturnType<typeof openLibrary>;

export const compiledPath = "compiled.bin";

interface Opened {
	readonly release: Release;
	readonly dataset: Dataset;
}

async function openFirst(
	releases: readonly Release[],
	report: (error: unknown, during: string) => void,
): Promise<Opened> {
	let why: unknown = new Error("There is no dataset.");
	for (const [number, release] of releases.entries())
		try {
			return { release, dataset: await openRelease(release) };
		} catch (error) {
			why = error;
			if (number + 1 < releases.length)
				report(error, "opening the newer dataset; the one before it is used");
		}
	throw why;
}

async function openRelease({
	trust,
	read,
	recompile,
}: Release): Promise<Dataset> {
	const opened = openDataset(await read(compiledPath), trust);
	if (opened.ok) return opened.value;
	const anew =
		opened.code === "other-normaliser" ? await recompile?.() : undefined;
	if (!anew) throw new Error(opened.detail);
	const again = openDataset(anew, trust);
	if (!again.ok) throw new Error(again.detail);
	return again.value;
}

/** Do it at the first call and keep the outcome; a failure is not kept, so that the next call tries anew. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
	let kept: Promise<T> | null = null;
	return () => {
		kept ??= work().catch((error: unknown) => {
			kept = null;
			throw error;
		});
		return kept;
	};
}

function byId<T extends { readonly id: string }>(
	list: readonly T[],
): Map<string, T> {
	return new Map(list.map((each) => [each.id, each]));
}
