/** In Node, in a worker and on https pages alike; the compile without DOM types does not know it. */
declare const crypto: {
	readonly subtle: {
		digest(
			name: "SHA-256",
			data: Uint8Array<ArrayBuffer>,
		): Promise<ArrayBuffer>;
	};
};

/** @returns 64 hexadecimal digits */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join(
		"",
	);
}
