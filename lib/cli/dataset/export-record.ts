import { confidenceOf } from "../../dataset/confidence.ts";
import type { Published, PublishedRecord } from "../../dataset/publish.ts";
import type { Words } from "../../words/words.ts";
import { escaped, htmlLink, htmlList, inPage, paragraph } from "./html.ts";
import {
	elementLines,
	penaltyLine,
	sourceNote,
	stepLine,
} from "./record-text.ts";

/** A record as an article of the exported page: what `show` tells, with its sources, its day and how sure we are. */
export function recordArticle(
	record: PublishedRecord,
	{ concepts }: Published,
	words: Words,
): string {
	const confidence = confidenceOf(record);
	const where = [
		words.place(record.jurisdiction),
		words.name("kind", record.kind),
		words.name("status", record.status),
	];
	const imposed = "imposed" in record ? (record.imposed ?? []) : [];
	return `<article id="${escaped(record.id)}" class="${confidence}">
<h3>${escaped(record.title)}</h3>
${paragraph(record.titleNative?.text, ` lang="${escaped(record.titleNative?.lang ?? "")}"`)}<p class="where">${where.map(escaped).join(" · ")}</p>
${paragraph(record.summary.en)}${htmlList(
	"What it says",
	record.provisions.map((p) => `${p.ref}: ${p.says}`),
)}${htmlList(
	"Dates",
	record.steps.map((step) => stepLine(step, words)),
)}${htmlList(
	"Penalties",
	record.penalties.map((p) => penaltyLine(p, words)),
)}${htmlList(
	"Imposed in this matter",
	imposed.map((i) => `${i.on}: ${i.what}`),
)}${htmlList("What it needs", elementLines(record, words))}${htmlList("Open or disputed", record.disputes ?? [])}${htmlList("Reported wrongly", record.pressMistakes ?? [])}${paragraph(record.citations.join(" · "), ' class="cited"')}<p class="concepts">${record.concepts.map((id) => inPage(id, concepts.find((c) => c.id === id)?.names.en ?? id)).join(", ")}</p>
${sources(record, words)}<p class="sure">${escaped(words.name("confidence", confidence))}. ${escaped(words.say("checked_on", { date: words.date(record.checkedOn) }))}</p>
</article>`;
}

function sources(record: PublishedRecord, words: Words): string {
	const items = record.sources.map(
		(source) =>
			`<li>${htmlLink(source.url, source.title ?? source.url)} (${escaped(sourceNote(source, words))})</li>`,
	);
	if (record.officialUrl !== undefined)
		items.unshift(
			`<li>${htmlLink(record.officialUrl)} (official address)</li>`,
		);
	return items.length === 0
		? paragraph("No source was read.", ' class="links"')
		: `<h4>Sources</h4><ul class="links">${items.join("")}</ul>\n`;
}
