import { fail, ok, type Result } from "../result.ts";
import { stableJson } from "./stable-json.ts";
import { fromUtf8, toUtf8 } from "./utf8.ts";

/**
 * The file that holds the compiled dataset: a header of eight 32-bit words, the sections, each on a boundary of eight
 * bytes so that it can be viewed in place, and last a table of them as JSON.
 *
 * | word | what |
 * |---|---|
 * | 0 | magic, also tells the byte order |
 * | 1 | format version |
 * | 2 | normaliser: a fingerprint of its version and of what it makes of a fixed probe |
 * | 3 | length of the file in bytes |
 * | 4, 5 | where the table lies, and its length in bytes |
 * | 6 | 0 |
 * | 7 | checksum of all other words |
 */
export type Section = Uint8Array | Uint16Array | Uint32Array | Int32Array;
/** Where the bytes come from: with the program, or from where they may have been damaged. */
export type Trust = "packaged" | "stored";
export type Sections = Readonly<Record<string, Section>>;

const magic = 0x474c4f53;
const formatVersion = 2;
const headerWords = 8;

export function packSections(
	sections: Sections,
	normaliser: number,
): Uint8Array<ArrayBuffer> {
	const names = Object.keys(sections).sort();
	let at = headerWords * 4;
	const table: [string, string, number, number][] = [];
	for (const name of names) {
		const section = sections[name];
		if (section === undefined) continue;
		table.push([name, typeOf(section), at, section.length]);
		at = aligned(at + section.byteLength);
	}
	const tableBytes = toUtf8(stableJson(table));
	const bytes = new Uint8Array(aligned(at + tableBytes.length, 16));
	for (const [name, , offset] of table) {
		const section = sections[name];
		if (section !== undefined)
			bytes.set(
				new Uint8Array(section.buffer, section.byteOffset, section.byteLength),
				offset,
			);
	}
	bytes.set(tableBytes, at);
	const words = new Uint32Array(bytes.buffer);
	words.set([magic, formatVersion, normaliser, bytes.length]);
	words.set([at, tableBytes.length, 0], 4);
	words[7] = checksumOf(words);
	return bytes;
}

/**
 * @param bytes - not copied unless they lie askew in their buffer; the sections are views of them
 * @param normaliser - the fingerprint of the normaliser that will read the text
 * @param trust - "packaged": the bytes came with the program, so neither checksum nor normaliser is looked at
 */
export function unpackSections(
	bytes: Uint8Array,
	normaliser: number,
	trust: Trust,
): Result<Sections, "bad-dataset" | "other-normaliser"> {
	if (bytes.length < headerWords * 4 || bytes.length % 16 !== 0)
		return bad("the file is cut off");
	const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
	const { buffer, byteOffset } = whole;
	const words = new Uint32Array(buffer, byteOffset, whole.length / 4);
	if (words[0] !== magic) return bad("it does not begin as a dataset does");
	if (words[1] !== formatVersion)
		return bad(
			`it has format ${words[1]}, this version reads ${formatVersion}`,
		);
	if (words[3] !== whole.length) return bad("the file is cut off");
	if (trust === "stored" && words[7] !== checksumOf(words))
		return bad("its bytes are damaged");
	// What came with the program was made by its own normaliser. A browser may fold some rare letter otherwise than where
	// it was compiled; then a name in that letter is not found, which is no reason to find nothing at all.
	if (trust === "stored" && words[2] !== normaliser)
		return fail(
			"other-normaliser",
			"The compiled dataset was made by another version of the text normaliser; compile it again.",
		);
	return readTable(whole, words[4] ?? 0, words[5] ?? 0);
}

function readTable(
	bytes: Uint8Array,
	at: number,
	length: number,
): Result<Sections, "bad-dataset"> {
	if (at + length > bytes.length) return bad("its table lies outside");
	let table: unknown;
	try {
		table = JSON.parse(fromUtf8(bytes.subarray(at, at + length)));
	} catch {
		return bad("its table cannot be read");
	}
	if (!Array.isArray(table)) return bad("its table cannot be read");
	const sections: Record<string, Section> = Object.create(null);
	for (const row of table) {
		const [name, type, offset, count] = Array.isArray(row) ? row : [];
		const make = typeof type === "string" ? views.get(type) : undefined;
		if (typeof name !== "string" || make === undefined)
			return bad("its table cannot be read");
		if (!isCount(offset) || !isCount(count) || offset % 8 !== 0)
			return bad(`its section ${name} lies askew`);
		if (offset + count * make.size > bytes.length)
			return bad(`its section ${name} lies outside`);
		sections[name] = make.view(bytes.buffer, bytes.byteOffset + offset, count);
	}
	return ok(sections);
}

const views = new Map<
	string,
	{
		size: number;
		view: (buffer: ArrayBufferLike, at: number, count: number) => Section;
	}
>([
	["u8", { size: 1, view: (b, at, n) => new Uint8Array(b, at, n) }],
	["u16", { size: 2, view: (b, at, n) => new Uint16Array(b, at, n) }],
	["u32", { size: 4, view: (b, at, n) => new Uint32Array(b, at, n) }],
	["i32", { size: 4, view: (b, at, n) => new Int32Array(b, at, n) }],
]);

function typeOf(section: Section): string {
	if (section instanceof Uint8Array) return "u8";
	if (section instanceof Uint16Array) return "u16";
	return section instanceof Uint32Array ? "u32" : "i32";
}

/**
 * FNV-1a over 32-bit words in four lanes that do not wait for each other: under half a millisecond a megabyte once warm.
 * Any single changed word changes it. Word 7 holds the sum itself and does not count.
 */
function checksumOf(words: Uint32Array): number {
	const prime = 0x01000193;
	let [a, b, c, d] = [1, 2, 3, 4];
	for (let i = 0; i + 3 < words.length; i += 4) {
		a = Math.imul(a ^ (words[i] as number), prime);
		b = Math.imul(b ^ (words[i + 1] as number), prime);
		c = Math.imul(c ^ (words[i + 2] as number), prime);
		d = Math.imul(d ^ (i === 4 ? 0 : (words[i + 3] as number)), prime);
	}
	return (a ^ Math.imul(b, 3) ^ Math.imul(c, 5) ^ Math.imul(d, 7)) >>> 0;
}

function isCount(value: unknown): value is number {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}

function aligned(length: number, to = 8): number {
	return Math.ceil(length / to) * to;
}

function bad(why: string) {
	return fail("bad-dataset", `The compiled dataset cannot be used: ${why}.`);
}
