import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise, sourceSpan } from "./normalise.ts";
import type { Span } from "./types.ts";

const folded = (source: string) => normalise(source).text;

/** Any code units at all, with a liking for what folding does something about. */
const anyText = fc
	.array(
		fc.oneof(
			fc.integer({ min: 0, max: 0xffff }).map((u) => String.fromCharCode(u)),
			fc.constantFrom(
				..."a É\u0301\u0323 \u00ad\u200b\n\r\t—–’“«ﬁß İΣςﾎﾟ가ㄱㅏ각각\ud83d\ude00\ud835\udc00\0¨½™".split(
					"",
				),
			),
			fc.constantFrom("\u1100\u1161\u11a8", "﷼", "㎏", "𝐀", "e\u00ad\u0301"),
		),
		{ maxLength: 40 },
	)
	.map((units) => units.join(""));

describe("[T1] folding", () => {
	it.each([
		["AI-Generated IMAGES", "ai-generated images"],
		["l’IA et “l'art”", "l'ia et \"l'art\""],
		["a  b\u00a0\u3000c", "a b c"],
		["one \n\n two", "one\ntwo"],
		["deep\u00adfake and deep\u200bfake", "deepfake and deepfake"],
		["ＡＩ（２０２５）", "ai(2025)"],
		["ﾎﾟﾙﾉ", "ポルノ"],
		["Straße, STRASSE", "strasse, strasse"],
		["women—who", "women - who"],
		["53–55", "53-55"],
		["ChatGPT™ said", "chatgpt said"],
		["e\u0301 and é", "é and é"],
		["İstanbul", "istanbul"],
		["  edges  ", "edges"],
		["nul\0 and \ud800 alone", "nul\0 and \ud800 alone"],
	])("makes %j into %j", (source, expected) => {
		expect(folded(source)).toBe(expected);
	});

	it("is idempotent on any text", () => {
		fc.assert(
			fc.property(anyText, (source) => {
				const once = folded(source);
				expect(folded(once)).toBe(once);
			}),
			{ numRuns: 3000 },
		);
	});

	it("is idempotent on every character between letters", () => {
		const changed: number[] = [];
		for (let unit = 0; unit < 0x10000; unit++) {
			const once = folded(`x${String.fromCharCode(unit)}y`);
			if (folded(once) !== once) changed.push(unit);
		}
		expect(changed).toEqual([]);
	});

	it("maps every unit to a span of the source that folds to it", () => {
		fc.assert(
			fc.property(anyText, (source) => {
				const n = normalise(source);
				expect(n.toSource.length).toBe(n.text.length + 1);
				expect(n.toSource[n.text.length]).toBe(source.length);
				for (let at = 0; at < n.text.length; at++) {
					const start = n.toSource[at] ?? -1;
					const end = n.sourceEnd[at] ?? -1;
					expect(start).toBeLessThanOrEqual(end);
					expect(end).toBeLessThanOrEqual(source.length);
					if (at > 0)
						expect(start).toBeGreaterThanOrEqual(n.toSource[at - 1] ?? 0);
				}
			}),
		);
	});

	it("leads back to the words themselves", () => {
		const source = "Die «KI‑Verordnung» — so heißt sie —  gilt.";
		const n = normalise(source);
		const start = n.text.indexOf("heisst");
		const span = sourceSpan(n, start, start + "heisst".length);
		expect(source.slice(span.start, span.end)).toBe("heißt");
	});

	it("never gives white space at either end, whatever is asked for", () => {
		fc.assert(
			fc.property(anyText, fc.nat(), fc.nat(), (source, a, b) => {
				const n = normalise(source);
				const [start, end] = [a % (n.text.length + 1), b % (n.text.length + 1)];
				const span = sourceSpan(n, Math.min(start, end), Math.max(start, end));
				const quote = source.slice(span.start, span.end);
				expect(quote.trim() === "" ? "" : quote).toBe(quote.trim());
			}),
		);
	});

	it("gives a composed character whole", () => {
		const source = "the ㎏ of ﬁles";
		const n = normalise(source);
		const at = n.text.indexOf("kg");
		const span = sourceSpan(n, at, at + 1);
		expect(source.slice(span.start, span.end)).toBe("㎏");
	});
});

describe("[T2] looking through", () => {
	const markers = (source: string): Span[] =>
		Array.from(source.matchAll(/(?<=\n)\d(?=\n)|\[\d\]/g), (match) => ({
			start: match.index,
			end: match.index + match[0].length,
		}));

	it.each([
		["of women\n\n1\n\n.\n\nThe next", "of women.\nthe next"],
		["these images\n\n2\n\n3\n\n. The next", "these images. the next"],
		["for women\n1\nwho do not", "for women who do not"],
		["It ended.\n\n1\n\nThe next", "it ended.\nthe next"],
		["A heading\n\n1\n\nThe next", "a heading\nthe next"],
		["the law[1] says [2], and [3] more", "the law says, and more"],
		["女性の画像\n1\nを作成した", "女性の画像を作成した"],
	])("reads %j as %j", (source, expected) => {
		expect(normalise(source, markers(source)).text).toBe(expected);
	});

	it("quotes over a marker from the first word to the last", () => {
		const source = "of women\n\n1\n\n.\n\nThe";
		const n = normalise(source, markers(source));
		const start = n.text.indexOf("women");
		const word = sourceSpan(n, start, start + 5);
		expect(source.slice(word.start, word.end)).toBe("women");
		const sentence = sourceSpan(n, start, start + 6);
		expect(source.slice(sentence.start, sentence.end)).toBe("women\n\n1\n\n.");
	});

	it("takes spans in any order, out of range or overlapping, without throwing", () => {
		fc.assert(
			fc.property(
				anyText,
				fc.array(fc.tuple(fc.integer(), fc.integer())),
				(source, pairs) => {
					const skip = pairs.map(([a, b]) => ({ start: a % 50, end: b % 50 }));
					const n = normalise(source, skip);
					expect(n.toSource.length).toBe(n.text.length + 1);
				},
			),
		);
	});
});
