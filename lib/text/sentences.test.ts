import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "./normalise.ts";
import { findClauses, findSentences } from "./sentences.ts";

const split = (source: string) => {
	const { text } = normalise(source);
	return findSentences(text).map(({ start, end }) => text.slice(start, end));
};

describe("[T5] sentences", () => {
	it.each<[string, number]>([
		["The U.S. Supreme Court heard Smith v. Jones, No. 3, on Jan. 5.", 1],
		["Fines of ¥2.5 million. Or both.", 2],
		['He said "no." Then he left.', 2],
		["Under Art. 5 Abs. 2 GG gilt das. Nr. 3 nicht.", 2],
		["Am 13. Juni trat es in Kraft. Seitdem gilt es.", 2],
		["It cites 18 U.S.C. 2252A. The court agreed.", 2],
		["It was Apple Inc. The rest followed.", 2],
		["A heading\nA sentence.", 2],
		["刑法が成立した。施行は来年だ。", 2],
		["「わいせつだ。」と述べた。次に進む。", 2],
		["Is it law? Yes! It is.", 3],
		["违反刑法。将被处罚！", 2],
		["1. First point", 1],
		["See theoutpost.ai for more.", 1],
		["", 0],
	])("%j are %i", (source, count) => {
		expect(split(source)).toHaveLength(count);
	});

	it("cover all but white space, in order, on any text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
				let rest = "";
				let last = 0;
				for (const { start, end } of findSentences(text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					rest += text.slice(last, start);
					last = end;
				}
				expect((rest + text.slice(last)).replace(/[ \n]/g, "")).toBe("");
			}),
		);
	});

	it("are cut where no end comes", () => {
		expect(findSentences("word ".repeat(2_000)).length).toBeGreaterThan(4);
	});

	it("fall into clauses", () => {
		const text =
			"if passed, the bill would ban it - critics say; others do not";
		const clauses = findClauses(text, { start: 0, end: text.length });
		expect(clauses.map(({ start, end }) => text.slice(start, end))).toEqual([
			"if passed",
			"the bill would ban it",
			"critics say",
			"others do not",
		]);
	});
});
