import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { type Readable, Transform } from "node:stream";
import { createGunzip } from "node:zlib";
import { decodeHtml, decodeText } from "./decode.ts";
import type { InputKind, InputOptions } from "./options.ts";
import { readLines } from "./read-lines.ts";
import { readWarc } from "./read-warc.ts";

/** One story still to be read, as it came in. */
export interface Item {
	/** For messages: "story.html", "stories.ndjson, line 12". */
	readonly from: string;
	readonly kind: "html" | "text" | "line";
	readonly content: string;
	/** Where it was fetched from, if the archive that it stands in says so. */
	readonly url?: string;
}

/** What could not be read. */
export interface Unread {
	readonly from: string;
	readonly problem: string;
}

/**
 * The stories that the command line names, in order, one at a time: an endless stream takes no more memory than a short
 * one.
 * @param onBytes - told how many bytes of the inputs were read, as they are
 */
export async function* readItems(
	options: InputOptions,
	stdin: Readable,
	onBytes: (count: number) => void = () => {},
): AsyncGenerator<Item | Unread> {
	const paths = options.paths.length === 0 ? ["-"] : options.paths;
	for (const path of paths) {
		if (path !== "-") yield* fromPath(path, options.input, true, onBytes);
		else {
			const bytes = counted(stdin, onBytes);
			const from = "standard input";
			yield* fromStream(bytes, options.input ?? "any", from, true);
		}
	}
}

/** Size of all inputs in bytes; null where one of them is no file, so that nobody can know. */
export async function sizeOfInputs(
	options: InputOptions,
): Promise<number | null> {
	if (options.paths.length === 0) return null;
	let size = 0;
	for (const path of options.paths) {
		const own = path === "-" ? null : await sizeOf(path, options.input, true);
		if (own === null) return null;
		size += own;
	}
	return size;
}

async function sizeOf(
	path: string,
	input: InputKind | null,
	named: boolean,
): Promise<number | null> {
	const found = await stat(path).catch(() => null);
	if (found === null) return 0; // It is reported when its turn comes.
	if (found.isFile())
		return kindOfFile(path, input, named) === null ? 0 : found.size;
	if (!found.isDirectory()) return null;
	let size = 0;
	for (const name of await readdir(path).catch(() => []))
		size += (await sizeOf(join(path, name), input, false)) ?? 0;
	return size;
}

async function* fromPath(
	path: string,
	input: InputKind | null,
	named: boolean,
	onBytes: (count: number) => void,
): AsyncGenerator<Item | Unread> {
	try {
		const found = await stat(path);
		if (found.isDirectory()) {
			for (const name of (await readdir(path)).sort())
				yield* fromPath(join(path, name), input, false, onBytes);
			return;
		}
		const kind = kindOfFile(path, input, named);
		if (kind === null) return;
		const bytes = counted(createReadStream(path), onBytes);
		// The parser of archives unpacks by itself, as each record is packed alone.
		const isPacked = /\.gz$/i.test(path) && kind !== "warc";
		const open = isPacked ? unpacked(bytes) : bytes;
		yield* fromStream(open, kind, path, false);
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
	".wet": "warc",
};

async function* fromStream(
	bytes: Readable,
	kind: InputKind | "any",
	from: string,
	isStandardInput: boolean,
): AsyncGenerator<Item | Unread> {
	try {
		if (kind === "warc") yield* readWarc(bytes, from);
		else if (kind === "ndjson") {
			const prefix = isStandardInput ? "line" : `${from}, line`;
			for await (const { number, text } of readLines(bytes))
				if (text.trim() !== "")
					yield { from: `${prefix} ${number}`, kind: "line", content: text };
		} else {
			const chunks: Buffer[] = [];
			for await (const chunk of bytes) chunks.push(Buffer.from(chunk));
			yield itemOf(from, kind, Buffer.concat(chunks));
		}
	} catch (error) {
		yield { from, problem: problemOf(error) };
	}
}

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

/** The same bytes; counting them must not take the reading over from whoever reads them. */
function counted(stream: Readable, onBytes: (count: number) => void): Readable {
	const counter = new Transform({
		transform(chunk: Buffer, _encoding, done) {
			onBytes(chunk.length);
			done(null, chunk);
		},
	});
	stream.on("error", (error) => counter.destroy(error));
	return stream.pipe(counter);
}

function unpacked(stream: Readable): Readable {
	const gunzip = createGunzip();
	stream.on("error", (error) => gunzip.destroy(error));
	return stream.pipe(gunzip);
}

function problemOf(error: unknown): string {
	const code =
		error instanceof Error && "code" in error ? String(error.code) : "";
	if (code === "ENOENT") return "there is no such file or folder.";
	if (code === "EACCES") return "it may not be read (permission denied).";
	if (code.startsWith("Z_")) return "it is damaged: it cannot be unpacked.";
	return error instanceof Error ? error.message : String(error);
}
