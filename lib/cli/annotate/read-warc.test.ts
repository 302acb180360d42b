import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { WARCRecord, WARCSerializer } from "warcio";
import type { Item, Unread } from "./items.ts";
import { readWarc } from "./read-warc.ts";

type Options = NonNullable<Parameters<typeof WARCRecord.create>[0]>;

const html = { "Content-Type": "text/html; charset=utf-8" };

function record(body: string | Uint8Array, options: Options = {}, gzip = true) {
	async function* bytes() {
		yield Buffer.from(body);
	}
	const all = {
		url: "https://example.org/story",
		type: "response",
		httpHeaders: html,
		...options,
	} as const;
	return WARCSerializer.serialize(WARCRecord.create(all, bytes()), { gzip });
}

async function read(...records: Promise<Uint8Array>[]) {
	const whole = Buffer.concat(await Promise.all(records));
	async function* bytes() {
		// In small pieces, as a disk or a pipe may give them.
		for (let at = 0; at < whole.length; at += 100)
			yield whole.subarray(at, at + 100);
	}
	const found: (Item | Unread)[] = [];
	for await (const item of readWarc(bytes(), "crawl.warc.gz")) found.push(item);
	return found;
}

describe("readWarc", () => {
	it.each([true, false])(
		"[C3] finds pages with their addresses, packed: %s",
		async (gzip) => {
			expect(
				await read(
					record("software: x", { type: "warcinfo" }, gzip),
					record("<p>One", {}, gzip),
					record("<p>Two", { url: "https://example.org/2" }, gzip),
				),
			).toEqual([
				{
					from: "crawl.warc.gz, record 2 (https://example.org/story)",
					kind: "html",
					content: "<p>One",
					url: "https://example.org/story",
				},
				{
					from: "crawl.warc.gz, record 3 (https://example.org/2)",
					kind: "html",
					content: "<p>Two",
					url: "https://example.org/2",
				},
			]);
		},
	);

	it("[C3] passes over what is no page", async () => {
		expect(
			await read(
				record("GET", { type: "request" }),
				record("gone", { statusline: "HTTP/1.1 404 Not Found" }),
				record("there", { statusline: "HTTP/1.1 301 Moved" }),
				record("PNG", { httpHeaders: { "Content-Type": "image/png" } }),
			),
		).toEqual([]);
	});

	it("[C3] reads the words of a WET archive", async () => {
		const plain = { "Content-Type": "text/plain" };
		const [item] = await read(
			record("Only words", { type: "conversion", warcHeaders: plain }),
		);
		expect(item).toMatchObject({ kind: "text", content: "Only words" });
	});

	it.each([
		["chunked", "6\r\n<p>Hé\r\n0\r\n\r\n", { "Transfer-Encoding": "chunked" }],
		["gzip", gzipSync("<p>Hé"), { "Content-Encoding": "gzip" }],
		["brotli", brotliCompressSync("<p>Hé"), { "Content-Encoding": "br" }],
		["brotli, stored unpacked", "<p>Hé", { "Content-Encoding": "br" }],
		["gzip, stored unpacked", "<p>Hé", { "Content-Encoding": "gzip" }],
	])("[C3] unpacks a body: %s", async (_, body, headers) => {
		const [item] = await read(
			record(body, { httpHeaders: { ...html, ...headers } }),
		);
		expect(item).toMatchObject({ content: "<p>Hé" });
	});

	it("[C3] decodes by what the server said, before what the page says", async () => {
		const latin = { "Content-Type": "text/html; charset=iso-8859-1" };
		const [item] = await read(
			record(Buffer.from('<meta charset="utf-8">\xe9', "latin1"), {
				httpHeaders: latin,
			}),
		);
		expect(item).toMatchObject({ content: '<meta charset="utf-8">é' });
	});

	it("[C4] keeps what came before damage, and tells of the damage", async () => {
		const cut = record("<p>Two").then((bytes) => bytes.subarray(0, 60));
		const found = await read(record("<p>One"), cut);
		expect(found[0]).toMatchObject({ content: "<p>One" });
		expect(found.length).toBeLessThanOrEqual(2);
		for (const text of ["no archive\n", "", "a: b\r\n\r\nwords"])
			expect(await read(Promise.resolve(Buffer.from(text)))).toEqual([
				{ from: "crawl.warc.gz", problem: "this is no web archive." },
			]);
	});
});
