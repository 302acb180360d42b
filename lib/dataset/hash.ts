/**
 * A 53-bit fingerprint of a text, as 14 hexadecimal digits (cyrb53, public domain). It stands for a name that must be
 * recognised but not printed: a former id or a suppressed alias. It is no protection against somebody who guesses the
 * name, and no checksum of files: those use SHA-256.
 */
export function fingerprint(text: string): string {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		high = Math.imul(high ^ unit, 2654435761);
		low = Math.imul(low ^ unit, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507);
	high ^= Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507);
	low ^= Math.imul(high ^ (high >>> 13), 3266489909);
	const value = 4294967296 * (2097151 & low) + (high >>> 0);
	return value.toString(16).padStart(14, "0");
}

/** The form of a name under which it is recognised: independent of case, width and spacing, and of our normaliser. */
export function nameFingerprint(name: string): string {
	return fingerprint(
		name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim(),
	);
}
