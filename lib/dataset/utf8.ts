/** Every place where the core runs has these two; the compile without DOM types does not know it. */
declare const TextEncoder: new () => {
	encode(text: string): Uint8Array<ArrayBuffer>;
};
declare const TextDecoder: new (
	label: "utf-8",
) => {
	decode(bytes: Uint8Array): string;
};

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8");

export function toUtf8(text: string): Uint8Array<ArrayBuffer> {
	return encoder.encode(text);
}

/** Bytes that are not UTF-8 become U+FFFD; never throws. */
export function fromUtf8(bytes: Uint8Array): string {
	return decoder.decode(bytes);
}
