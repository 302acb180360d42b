import { figure } from "../print.ts";
import { f1Of, precisionOf, recallOf } from "../tally.ts";
import type { Totals } from "../totals.ts";
import { type Html, html } from "./html.ts";

type Column = readonly [name: string, value: (totals: Totals) => string];

const columns: readonly Column[] = [
	["pages", ({ pages }) => String(pages)],
	["detection P", ({ detection }) => figure(precisionOf(detection))],
	["R", ({ detection }) => figure(recallOf(detection))],
	["F1", ({ detection }) => figure(f1Of(detection))],
	["records P", ({ records }) => figure(precisionOf(records))],
	["R", ({ records }) => figure(recallOf(records))],
	["P at 1", ({ at1 }) => figure(precisionOf(at1))],
	["R at 1", ({ at1 }) => figure(recallOf(at1))],
	["P at 5", ({ at5 }) => figure(precisionOf(at5))],
	["R at 5", ({ at5 }) => figure(recallOf(at5))],
	["set apart R", ({ contrast }) => figure(recallOf(contrast))],
	["claims P", ({ claims }) => figure(precisionOf(claims))],
	["R", ({ claims }) => figure(recallOf(claims))],
	["wrong “differs”", ({ wrongDiffers }) => String(wrongDiffers)],
];

export function totalsTable(caption: string, rows: readonly Totals[]): Html {
	return html`<div class="scroll"><table><caption>${caption}</caption>
<thead><tr><th></th>${columns.map(([name]) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map(
		(row) =>
			html`<tr><th scope="row">${row.name}</th>${columns.map(([, value]) => html`<td>${value(row)}</td>`)}</tr>`,
	)}</tbody></table></div>`;
}
