/**
 * A stable name for an article: 16 hexadecimal digits, from its address, else from its text.
 * Two 32-bit multiply-xor hashes (cyrb53's rounds, by bryc, public domain): no secret, no defence, only a name.
 */
export function articleId(source: string): string {
	let a = 0xdeadbeef;
	let b = 0x41c6ce57;
	for (let i = 0; i < source.length; i++) {
		const code = source.charCodeAt(i);
		a = Math.imul(a ^ code, 2654435761);
		b = Math.imul(b ^ code, 1597334677);
	}
	const c =
		Math.imul(a ^ (a >>> 16), 2246822507) ^
		Math.imul(b ^ (b >>> 13), 3266489909);
	const d =
		Math.imul(b ^ (b >>> 16), 2246822507) ^
		Math.imul(c ^ (c >>> 13), 3266489909);
	return hex(d) + hex(c);
}

function hex(value: number): string {
	return (value >>> 0).toString(16).padStart(8, "0");
}
