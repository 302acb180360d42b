/** Why a text is no JSON of ours, in words for a person, and where. */
export interface JsonFault {
	/** Both from 1, as editors count; a tab is one column. */
	readonly line: number;
	readonly column: number;
	readonly problem: string;
	readonly remedy: string;
}

/** Far above what any source file needs, far below what would exhaust a stack. */
const maxDepth = 30;

/**
 * Look through the text of a JSON file (RFC 8259) for what `JSON.parse` tells badly or not at all: where exactly it is
 * broken, a field that stands twice (the parser would silently keep the last), and brackets that nest too deep.
 * @returns the one place where the text is broken; or every repeated field; [] if it is sound
 */
export function findJsonFaults(text: string): JsonFault[] {
	return new Scanner(text).scan();
}

class Scanner {
	readonly #text: string;
	#at = 0;
	#broken: JsonFault | null = null;
	readonly #repeated: JsonFault[] = [];

	constructor(text: string) {
		this.#text = text;
	}

	scan(): JsonFault[] {
		if (this.#value(0)) {
			this.#space();
			if (this.#at < this.#text.length)
				this.#stop(
					"something stands after the last bracket",
					"Delete it: a file is one pair of { }.",
				);
		}
		return this.#broken === null ? this.#repeated : [this.#broken];
	}

	/** Each of these reads one piece and answers false where it stopped the scan. */
	#value(depth: number): boolean {
		this.#space();
		if (depth > maxDepth)
			return this.#stop(
				`brackets lie more than ${maxDepth} deep`,
				"Look at a neighbouring file for the form.",
			);
		const next = this.#text[this.#at];
		if (next === "{") return this.#object(depth);
		if (next === "[") return this.#list(depth);
		if (next === '"') return this.#string() !== null;
		if (this.#take(/(?:true|false|null)(?![\w$])/y)) return true;
		if (this.#take(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y))
			return true;
		if (next === "," || next === "]" || next === "}")
			return this.#stop(
				"a value is missing",
				"Write the value, or delete the surplus comma before this place.",
			);
		return this.#stop(
			"this is no value",
			"Put a text into quotation marks; write a number in plain digits.",
		);
	}

	#object(depth: number): boolean {
		const names = new Set<string>();
		return this.#members("}", () => {
			const start = this.#at;
			if (this.#text[start] !== '"')
				return this.#stop(
					"the name of a field is missing",
					'Write it in quotation marks ("title": …), or delete the surplus comma.',
				);
			const name = this.#string();
			if (name === null) return false;
			if (names.has(name))
				this.#repeated.push({
					...this.#placeOf(start),
					problem: `the field “${name}” stands here a second time`,
					remedy: "Keep one of the two; only one can hold.",
				});
			names.add(name);
			this.#space();
			if (this.#text[this.#at] !== ":")
				return this.#stop(
					`a colon is missing after “${name}”`,
					'Write "name": value.',
				);
			this.#at += 1;
			return this.#value(depth + 1);
		});
	}

	#list(depth: number): boolean {
		return this.#members("]", () => this.#value(depth + 1));
	}

	/** What stands between two brackets, separated by commas. */
	#members(close: "}" | "]", member: () => boolean): boolean {
		this.#at += 1;
		this.#space();
		if (this.#text[this.#at] === close) {
			this.#at += 1;
			return true;
		}
		for (;;) {
			this.#space();
			if (!member()) return false;
			this.#space();
			const next = this.#text[this.#at];
			if (next === close) {
				this.#at += 1;
				return true;
			}
			if (next !== ",")
				return this.#stop(
					`a comma or ${close} is missing`,
					'Write it at the end of what stands before this place; inside a text, write a quotation mark as \\".',
				);
			this.#at += 1;
		}
	}

	/** @returns what it says, or null where it is broken */
	#string(): string | null {
		const start = this.#at;
		for (let at = start + 1; at < this.#text.length; at++) {
			const letter = this.#text.charAt(at);
			if (letter === '"') {
				this.#at = at + 1;
				return String(JSON.parse(this.#text.slice(start, at + 1)));
			}
			if (letter === "\\") {
				const escaped = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
				escaped.lastIndex = at;
				const found = escaped.exec(this.#text)?.[0];
				if (found === undefined) {
					this.#at = at;
					this.#stop(
						"a backslash stands before a letter that it cannot stand before",
						"Write a backslash as \\\\, or delete it.",
					);
					return null;
				}
				at += found.length - 1;
			} else if (letter < " ") {
				this.#at = at;
				this.#stop(
					"a text runs over the end of its line, or holds a tab",
					'Close it with " on the same line; write long texts on one line.',
				);
				return null;
			}
		}
		this.#stop("a text is never closed", 'Write the closing quotation mark ".');
		return null;
	}

	#space(): void {
		this.#take(/[\t\n\r ]*/y);
	}

	#take(pattern: RegExp): boolean {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text);
		if (found === null) return false;
		this.#at += found[0].length;
		return true;
	}

	/** @returns false, so that a reader can stop with it */
	#stop(problem: string, remedy: string): false {
		this.#broken ??=
			this.#at >= this.#text.length
				? {
						...this.#placeOf(this.#text.length),
						problem: "the file ends before everything is closed",
						remedy: "Look for a missing } or ] or quotation mark.",
					}
				: { ...this.#placeOf(this.#at), problem, remedy };
		return false;
	}

	#placeOf(at: number): { line: number; column: number } {
		const before = this.#text.slice(0, at).split("\n");
		return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
	}
}
