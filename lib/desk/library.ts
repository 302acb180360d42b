import type { Dataset } from "../dataset/compiled.ts";
import type { Manifest } from "../dataset/manifest.ts";
import { openDataset } from "../dataset/open.ts";
import type {
	Comparison,
	Concept,
	LawRecord,
	Statistic,
} from "../dataset/schema.ts";
import { findShard } from "../dataset/shards.ts";
import { fromUtf8 } from "../dataset/utf8.ts";
import type { RecordBody } from "./view.ts";

/** Read one file of the release that is in use. Throws where it is not there: the package would be broken. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/**
 * The dataset as the desk uses it: the compiled form for the engine, the bodies of records for the eyes. Each file is
 * read when first asked for and then kept as long as the worker lives.
 */
export function openLibrary(read: ReadFile) {
	const dataset = once(async () => {
		const opened = openDataset(await read(compiledPath));
		if (!opened.ok) throw new Error(opened.detail);
		return opened.value;
	});
	const manifest = once(() => json<Manifest>("manifest.json"));
	const concepts = once(async () =>
		byId(await json<Concept[]>("concepts.json")),
	);
	const statistics = once(async () =>
		byId(await json<Statistic[]>("statistics.json")),
	);
	const comparisons = once(() => json<Comparison[]>("comparisons.json"));
	const shards = new Map<string, () => Promise<Map<string, LawRecord>>>();

	return { dataset, manifest, concepts, statistics, comparisons, bodies };

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
		return JSON.parse(fromUtf8(await read(path))) as T;
	}
}

export type Library = ReturnType<typeof openLibrary>;

export const compiledPath = "compiled.bin";

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
