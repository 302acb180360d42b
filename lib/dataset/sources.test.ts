import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseOf, conceptOf, filesOf, lawOf, placeOf } from "./fixtures.ts";
import { validate } from "./validate.ts";

const folders = [
	"records/ZZ",
	"concepts",
	"places",
	"statistics",
	"comparisons",
	"helplines",
];

describe("[D1] whatever a file holds, checking it answers", () => {
	it("any JSON in any folder is one problem or more, each with a remedy", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...folders),
				fc.json({ maxDepth: 4 }),
				(folder, text) => {
					const files = [...filesOf(), { path: `${folder}/x.json`, text }];
					const own = validate(files, "2026-06-01").problems;
					return own.length > 0 && own.every((p) => p.remedy !== "");
				},
			),
			{ numRuns: 300 },
		);
	});

	it("any change of one field of a record, also to a value of another kind", () => {
		const value = fc.oneof(
			fc.jsonValue({ maxDepth: 2 }),
			fc.constantFrom("2026-02-30", "<script>", "", "JP", -1, 1e308, []),
		);
		fc.assert(
			fc.property(
				fc.constantFrom(...Object.keys({ ...lawOf(), ...caseOf() })),
				value,
				(field, changed) => {
					const text = JSON.stringify({ ...lawOf(), [field]: changed });
					const path = "records/ZZ/zz-image-act.json";
					const { problems } = validate(
						[...filesOf({ records: [] }), { path, text }],
						"2026-06-01",
					);
					return Array.isArray(problems);
				},
			),
			{ numRuns: 500 },
		);
	});

	it("any text at all", () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const files = [...filesOf(), { path: "concepts/x.json", text }];
				return validate(files, null).problems.length > 0;
			}),
		);
	});

	it("files of other folders are left alone", () => {
		const files = [
			...filesOf({ concepts: [conceptOf()], places: [placeOf()] }),
			{ path: "notes.json", text: "{" },
			{ path: "schema/record.json", text: "{" },
		];
		expect(validate(files, null).problems).toEqual([]);
	});
});
