/**
 * How soon the compiled dataset is ready, against parsing the same records from JSON and building their index: in one
 * process, by turns, median. With fewer than 640 records in the clone the rest is made up from them.
 */
import { gzipSync } from "node:zlib";
import { unfiled } from "../../lib/cli/dataset/build.ts";
import { loadSources } from "../../lib/cli/dataset/sources.ts";
import { compile } from "../../lib/dataset/compile.ts";
import { openDataset } from "../../lib/dataset/open.ts";
import { type PublishedRecord, publish } from "../../lib/dataset/publish.ts";
import { stableJson } from "../../lib/dataset/stable-json.ts";
import { validate } from "../../lib/dataset/validate.ts";
import { cuePatterns } from "../../lib/gloss/lexicons/index.ts";
import { buildAutomaton } from "../../lib/text/automaton.ts";
import { normalise } from "../../lib/text/normalise.ts";

const wantedRecords = 640;
const rounds = 21;

const { sources } = validate(await loadSources(), null);
const own = publish(unfiled(sources));
const release = { ...own, records: filledUp(own.records) };
const cues = cuePatterns();

const compileStart = performance.now();
const bytes = compile({ ...release, version: "bench", cues });
const compileMs = performance.now() - compileStart;
const json = stableJson(release.records);

/** What a dataset without a compiled form does at every start. */
function parseAndIndex(withAutomaton: boolean): number {
	const records: PublishedRecord[] = JSON.parse(json);
	const byId = new Map<string, PublishedRecord>();
	const byPlace = new Map<string, PublishedRecord[]>();
	const byConcept = new Map<string, PublishedRecord[]>();
	const byName = new Map<string, PublishedRecord[]>();
	const push = (
		map: Map<string, PublishedRecord[]>,
		key: string,
		record: PublishedRecord,
	) => {
		const list = map.get(key);
		if (list === undefined) map.set(key, [record]);
		else list.push(record);
	};
	for (const record of records) {
		byId.set(record.id, record);
		push(byPlace, record.jurisdiction, record);
		for (const concept of record.concepts) push(byConcept, concept, record);
		push(byName, normalise(record.title).text, record);
		for (const { text } of record.aliases)
			push(byName, normalise(text).text, record);
	}
	if (withAutomaton) buildAutomaton([...byName.keys()]);
	return byId.size + byPlace.size + byConcept.size;
}

function open(trust: "packaged" | "stored"): number {
	const opened = openDataset(bytes, trust);
	if (!opened.ok) throw new Error(opened.detail);
	return opened.value.recordCount;
}

/** With what the first story asks for: a record by id, its place and its concept. */
function openAndLookUp(): number {
	const opened = openDataset(bytes, "packaged");
	if (!opened.ok) throw new Error(opened.detail);
	const dataset = opened.value;
	const index = dataset.findRecord(release.records[300]?.id ?? "") ?? 0;
	const { jurisdiction, concepts } = dataset.record(index);
	const concept = dataset.findConcept(concepts[0] ?? "") ?? 0;
	return (
		dataset.recordsOfJurisdiction(jurisdiction).length +
		dataset.recordsOfConcept(concept).length
	);
}

const ways: Record<string, () => number> = {
	open: () => open("packaged"),
	"open, checksum too": () => open("stored"),
	"open + look up": openAndLookUp,
	"parse alone": () => (JSON.parse(json) as unknown[]).length,
	"parse + index": () => parseAndIndex(false),
	"parse + index + automaton": () => parseAndIndex(true),
};
const times = new Map<string, number[]>(Object.keys(ways).map((n) => [n, []]));
for (let round = 0; round < rounds; round++)
	for (const [name, run] of Object.entries(ways)) {
		const start = performance.now();
		run();
		times.get(name)?.push(performance.now() - start);
	}

const packed = gzipSync(bytes).length;
console.log(
	`${release.records.length} records (${own.records.length} of the clone), JSON ${kb(json.length)}, compiled ${kb(bytes.length)}, gzip ${kb(packed)}`,
);
console.log(
	`compile ${compileMs.toFixed(0)} ms, ${(compileMs / median("parse + index")).toFixed(0)} times parsing and indexing the same JSON`,
);
for (const name of times.keys())
	console.log(
		`${name.padEnd(26)} first ${(times.get(name)?.[0] ?? 0).toFixed(2)} ms, median ${median(name).toFixed(2)} ms`,
	);
console.log(
	`open / (parse + index) = ${ratio("open", "parse + index")}; first call ${firstRatio("open", "parse + index")} (budget 0.10)`,
);
console.log(
	`with the checksum ${ratio("open, checksum too", "parse + index")}; first call ${firstRatio("open, checksum too", "parse + index")}`,
);
console.log(`open / parse alone = ${ratio("open", "parse alone")}`);
console.log(
	`open / (parse + index + automaton) = ${ratio("open", "parse + index + automaton")}`,
);

function filledUp(records: readonly PublishedRecord[]): PublishedRecord[] {
	const all = [...records];
	for (let copy = 1; all.length < wantedRecords; copy++)
		for (const record of records.slice(0, wantedRecords - all.length))
			all.push({
				...record,
				id: `${record.id}-copy-${copy}`,
				title: `${record.title}, copy ${copy}`,
				aliases: record.aliases.map((alias) => ({
					...alias,
					text: `${alias.text} ${copy}`,
				})),
			});
	return all;
}

function median(name: string): number {
	const list = [...(times.get(name) ?? [])].sort((a, b) => a - b);
	return list[list.length >> 1] ?? Number.NaN;
}

function ratio(a: string, b: string): string {
	return (median(a) / median(b)).toFixed(3);
}

function firstRatio(a: string, b: string): string {
	return (
		(times.get(a)?.[0] ?? Number.NaN) / (times.get(b)?.[0] ?? Number.NaN)
	).toFixed(3);
}

function kb(bytes: number): string {
	return `${Math.round(bytes / 1000)} kB`;
}
