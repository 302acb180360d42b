import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { decodeHtml, decodeText } from "./decode.ts";
import type { InputKind, InputOptions } from "./options.ts";

/** One story still to be read, as it came in. */
export interface Item {
	/** For messages: "story.html", "stories.ndjson, line 12". */
	readonly from: string;
	readonly kind: "html" | "text" | "line";
	readonly content: string;
}

/** What could not be read. */
export interface Unread {
	readonly from: string;
	readonly problem: string;
}

/** The stories that the command line names, in order, one at a time: an endless stream takes no more memory than a short one. */
export async function* readItems(
	options: InputOptions,
	stdin: Readable,
): AsyncGenerator<Item | Unread> {
	const paths = options.paths.length === 0 ? ["-"] : options.paths;
	for (const path of paths) {
		if (path === "-") yield* fromStream(stdin, options.input);
		else yield* fromPath(path, options.input, true);
	}
}

export const warcMissing =
	'WARC input is not built into this version; convert it to NDJSON first (one {"id", "url", "html"} a line).';

async function* fromPath(
	path: string,
	input: InputKind | null,
	named: boolean,
): AsyncGenerator<Item | Unread> {
	try {
		const found = await stat(path);
		if (found.isDirectory()) {
			const names = (await readdir(path)).sort();
			for (const name of names) yield* fromPath(join(path, name), input, false);
			return;
		}
		const kind = kindOfFile(path, input, named);
		if (kind === "warc") yield { from: path, problem: warcMissing };
		else if (kind === "ndjson")
			yield* linesOf(createReadStream(path), `${path}, line`);
		else if (kind !== null) yield itemOf(path, kind, await readFile(path));
	} catch (error) {
		yield { from: path, problem: problemOf(error) };
	}
}

/** A file in a folder is read only if its name says what it is; one that is named is read whatever its name. */
function kindOfFile(
	path: string,
	input: InputKind | null,
	named: boolean,
): InputKind | "any" | null {
	const kind = kinds[extname(path.replace(/\.gz$/i, "")).toLowerCase()] ?? null;
	if (named) return input ?? kind ?? "any";
	return kind !== null && (input === null || input === kind) ? kind : null;
}

const kinds: Readonly<Record<string, InputKind>> = {
	".html": "html",
	".htm": "html",
	".xhtml": "html",
	".txt": "text",
	".text": "text",
	".ndjson": "ndjson",
	".jsonl": "ndjson",
	".warc": "warc",
};

function itemOf(
	from: string,
	kind: "html" | "text" | "any",
	bytes: Uint8Array,
): Item {
	const known =
		kind === "any" ? (looksLikeHtml(bytes) ? "html" : "text") : kind;
	const content = known === "html" ? decodeHtml(bytes) : decodeText(bytes);
	return { from, kind: known, content };
}

function looksLikeHtml(bytes: Uint8Array): boolean {
	const start = decodeText(bytes.subarray(0, 1_024)).trimStart();
	return /^<(?:!doctype|!--|\?xml|[a-z][a-z0-9]*[\s>])/i.test(start);
}

async function* fromStream(
	stream: Readable,
	input: InputKind | null,
): AsyncGenerator<Item | Unread> {
	if (input === "warc") yield { from: "standard input", problem: warcMissing };
	else if (input === "ndjson") yield* linesOf(stream, "line");
	else {
		const chunks: Buffer[] = [];
		for await (const chunk of stream) chunks.push(Buffer.from(chunk));
		yield itemOf("standard input", input ?? "any", Buffer.concat(chunks));
	}
}

/** Every line that is not blank, with its number, counted from 1. */
async function* linesOf(stream: Readable, from: string): AsyncGenerator<Item> {
	// A closed or missing file is reported by the reader of lines, which passes the stream's error on.
	const lines = createInterface({
		input: stream,
		crlfDelay: Number.POSITIVE_INFINITY,
	});
	let failed: unknown = null;
	stream.on("error", (error) => {
		failed = error;
		lines.close();
	});
	let number = 0;
	for await (const line of lines) {
		number++;
		if (line.trim() !== "")
			yield { from: `${from} ${number}`, kind: "line", content: line };
	}
	if (failed !== null) throw failed;
}

function problemOf(error: unknown): string {
	const code =
		error instanceof Error && "code" in error ? String(error.code) : "";
	if (code === "ENOENT") return "there is no such file or folder.";
	if (code === "EACCES") return "it may not be read (permission denied).";
	return error instanceof Error ? error.message : String(error);
}
