import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { unpackSections } from "../../dataset/container.ts";
import { normaliserPrint } from "../../dataset/normaliser-print.ts";
import { openDataset } from "../../dataset/open.ts";
import {
	buildBundledDataset,
	type DatasetFiles,
	maxFileBytes,
	maxPackedBytes,
} from "./build.ts";
import { type Command, UsageError } from "./command.ts";
import { isMissing } from "./sources.ts";
import { table } from "./table.ts";

export const compileCommand: Command = {
	summary: "build what ships in the extension, and say what it weighs",
	help: `npx glossator dataset compile [--out FOLDER]

Checks the dataset, compiles it and tells what is in it and what each part weighs. With
--out, writes manifest, shards and the compiled file there; a folder is written whole or
not at all. Ends with 1 if a file has an error.

Examples:
  npx glossator dataset compile
  npx glossator dataset compile --out release-0`,

	async run(args) {
		const { values } = parseArgs({
			args,
			options: { out: { type: "string" } },
		});
		let files: DatasetFiles;
		try {
			// On standard error, so that the summary can be kept alone.
			files = await buildBundledDataset(undefined, (line) =>
				console.error(line),
			);
		} catch (error) {
			console.error(error instanceof Error ? error.message : String(error));
			return 1;
		}
		console.log(summaryOf(files));
		if (values.out !== undefined) {
			await writeWhole(resolve(values.out), files);
			console.log(`Written to ${values.out}.`);
		}
		return 0;
	},
};

/** What is in a build and what each part weighs, plain and compressed. */
export function summaryOf(files: DatasetFiles): string {
	const bytes = files.get("dataset/compiled.bin");
	const opened = bytes && openDataset(bytes);
	if (!bytes || !opened?.ok) throw new Error("The build cannot be opened.");
	const dataset = opened.value;
	const sections = unpackSections(bytes, normaliserPrint(), "packaged");
	const weights = new Map<string, [plain: number, packed: number]>();
	const weigh = (part: string, content: Uint8Array) => {
		const [plain, packed] = weights.get(part) ?? [0, 0];
		weights.set(part, [
			plain + content.length,
			packed + gzipSync(content).length,
		]);
	};
	if (sections.ok)
		for (const [name, view] of Object.entries(sections.value))
			weigh(
				`compiled: ${name.split(".")[0]}`,
				new Uint8Array(view.buffer, view.byteOffset, view.byteLength),
			);
	for (const [path, content] of files)
		if (path !== "dataset/compiled.bin") weigh(partOf(path), content);
	const rows = [...weights].map(([part, [plain, packed]]) => [
		part,
		kb(plain),
		kb(packed),
	]);
	const total = [...files.values()];
	rows.push([
		"all files",
		kb(total.reduce((sum, c) => sum + c.length, 0)),
		kb(total.reduce((sum, c) => sum + gzipSync(c).length, 0)),
	]);
	return [
		`Dataset ${dataset.version}: ${dataset.recordCount} records, ${dataset.conceptCount} concepts, ${dataset.placeCount} places, ${dataset.statisticCount} statistics; ${dataset.automaton.patternCount} patterns, of them ${aliasCount(dataset)} names of records.`,
		"",
		table([["part", "kB", "kB gzip"], ...rows], [1, 2]),
		"",
		`Allowed: ${kb(maxPackedBytes)} kB gzip in all, of it 500.0 for the automaton; no file of ${kb(maxFileBytes)} kB.`,
	].join("\n");
}

function partOf(path: string): string {
	const name = path.replace(/^dataset\//, "");
	return name.startsWith("shards/") ? "shards of records" : name;
}

function aliasCount(
	dataset: Extract<ReturnType<typeof openDataset>, { ok: true }>["value"],
): number {
	let count = 0;
	for (let p = 0; p < dataset.automaton.patternCount; p++)
		if (dataset.entriesOf(p).some((entry) => entry.kind === "record")) count++;
	return count;
}

/** Written beside and moved into place: a reader of the folder never sees half of it. */
export async function writeWhole(
	folder: string,
	files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
	const draft = `${folder}.draft-${process.pid}`;
	try {
		for (const [path, bytes] of files) {
			const target = join(draft, path.replace(/^dataset\//, ""));
			await mkdir(dirname(target), { recursive: true });
			await writeFile(target, bytes);
		}
		await refuseForeign(folder);
		await rm(folder, { recursive: true, force: true });
		await rename(draft, folder);
	} finally {
		await rm(draft, { recursive: true, force: true });
	}
}

/** A folder that holds something else than a release is not replaced. */
async function refuseForeign(folder: string): Promise<void> {
	try {
		const names = await readdir(folder);
		if (names.length > 0 && !names.includes("manifest.json"))
			throw new UsageError(
				`${folder} holds something else; name an empty folder or an earlier release.`,
			);
	} catch (error) {
		if (!isMissing(error)) throw error;
	}
}

function kb(bytes: number): string {
	return (bytes / 1000).toFixed(1);
}
