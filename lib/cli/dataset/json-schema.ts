import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/mini";
import {
	comparisonSchema,
	conceptSchema,
	helplinesSchema,
	leftOutSchema,
	originIdsSchema,
	placeSchema,
	recordSchema,
	statisticSchema,
	suppressionSchema,
} from "../../dataset/schema.ts";
import { datasetRoot } from "./sources.ts";

/** JSON Schemas of the source files, by name, for the completion and the squiggles of editors. Deterministic. */
export function jsonSchemas(): ReadonlyMap<string, unknown> {
	const schemas = {
		comparison: comparisonSchema,
		concept: conceptSchema,
		helplines: helplinesSchema,
		"left-out": leftOutSchema,
		"origin-ids": originIdsSchema,
		place: placeSchema,
		record: recordSchema,
		statistic: statisticSchema,
		suppression: suppressionSchema,
	};
	return new Map(
		Object.entries(schemas).map(([name, schema]) => [
			name,
			// Through text, as the file holds it: without the symbols that the converter leaves behind.
			JSON.parse(JSON.stringify(z.toJSONSchema(schema))),
		]),
	);
}

/** @returns the schema as it lies in the clone, "" where there is none */
export async function storedSchema(name: string): Promise<string> {
	return readFile(join(datasetRoot, `schema/${name}.json`), "utf8").catch(
		() => "",
	);
}
