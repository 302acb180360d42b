import { type Calibration, calibrationOf } from "./calibration.ts";
import type { AbsentCues } from "./cue-coverage.ts";
import { f1Of, precisionOf, recallOf } from "./tally.ts";
import { type Judged, type Totals, totalsByGroup } from "./totals.ts";

/** Nobody tunes on what nobody sees: errors on these pages are counted, not named, unless they are asked for. */
export function isVeiled(page: Judged, reveal: boolean): boolean {
	return !reveal && page.expected.split !== "fit";
}

/** The whole of what `npm run eval` says, for a terminal. */
export function evalText(
	judged: readonly Judged[],
	cues: readonly AbsentCues[],
	reveal: boolean,
): string {
	const { splits, languages, topics } = totalsByGroup(judged);
	return [
		...judged
			.filter((page) => page.score.faults.length > 0)
			.filter((page) => !isVeiled(page, reveal))
			.map(errorsOf),
		veiledCount(judged, reveal),
		table("By part", splits),
		table("By language", languages),
		table("By topic (a page counts under each idea that it expects)", topics),
		...["fit", "held-out", "blind"].map((split) =>
			reliabilityOf(
				split,
				judged.filter(({ expected }) => expected.split === split),
			),
		),
		cueText(cues),
	]
		.filter((part) => part !== "")
		.join("\n\n");
}

function errorsOf({ slug, expected, score }: Judged): string {
	return [
		`${slug} (${expected.split})`,
		...score.faults.flatMap(({ what, detail, grounds }) => [
			`  ${what}: ${detail}`,
			...grounds.map((ground) => `      ${ground}`),
		]),
	].join("\n");
}

function veiledCount(judged: readonly Judged[], reveal: boolean): string {
	const veiled = judged.filter(
		(page) => isVeiled(page, reveal) && page.score.faults.length > 0,
	);
	if (veiled.length === 0) return "";
	const faults = veiled.flatMap(({ score }) => score.faults);
	const kinds = [...new Set(faults.map(({ what }) => what))].sort();
	const counts = kinds.map(
		(kind) => `${faults.filter(({ what }) => what === kind).length} ${kind}`,
	);
	return `On pages that are not for tuning (shown with --reveal): ${counts.join(", ")}`;
}

function table(title: string, rows: readonly Totals[]): string {
	const head = [
		"",
		"pages",
		"detect P",
		"R",
		"F1",
		"records P",
		"R",
		"P@1",
		"R@1",
		"P@5",
		"R@5",
		"apart R",
		"claims P",
		"R",
		'wrong "differs"',
	];
	const cells = rows.map(({ name, pages, ...t }) => [
		name,
		String(pages),
		figure(precisionOf(t.detection)),
		figure(recallOf(t.detection)),
		figure(f1Of(t.detection)),
		figure(precisionOf(t.records)),
		figure(recallOf(t.records)),
		figure(precisionOf(t.at1)),
		figure(recallOf(t.at1)),
		figure(precisionOf(t.at5)),
		figure(recallOf(t.at5)),
		figure(recallOf(t.contrast)),
		figure(precisionOf(t.claims)),
		figure(recallOf(t.claims)),
		String(t.wrongDiffers),
	]);
	const widths = head.map((name, column) =>
		Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)),
	);
	const line = (row: readonly string[]) =>
		row
			.map((cell, column) =>
				column === 0
					? cell.padEnd(widths[column] ?? 0)
					: cell.padStart(widths[column] ?? 0),
			)
			.join("  ");
	return [title, line(head), ...cells.map(line)].join("\n");
}

/** Null, where nothing was there to be counted, is a dash. */
export function figure(value: number | null): string {
	return value === null ? "–" : value.toFixed(3);
}

export function calibrationIn(judged: readonly Judged[]): Calibration {
	return calibrationOf(
		judged.map(({ gloss, expected }) => ({
			probability: gloss.score,
			isTrue: expected.isAiRegulation,
		})),
	);
}

function reliabilityOf(name: string, judged: readonly Judged[]): string {
	if (judged.length === 0) return "";
	const { bins, brier, expectedError } = calibrationIn(judged);
	return [
		`Calibration, ${name}: Brier ${brier.toFixed(3)}, expected error ${expectedError.toFixed(3)}`,
		...bins
			.filter(({ pages }) => pages > 0)
			.map(
				({ from, to, pages, yes, meanScore }) =>
					`  score ${from.toFixed(1)}–${to.toFixed(1)} (mean ${figure(meanScore)}): ${yes} of ${pages} are AI-and-law news`,
			),
	].join("\n");
}

function cueText(cues: readonly AbsentCues[]): string {
	return [
		"Cues that no page of the corpus puts to the test",
		...cues.map(({ lang, pages, absent }) => {
			const parts = (["plain", "negated", "hearsay"] as const).map(
				(telling) =>
					`  ${telling}: ${absent[telling].length === 0 ? "none absent" : absent[telling].join(", ")}`,
			);
			return [`${lang} (${pages} pages)`, ...parts].join("\n");
		}),
	].join("\n");
}
