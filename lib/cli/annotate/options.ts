import { parseArgs } from "node:util";
import { fail, ok, type Result } from "../../result.ts";

export const inputKinds = ["html", "text", "ndjson", "warc"] as const;
export type InputKind = (typeof inputKinds)[number];

export const outputFormats = ["json", "ndjson", "markdown", "csv"] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** What the person says about the stories, where a page or a text file does not say it. */
export interface About {
	readonly lang?: string;
	/** ISO date or date-time. */
	readonly published?: string;
	readonly url?: string;
	readonly title?: string;
}

export interface InputOptions {
	/** Null: told from each file's name and first characters. */
	readonly input: InputKind | null;
	readonly about: About;
	/** Paths of files and folders; "-" is standard input. */
	readonly paths: readonly string[];
}

export interface AnnotateOptions extends InputOptions {
	readonly format: OutputFormat;
	/** The day on which the law is read, ISO; what happened since a story is counted up to it. */
	readonly today: string;
	/** Worker threads; null: one for each core. */
	readonly jobs: number | null;
	/** Where the output goes; null: standard output. */
	readonly output: string | null;
	/** Go on after what stands in the output already. */
	readonly resume: boolean;
}

export interface ExtractOptions extends InputOptions {
	readonly format: "json" | "text";
}

type Values = Readonly<Record<string, string | boolean | undefined>>;
type Options = Readonly<Record<string, "string" | "boolean">>;

const inputOptions: Options = {
	input: "string",
	ndjson: "boolean",
	lang: "string",
	published: "string",
	url: "string",
	title: "string",
	format: "string",
	help: "boolean",
};

/**
 * @param today - the machine's day, ISO
 * @returns null where the person asked for help
 */
export function parseAnnotateOptions(
	args: readonly string[],
	today: string,
): Result<AnnotateOptions | null, "bad-option"> {
	const parsed = parse(args, {
		...inputOptions,
		today: "string",
		jobs: "string",
		output: "string",
		resume: "boolean",
	});
	if (!parsed.ok) return parsed;
	const { values, paths } = parsed.value;
	if (values.help) return ok(null);
	const input = readInput(values, paths);
	if (!input.ok) return input;
	const output = readOutput(values);
	if (!output.ok) return output;
	const day = readDate("--today", values.today ?? today);
	if (!day.ok) return day;
	const jobs = values.jobs === undefined ? null : Number(values.jobs);
	if (jobs !== null && !(Number.isInteger(jobs) && jobs >= 1 && jobs <= 256))
		return bad("--jobs takes a number from 1 to 256.");
	return ok({
		...input.value,
		...output.value,
		today: day.value.slice(0, 10),
		jobs,
	});
}

/** What the file's name says of its format counts where the person says nothing. */
function readOutput(
	values: Values,
): Result<Pick<AnnotateOptions, "format" | "output" | "resume">, "bad-option"> {
	const output = typeof values.output === "string" ? values.output : null;
	const ending = /\.(\w+)$/.exec(output ?? "")?.[1]?.toLowerCase() ?? "";
	const format = oneOf(
		"--format",
		values.format ?? formatOfEnding[ending] ?? "json",
		outputFormats,
	);
	if (!format.ok) return format;
	const resume = values.resume === true;
	if (resume && output === null)
		return bad("--resume needs --output FILE: the file that it goes on with.");
	if (resume && format.value !== "ndjson")
		return bad(
			"--resume goes with --format ndjson, where each line is one story.",
		);
	return ok({ format: format.value, output, resume });
}

const formatOfEnding: Readonly<Record<string, OutputFormat>> = {
	ndjson: "ndjson",
	jsonl: "ndjson",
	csv: "csv",
	md: "markdown",
};

/** @returns null where the person asked for help */
export function parseExtractOptions(
	args: readonly string[],
): Result<ExtractOptions | null, "bad-option"> {
	const parsed = parse(args, inputOptions);
	if (!parsed.ok) return parsed;
	const { values, paths } = parsed.value;
	if (values.help) return ok(null);
	const input = readInput(values, paths);
	if (!input.ok) return input;
	const format = oneOf("--format", values.format ?? "json", [
		"json",
		"text",
	] as const);
	return format.ok ? ok({ ...input.value, format: format.value }) : format;
}

function parse(
	args: readonly string[],
	known: Options,
): Result<{ values: Values; paths: string[] }, "bad-option"> {
	const options = Object.fromEntries(
		Object.entries(known).map(([name, type]) => [
			name,
			name === "help" ? { type, short: "h" } : { type },
		]),
	);
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options,
			allowPositionals: true,
		});
		return ok({ values: values as Values, paths: positionals });
	} catch (error) {
		return bad(error instanceof Error ? error.message : String(error));
	}
}

function readInput(
	values: Values,
	paths: readonly string[],
): Result<InputOptions, "bad-option"> {
	const named = values.ndjson ? "ndjson" : values.input;
	const input =
		named === undefined ? ok(null) : oneOf("--input", named, inputKinds);
	if (!input.ok) return input;
	const about: Record<string, string> = {};
	for (const name of ["lang", "published", "url", "title"]) {
		const value = values[name];
		if (typeof value === "string" && value.trim() !== "")
			about[name] = value.trim();
	}
	if (about.published !== undefined) {
		const published = readDate("--published", about.published);
		if (!published.ok) return published;
	}
	if (about.url !== undefined && !URL.canParse(about.url))
		return bad(`--url takes a whole address, as in https://example.org/story.`);
	if (
		about.lang !== undefined &&
		!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(about.lang)
	)
		return bad(`--lang takes a language tag such as en, ja or zh-Hant.`);
	return ok({ input: input.value, about, paths });
}

function readDate(
	option: string,
	value: unknown,
): Result<string, "bad-option"> {
	const text = String(value);
	const isDay =
		/^\d{4}-\d{2}-\d{2}(?:T.*)?$/.test(text) && !Number.isNaN(Date.parse(text));
	return isDay ? ok(text) : bad(`${option} takes a date such as 2025-04-15.`);
}

function oneOf<T extends string>(
	option: string,
	value: unknown,
	allowed: readonly T[],
): Result<T, "bad-option"> {
	const found = allowed.find((one) => one === value);
	return found === undefined
		? bad(`${option} takes one of ${allowed.join(", ")}.`)
		: ok(found);
}

function bad(detail: string) {
	return fail("bad-option", detail);
}
