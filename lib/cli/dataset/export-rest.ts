import type { Published } from "../../dataset/publish.ts";
import type {
	Comparison,
	Concept,
	Helplines,
	Statistic,
} from "../../dataset/schema.ts";
import type { Words } from "../../words/words.ts";
import { escaped, htmlLink, htmlList, inPage, paragraph } from "./html.ts";
import { sourceNote } from "./record-text.ts";

/** A concept in its three registers and in every language in which it is told. */
export function conceptArticle(concept: Concept, words: Words): string {
	const registers = (["plain", "standard", "legal"] as const).flatMap(
		(register) =>
			Object.entries(concept.definitions[register] ?? {}).map(
				([lang, text]) =>
					`<dt>${escaped(`${words.name("register", register)}, ${words.language(lang)}`)}</dt><dd lang="${escaped(lang)}">${escaped(text)}</dd>`,
			),
	);
	const names = Object.entries(concept.names)
		.filter(([lang]) => lang !== "en")
		.map(
			([lang, name]) => `<span lang="${escaped(lang)}">${escaped(name)}</span>`,
		);
	return `<article id="${escaped(concept.id)}">
<h3>${escaped(concept.names.en ?? concept.id)}</h3>
<p class="where">${names.join(" · ")}</p>
${paragraph(concept.short.en)}<dl>${registers.join("\n")}</dl>
${htmlList(
	"Not to be confused with",
	concept.doNotConfuse.map((d) => `${d.id}: ${d.difference.en ?? ""}`),
)}${links(concept.sources, words)}<p class="sure">${escaped(words.say("checked_on", { date: words.date(concept.checkedOn) }))}</p>
</article>`;
}

/** A question, place by place, each answer with its record and its status. */
export function comparisonArticle(
	comparison: Comparison,
	{ records }: Published,
	words: Words,
): string {
	const law = (id: string) => {
		const record = records.find((r) => r.id === id);
		return record === undefined
			? escaped(id)
			: `${inPage(id, record.shortTitle ?? record.title)} (${escaped(words.name("status", record.status))})`;
	};
	const rows = comparison.cells.map(
		(cell) =>
			`<tr><th scope="row">${escaped(words.place(cell.jurisdiction))}</th><td>${escaped(words.name("answer", cell.answer))}</td><td>${cell.records.map(law).join(", ")}</td><td>${escaped(cell.note?.en ?? "")}</td></tr>`,
	);
	return `<article id="${escaped(comparison.id)}">
<h3>${escaped(comparison.question.en ?? comparison.id)}</h3>
<table><thead><tr><th scope="col">Place</th><th scope="col">Answer</th><th scope="col">Rests on</th><th scope="col">Note</th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table>
<p class="sure">${escaped(words.say("checked_on", { date: words.date(comparison.checkedOn) }))}</p>
</article>`;
}

/** Who counted what, and what it does not mean. */
export function statisticArticle(statistic: Statistic, words: Words): string {
	const { source } = statistic;
	return `<article id="${escaped(statistic.id)}">
<h3>${escaped(statistic.figure)}</h3>
<p class="where">${escaped([source.org, source.title, words.date(source.date)].filter(Boolean).join(" · "))}${source.url ? ` · ${htmlLink(source.url)}` : ""}</p>
${htmlList("What was counted", [statistic.counted.en ?? ""])}${htmlList("What it does not mean", [statistic.doesNotMean.en ?? ""])}${htmlList(
	"Newer figures",
	statistic.newer.map((n) =>
		[n.figure, n.source, n.date && words.date(n.date)]
			.filter(Boolean)
			.join(", "),
	),
)}${links(statistic.sources, words)}<p class="sure">${escaped(words.say("checked_on", { date: words.date(statistic.checkedOn) }))}</p>
</article>`;
}

/** Where somebody who is affected finds help in one country. */
export function helpArticle(help: Helplines, words: Words): string {
	const lines = help.lines.map(
		(line) =>
			`<li><b>${escaped(line.name)}</b> ${[line.phone && escaped(line.phone), line.url && htmlLink(line.url)].filter(Boolean).join(" · ")}<br>${escaped(line.what.en ?? "")} <span class="sure">${escaped(words.say("checked_on", { date: words.date(line.checkedOn) }))}</span></li>`,
	);
	return `<article id="help-${escaped(help.jurisdiction)}">
<h3>${escaped(words.place(help.jurisdiction))}</h3>
<ul>${lines.join("\n")}</ul>
</article>`;
}

function links(list: Statistic["sources"], words: Words): string {
	if (list.length === 0) return "";
	const items = list.map(
		(source) =>
			`<li>${htmlLink(source.url, source.title ?? source.url)} (${escaped(sourceNote(source, words))})</li>`,
	);
	return `<h4>Sources</h4><ul class="links">${items.join("")}</ul>\n`;
}
