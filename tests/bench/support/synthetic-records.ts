import { unfiled } from "../../../lib/cli/dataset/build.ts";
import { loadSources } from "../../../lib/cli/dataset/sources.ts";
import { compile } from "../../../lib/dataset/compile.ts";
import type { Dataset } from "../../../lib/dataset/compiled.ts";
import { openDataset } from "../../../lib/dataset/open.ts";
import { type PublishedRecord, publish } from "../../../lib/dataset/publish.ts";
import { validate } from "../../../lib/dataset/validate.ts";
import { cuePatterns } from "../../../lib/gloss/lexicons/index.ts";

/**
 * The clone's dataset cut down or filled up to so many records: copies keep matter, place and penalties, and have names of
 * their own.
 */
export async function datasetOf(count: number): Promise<Dataset> {
	const { sources } = validate(await loadSources(), null);
	const own = publish(unfiled(sources));
	const records = own.records.slice(0, count);
	for (let copy = 1; records.length < count; copy++)
		for (const record of own.records.slice(0, count - records.length))
			records.push(copyOf(record, copy));
	const bytes = compile({
		...own,
		records,
		version: `bench-${count}`,
		cues: cuePatterns(),
	});
	const opened = openDataset(bytes, "packaged");
	if (!opened.ok) throw new Error(opened.detail);
	return opened.value;
}

function copyOf(record: PublishedRecord, copy: number): PublishedRecord {
	return {
		...record,
		id: `${record.id}-copy-${copy}`,
		title: `${record.title}, copy ${copy}`,
		aliases: record.aliases.map((alias) => ({
			...alias,
			text: `${alias.text} ${copy}`,
		})),
	};
}
