import type { RecordMatch } from "../../../gloss/gloss.ts";
import { groundLines } from "../fault.ts";
import { isVeiled } from "../print.ts";
import type { Judged } from "../totals.ts";
import { type Html, html } from "./html.ts";

/** One page of the corpus: what was expected, what was found, every error with the words that led to it. */
export function pageSection(page: Judged, reveal: boolean): Html {
	const { slug, article, expected, gloss, score } = page;
	const count = score.faults.length;
	const verdict =
		count === 0
			? html`<span class="good">right</span>`
			: html`<span class="bad">${count === 1 ? "1 error" : `${count} errors`}</span>`;
	const summary = html`<summary><code>${slug}</code> <span class="tag">${expected.split}</span> <span class="tag">${expected.lang}</span> ${verdict}</summary>`;
	if (isVeiled(page, reveal))
		return html`<details>${summary}<div><p class="soft">Not shown: nobody tunes on this page. --reveal shows it.</p></div></details>`;
	return html`<details>${summary}<div>
<p lang="${gloss.lang}">${article.title}</p>
<p class="soft">${expected.isAiRegulation ? "AI-and-law news" : "not AI-and-law news"}; score ${gloss.score.toFixed(2)}, ${gloss.pageKind}, ${gloss.jurisdictions.map(({ code }) => code).join(", ") || "no jurisdiction"}</p>
${count === 0 ? null : html`<h3>Errors</h3><ul>${score.faults.map(({ what, detail, grounds }) => html`<li><strong>${what}</strong> ${detail}${list(grounds)}</li>`)}</ul>`}
${recordsTable(page)}
${claimsList(page)}
</div></details>`;
}

function recordsTable({ gloss, expected }: Judged): Html | null {
	if (gloss.records.length === 0) return null;
	return html`<div class="scroll"><table><caption>Records</caption>
<thead><tr><th class="words">record</th><th class="words">relation</th><th>score</th><th class="words">verdict</th><th class="words">expected</th><th class="words">grounds</th></tr></thead>
<tbody>${gloss.records.map(
		(record) =>
			html`<tr><td><code>${record.id}</code></td><td class="words">${record.relation}</td><td>${record.score.toFixed(2)}</td><td class="words">${record.applicability.verdict}</td><td class="words">${placeOf(record, expected)}</td><td class="words" lang="${gloss.lang}">${list(groundLines(record.reasons))}</td></tr>`,
	)}</tbody></table></div>`;
}

function placeOf({ id }: RecordMatch, expected: Judged["expected"]): string {
	const lists = [
		"attached",
		"mayAttach",
		"contrast",
		"doesNotApply",
		"notAttached",
	] as const;
	return lists.filter((name) => expected[name]?.includes(id)).join(", ");
}

function claimsList({ gloss }: Judged): Html | null {
	if (gloss.claims.length === 0) return null;
	return html`<h3>Claims</h3><ul>${gloss.claims.map(
		({ kind, quote, verdict, recordId, statisticId, explanation }) =>
			html`<li>${kind}, <strong>${verdict}</strong> (${explanation.code}${(recordId ?? statisticId) ? ` against ${recordId ?? statisticId}` : ""}): <span lang="${gloss.lang}">“${quote}”</span></li>`,
	)}</ul>`;
}

function list(lines: readonly string[]): Html | null {
	return lines.length === 0
		? null
		: html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}
