import type { AbsentCues } from "../cue-coverage.ts";
import { calibrationIn } from "../print.ts";
import { type Judged, totalsByGroup } from "../totals.ts";
import { Html, html } from "./html.ts";
import { pageSection } from "./page-section.ts";
import { reliabilitySvg } from "./reliability-svg.ts";
import { styles } from "./styles.ts";
import { totalsTable } from "./totals-table.ts";

export interface ReportInput {
	readonly judged: readonly Judged[];
	readonly cues: readonly AbsentCues[];
	/** Show the errors of pages that are not for tuning. */
	readonly reveal: boolean;
	/** ISO day */
	readonly today: string;
}

/** The report of one run as one file: it works without a network, in the dark, and on paper. */
export function reportHtml({
	judged,
	cues,
	reveal,
	today,
}: ReportInput): string {
	const { splits, languages, topics } = totalsByGroup(judged);
	const parts = ["fit", "held-out", "blind"].flatMap((split) => {
		const pages = judged.filter(({ expected }) => expected.split === split);
		return pages.length === 0 ? [] : [{ split, pages }];
	});
	const worstFirst = [...judged].sort(
		(a, b) => b.score.faults.length - a.score.faults.length,
	);
	return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>How well Glossator understands its corpus</title><style>${new Html(styles)}</style></head><body>
<header><h1>How well Glossator understands its corpus</h1>
<p class="soft">${judged.length} pages, dataset ${judged[0]?.gloss.datasetVersion ?? "none"}, law of each story’s day, seen from ${today}. Definitions: tests/corpus/README.md.</p></header>
<main>
<h2>Figures</h2>
${totalsTable("By part", splits)}${totalsTable("By language", languages)}${totalsTable("By topic: a page counts under each idea that it expects", topics)}
<h2>What a score is worth</h2>
<div class="figures">${parts.map(({ split, pages }) => reliabilitySvg(split, calibrationIn(pages)))}</div>
<h2>Pages, those with most errors first</h2>
${worstFirst.map((page) => pageSection(page, reveal))}
<h2>Cues that no page puts to the test</h2>
${cues.map(cueSection)}
</main></body></html>
`.text;
}

function cueSection({ lang, pages, absent }: AbsentCues): Html {
	const tellings = ["plain", "negated", "hearsay"] as const;
	return html`<details><summary>${lang}, ${pages} pages: ${tellings.map((telling) => `${absent[telling].length} ${telling}`).join(", ")} absent</summary><div>${tellings.map(
		(telling) =>
			html`<p><strong>${telling}</strong> ${absent[telling].join(", ") || "none absent"}</p>`,
	)}</div></details>`;
}
