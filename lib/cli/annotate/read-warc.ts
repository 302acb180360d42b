import { brotliDecompressSync } from "node:zlib";
import type { WARCRecord } from "warcio";
import { decodeHtml, decodeText } from "./decode.ts";
import type { Item, Unread } from "./items.ts";

/** More than any page of an outlet; a crawl also holds dumps that only look like pages. */
const largestPage = 32 * 2 ** 20;

/**
 * The pages of a web archive (ISO 28500), packed or not, in its order: what a server answered with success, and texts
 * that were drawn from pages (WET). Everything else in a crawl is passed over without being held in memory. A damaged
 * record ends the archive, as nobody can tell where the next begins; what came before is kept.
 */
export async function* readWarc(
	bytes: AsyncIterable<Uint8Array>,
	from: string,
): AsyncGenerator<Item | Unread> {
	// Loaded where it is asked for: most runs never see an archive.
	const { WARCParser } = await import("warcio");
	let number = 0;
	try {
		for await (const record of new WARCParser(bytes)) {
			// What is no archive at all is taken for one record of words.
			if (!record.warcHeaders.statusline.startsWith("WARC/")) break;
			number++;
			const kind = kindOf(record);
			if (kind === null) continue;
			const url = record.warcTargetURI ?? undefined;
			const name = `${from}, record ${number}${url ? ` (${url})` : ""}`;
			if (record.warcContentLength > largestPage)
				yield { from: name, problem: "it is too long for a page." };
			else yield await itemOf(record, kind, name, url);
		}
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const problem = `the archive cannot be read any further (${reason}).`;
		yield { from: `${from}, record ${number + 1}`, problem };
		return;
	}
	if (number === 0) yield { from, problem: "this is no web archive." };
}

async function itemOf(
	record: WARCRecord,
	kind: "html" | "text",
	from: string,
	url: string | undefined,
): Promise<Item> {
	const bytes = unpacked(
		await record.readFully(true),
		record.httpHeaders?.headers.get("content-encoding") ?? "",
	);
	const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(contentTypeOf(record));
	const content =
		kind === "html" ? decodeHtml(bytes, charset?.[1]) : decodeText(bytes);
	return { from, kind, content, ...(url === undefined ? {} : { url }) };
}

/** Null for what is no page: images, scripts, redirects, errors, requests, notes of the crawler. */
function kindOf(record: WARCRecord): "html" | "text" | null {
	const isAnswer = record.warcType === "response";
	if (isAnswer && record.httpHeaders?.statusCode !== 200) return null;
	if (!isAnswer && !["resource", "conversion"].includes(record.warcType))
		return null;
	const type = contentTypeOf(record);
	if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return "html";
	return /^text\/plain\b/i.test(type) ? "text" : null;
}

function contentTypeOf(record: WARCRecord): string {
	const type =
		record.warcType === "response"
			? record.httpHeaders?.headers.get("content-type")
			: record.warcContentType;
	return (type ?? "").trim();
}

/** The parser knows gzip and deflate. Many crawlers store what they unpacked under the headers of what was packed. */
function unpacked(bytes: Uint8Array, encoding: string): Uint8Array {
	if (encoding.trim().toLowerCase() !== "br") return bytes;
	try {
		return brotliDecompressSync(bytes);
	} catch {
		return bytes; // it was stored unpacked
	}
}
