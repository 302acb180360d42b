import * as z from "zod/mini";
import {
	type Comparison,
	type Concept,
	comparisonSchema,
	conceptSchema,
	type Helplines,
	helplinesSchema,
	type LawRecord,
	type LeftOut,
	leftOutSchema,
	originIdsSchema,
	type Place,
	placeSchema,
	recordSchema,
	type Statistic,
	type Suppression,
	statisticSchema,
	suppressionSchema,
} from "./schema.ts";
import { findJsonFaults } from "./validation/json-text.ts";
import type { Filed, Problem } from "./validation/problem.ts";
import { Reporter } from "./validation/problem.ts";
import { reportShape } from "./validation/shape.ts";

/** A source file as read from disk: `path` below lib/dataset, with "/". */
export interface SourceFile {
	readonly path: string;
	readonly text: string;
}

/** All source files of the dataset, parsed; each list in the order of the file names. */
export interface Sources {
	readonly records: readonly Filed<LawRecord>[];
	readonly concepts: readonly Filed<Concept>[];
	readonly places: readonly Filed<Place>[];
	readonly statistics: readonly Filed<Statistic>[];
	readonly comparisons: readonly Filed<Comparison>[];
	readonly helplines: readonly Filed<Helplines>[];
	readonly suppression: Suppression;
	/** Ids of the sheets that the project began with, and those that are no record; [] in a dataset without them. */
	readonly sheets: readonly string[];
	readonly leftOut: LeftOut;
}

/** Largest source file, in UTF-16 code units: far above any record, far below what would stall a build. */
export const maxFileLength = 200_000;

/**
 * Parse every source file at the door.
 * @param files - in any order; files of other folders are left alone
 * @returns what could be read; every error of shape; and the files that are JSON but of no shape of ours, which are
 * not among the sources
 */
export function parseSources(files: readonly SourceFile[]): {
	sources: Sources;
	problems: Problem[];
	misshapen: Filed<unknown>[];
} {
	const problems: Problem[] = [];
	const misshapen: Filed<unknown>[] = [];
	const sources = {
		records: [] as Filed<LawRecord>[],
		concepts: [] as Filed<Concept>[],
		places: [] as Filed<Place>[],
		statistics: [] as Filed<Statistic>[],
		comparisons: [] as Filed<Comparison>[],
		helplines: [] as Filed<Helplines>[],
		suppression: { records: [], aliases: [] } as Suppression,
		sheets: [] as string[],
		leftOut: [] as LeftOut,
	};
	const sorted = files.toSorted((a, b) =>
		a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
	);
	for (const file of sorted) {
		const door = new Door(file, problems, misshapen);
		const folder = file.path.split("/")[0];
		if (folder === "records") door.take(recordSchema, sources.records);
		else if (folder === "concepts") door.take(conceptSchema, sources.concepts);
		else if (folder === "places") door.take(placeSchema, sources.places);
		else if (folder === "statistics")
			door.take(statisticSchema, sources.statistics);
		else if (folder === "comparisons")
			door.take(comparisonSchema, sources.comparisons);
		else if (folder === "helplines")
			door.take(helplinesSchema, sources.helplines);
		else if (file.path === "suppression.json") {
			const read: Filed<Suppression>[] = [];
			door.take(suppressionSchema, read);
			sources.suppression = read[0]?.value ?? sources.suppression;
		} else if (file.path === "origin-ids.json") {
			const read: Filed<string[]>[] = [];
			door.take(originIdsSchema, read);
			sources.sheets = read[0]?.value ?? [];
		} else if (file.path === "left-out.json") {
			const read: Filed<LeftOut>[] = [];
			door.take(leftOutSchema, read);
			sources.leftOut = read[0]?.value ?? [];
		}
	}
	return { sources, problems, misshapen };
}

class Door {
	readonly #file: SourceFile;
	readonly #report: Reporter;
	readonly #misshapen: Filed<unknown>[];

	constructor(
		file: SourceFile,
		problems: Problem[],
		misshapen: Filed<unknown>[],
	) {
		this.#file = file;
		this.#report = new Reporter(file.path, problems);
		this.#misshapen = misshapen;
	}

	take<T extends z.ZodMiniType>(schema: T, into: Filed<z.infer<T>>[]): void {
		const raw = this.#parse();
		if (raw === null) return;
		const parsed = z.safeParse(schema, raw.value);
		if (parsed.success)
			into.push({ file: this.#file.path, value: parsed.data });
		else {
			reportShape(this.#report, schema, raw.value, parsed.error.issues);
			this.#misshapen.push({ file: this.#file.path, value: raw.value });
		}
	}

	/** @returns whether the file is in an encoding that was not read aright */
	#encoding(text: string): boolean {
		const remedy = "Save the file as UTF-8, without a byte order mark.";
		if (text.startsWith("\ufeff"))
			this.#report.error(
				[],
				"Begins with an invisible byte order mark.",
				remedy,
			);
		else if (text.includes("\ufffd"))
			this.#report.error(
				[],
				`Line ${text.slice(0, text.indexOf("\ufffd")).split("\n").length}: holds a letter that could not be read.`,
				remedy,
			);
		else return false;
		return true;
	}

	#parse(): { value: unknown } | null {
		const { text } = this.#file;
		if (text.length > maxFileLength) {
			this.#report.error(
				[],
				`The file has ${text.length} characters, at most ${maxFileLength} are allowed.`,
				"A record says what a law does; leave its full text at the publisher.",
			);
			return null;
		}
		const unreadable = this.#encoding(text);
		if (unreadable) return null;
		const faults = findJsonFaults(text);
		for (const { line, column, problem, remedy } of faults)
			this.#report.error(
				[],
				`Line ${line}, column ${column}: ${problem}.`,
				remedy,
			);
		if (faults.length > 0) return null;
		const value: unknown = JSON.parse(text);
		const bad = forbiddenKey(value, []);
		if (bad !== null) {
			this.#report.error(
				bad,
				"has a name that programs misread",
				"Delete this field.",
			);
			return null;
		}
		return { value };
	}
}

const forbidden = new Set(["__proto__", "constructor", "prototype"]);

function forbiddenKey(
	value: unknown,
	path: PropertyKey[],
): PropertyKey[] | null {
	if (value === null || typeof value !== "object") return null;
	for (const [key, inner] of Object.entries(value)) {
		const here = [...path, Array.isArray(value) ? Number(key) : key];
		if (forbidden.has(key)) return here;
		const found = forbiddenKey(inner, here);
		if (found !== null) return found;
	}
	return null;
}
