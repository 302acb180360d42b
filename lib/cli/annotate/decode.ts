/**
 * Bytes of a page as text, by its byte order mark, what the server said, what the page declares in `meta`, else UTF-8:
 * in the order that browsers keep to.
 * @param said - the server's word, which an archive carries and a file does not
 */
export function decodeHtml(bytes: Uint8Array, said?: string): string {
	const label = markOf(bytes) ?? said ?? declaredIn(bytes) ?? "utf-8";
	return decoderFor(label).decode(bytes);
}

/** Plain text: UTF-8, or UTF-16 with its mark. */
export function decodeText(bytes: Uint8Array): string {
	return decoderFor(markOf(bytes) ?? "utf-8").decode(bytes);
}

function markOf(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
	return null;
}

function declaredIn(bytes: Uint8Array): string | null {
	const start = new TextDecoder("latin1").decode(bytes.subarray(0, 2_048));
	return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? null;
}

function decoderFor(label: string): TextDecoder {
	try {
		// A page that declares UTF-16 in ASCII letters is not UTF-16.
		return new TextDecoder(
			/^utf-16/i.test(label) && label !== label.toLowerCase() ? "utf-8" : label,
		);
	} catch {
		return new TextDecoder(); // an encoding that nobody knows
	}
}
