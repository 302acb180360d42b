import type { Sources } from "../sources.ts";
import { nearestWord } from "./nearest-word.ts";
import { type Path, type Problem, Reporter } from "./problem.ts";

/** A code has the right form by the schema; here it must also stand for something: a place, a currency, a language. */
export function checkCodes(sources: Sources, problems: Problem[]): void {
	const places = new Set(sources.places.map((p) => p.value.code));
	const currencies = new Set(sources.places.flatMap((p) => p.value.currencies));
	const needsPlace = (report: Reporter, path: Path, code: string) => {
		if (!places.has(code))
			report.error(
				path,
				`says ${code}, which is no place that we know`,
				`${guess(code, places)}Correct the code, or add lib/dataset/places/${code}.json.`,
			);
	};
	for (const { file, value } of sources.records) {
		const report = new Reporter(file, problems);
		needsPlace(report, ["jurisdiction"], value.jurisdiction);
		for (const [index, { fine }] of value.penalties.entries())
			if (fine?.currency !== undefined && !currencies.has(fine.currency))
				report.error(
					["penalties", index, "fine", "currency"],
					`says ${fine.currency}, which no place uses`,
					`${guess(fine.currency, currencies)}Correct it, or add it to the currencies of its place.`,
				);
	}
	for (const { file, value } of sources.places)
		if (value.parent !== undefined)
			needsPlace(new Reporter(file, problems), ["parent"], value.parent);
	for (const { file, value } of sources.comparisons)
		for (const [index, cell] of value.cells.entries())
			needsPlace(
				new Reporter(file, problems),
				["cells", index, "jurisdiction"],
				cell.jurisdiction,
			);
	for (const list of [
		sources.records,
		sources.concepts,
		sources.places,
		sources.statistics,
		sources.comparisons,
		sources.helplines,
	])
		for (const { file, value } of list)
			checkLanguages(new Reporter(file, problems), value, []);
}

function checkLanguages(
	report: Reporter,
	value: unknown,
	path: PropertyKey[],
): void {
	if (value === null || typeof value !== "object") return;
	const isByLanguage = byLanguage.has(String(path.at(-1)));
	for (const [key, inner] of Object.entries(value)) {
		const here = [...path, Array.isArray(value) ? Number(key) : key];
		if (key === "lang" && typeof inner === "string")
			needsLanguage(report, here, inner);
		else if (isByLanguage && typeof inner === "string")
			needsLanguage(report, here, key);
		checkLanguages(report, inner, here);
	}
}

/** Fields that hold a text by language. */
const byLanguage = new Set([
	"summary",
	"names",
	"short",
	"plain",
	"standard",
	"legal",
	"difference",
	"counted",
	"doesNotMean",
	"question",
	"note",
]);

const languageNames = new Intl.DisplayNames(["en"], {
	type: "language",
	fallback: "none",
});

/** "und" marks a name that is written alike in many languages. */
function needsLanguage(report: Reporter, path: Path, code: string): void {
	if (code !== "und" && languageNames.of(code) === undefined)
		report.error(
			path,
			`says ${code}, which is no language`,
			"Write a language code: en, ja, ko, zh-Hans (not jp, kr, cn: those are countries).",
		);
}

function guess(code: string, known: Iterable<string>): string {
	const meant = nearestWord(code, known);
	return meant === null ? "" : `Did you mean ${meant}? `;
}
