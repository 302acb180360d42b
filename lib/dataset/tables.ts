import type { Section, Sections } from "./container.ts";
import { byCodeUnits } from "./stable-json.ts";
import { fromUtf8, toUtf8 } from "./utf8.ts";

/** Writes lists and texts as sections; `XxxReader` below reads each without decoding more than is asked for. */
export class TableWriter {
	readonly sections: Record<string, Section> = {};

	/** Texts by number: one run of UTF-8 and where each begins. */
	texts(name: string, texts: readonly string[]): void {
		const blobs = texts.map(toUtf8);
		this.sections[`${name}.at`] = offsetsOf(blobs);
		const all = new Uint8Array(blobs.reduce((sum, b) => sum + b.length, 0));
		let at = 0;
		for (const blob of blobs) {
			all.set(blob, at);
			at += blob.length;
		}
		this.sections[`${name}.text`] = all;
	}

	/** Lists of numbers by number. */
	lists(name: string, lists: readonly (readonly number[])[]): void {
		this.sections[`${name}.at`] = offsetsOf(lists);
		this.sections[`${name}.values`] = Uint32Array.from(lists.flat());
	}

	/** Lists of numbers by key; keys hold no line break. */
	keyed(name: string, lists: ReadonlyMap<string, readonly number[]>): void {
		const keys = [...lists.keys()].sort(byCodeUnits);
		this.sections[`${name}.keys`] = toUtf8(keys.join("\n"));
		this.lists(
			name,
			keys.map((key) => lists.get(key) ?? []),
		);
	}
}

function offsetsOf(parts: readonly { readonly length: number }[]): Uint32Array {
	const offsets = new Uint32Array(parts.length + 1);
	let at = 0;
	for (const [index, part] of parts.entries()) {
		at += part.length;
		offsets[index + 1] = at;
	}
	return offsets;
}

/** Texts by number. Damaged offsets give an empty text, never a throw. */
export class TextReader {
	readonly count: number;
	readonly #at: Uint32Array;
	readonly #text: Uint8Array;

	constructor(sections: Sections, name: string) {
		this.#at = words(sections[`${name}.at`]);
		const text = sections[`${name}.text`];
		this.#text = text instanceof Uint8Array ? text : new Uint8Array(0);
		this.count = Math.max(0, this.#at.length - 1);
	}

	get(index: number): string {
		return fromUtf8(
			this.#text.subarray(this.#at[index] ?? 0, this.#at[index + 1] ?? 0),
		);
	}
}

/** Lists of numbers by number; values of `limit` and above are damage, and their list counts as empty. */
export class ListReader {
	readonly #at: Uint32Array;
	readonly #values: Uint32Array;
	readonly #limit: number;
	/** Lists that were asked for: each is checked once. */
	readonly #checked = new Map<number, Uint32Array>();

	constructor(sections: Sections, name: string, limit: number) {
		this.#at = words(sections[`${name}.at`]);
		this.#values = words(sections[`${name}.values`]);
		this.#limit = limit;
	}

	get(index: number): Uint32Array {
		const known = this.#checked.get(index);
		if (known !== undefined) return known;
		const list = this.#values.subarray(
			this.#at[index] ?? 0,
			this.#at[index + 1] ?? 0,
		);
		const checked = list.every((value) => value < this.#limit) ? list : empty;
		this.#checked.set(index, checked);
		return checked;
	}
}

/** Lists of numbers by key; the keys are decoded together when the first one is asked for. */
export class KeyReader {
	readonly #lists: ListReader;
	readonly #keys: Section | undefined;
	#numbers: Map<string, number> | null = null;

	constructor(sections: Sections, name: string, limit: number) {
		this.#lists = new ListReader(sections, name, limit);
		this.#keys = sections[`${name}.keys`];
	}

	get(key: string): Uint32Array {
		this.#numbers ??= numbersOf(this.#keys);
		const number = this.#numbers.get(key);
		return number === undefined ? empty : this.#lists.get(number);
	}
}

function numbersOf(keys: Section | undefined): Map<string, number> {
	const text = keys instanceof Uint8Array ? fromUtf8(keys) : "";
	return new Map(text.split("\n").map((key, number) => [key, number]));
}

function words(section: Section | undefined): Uint32Array {
	return section instanceof Uint32Array ? section : empty;
}

const empty = new Uint32Array(0);
