import { confidenceOf } from "../../dataset/confidence.ts";
import type { Published, PublishedRecord } from "../../dataset/publish.ts";
import type { Words } from "../../words/words.ts";
import { penaltyLine } from "./record-text.ts";

/** The whole dataset as one page that needs nothing from elsewhere: searched by a few lines of its own, and printed. */
export function exportHtml(release: Published, words: Words): string {
	const records = release.records.map((r) => article(r, words)).join("\n");
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>Glossator: laws and cases about AI</title>
<style>${style}</style>
<h1>Laws and cases about AI</h1>
<p>${release.records.length} records. Context, not legal advice. Each says up to when it was checked and how sure we are. CC BY 4.0.</p>
<label>Search <input type="search" id="search" autocomplete="off"></label> <output id="count"></output>
<main>
${records}
</main>
<script>${script}</script>
</html>
`;
}

function article(record: PublishedRecord, words: Words): string {
	const native = record.titleNative
		? `<p lang="${escaped(record.titleNative.lang)}">${escaped(record.titleNative.text)}</p>`
		: "";
	const where = [
		words.place(record.jurisdiction),
		words.name("kind", record.kind),
		words.name("status", record.status),
		words.name("confidence", confidenceOf(record)),
		`checked up to ${words.date(record.checkedOn)}`,
	];
	const steps = record.steps.map(
		(s) =>
			`${words.date(s.date)}: ${words.name("step", s.step)}${s.planned ? " (planned)" : ""}${s.what ? `. ${s.what}` : ""}`,
	);
	const links = [
		...(record.officialUrl ? [record.officialUrl] : []),
		...record.sources.map((source) => source.url),
	];
	return `<article id="${escaped(record.id)}">
<h2>${escaped(record.title)}</h2>${native}
<p class="where">${where.map(escaped).join(" · ")}</p>
<p>${escaped(record.summary.en ?? "")}</p>
${list(
	"What it says",
	record.provisions.map((p) => `${p.ref}: ${p.says}`),
)}${list("Dates", steps)}${list(
	"Penalties",
	record.penalties.map((p) => penaltyLine(p, words)),
)}${list("Open or disputed", record.disputes ?? [])}${list("Reported wrongly", record.pressMistakes ?? [])}<p class="links">${[...new Set(links)].map(link).join(" ")}</p>
</article>`;
}

function list(title: string, items: readonly string[]): string {
	if (items.length === 0) return "";
	return `<h3>${escaped(title)}</h3><ul>${items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>\n`;
}

function link(url: string): string {
	return `<a href="${escaped(url)}" rel="noreferrer">${escaped(url)}</a>`;
}

/** Text for HTML, in content and in quoted attributes. */
export function escaped(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}

const style = `
:root{color-scheme:light dark;font:16px/1.5 Georgia,serif}
body{max-width:46rem;margin:2rem auto;padding:0 1rem}
article{border-block-start:1px solid;margin-block-start:1.5rem;break-inside:avoid}
h2{font-size:1.2rem}h3{font-size:1rem;margin-block-end:0}
.where,.links{font-size:.85rem}.links a{overflow-wrap:anywhere}
[hidden]{display:none}
@media print{label,output{display:none}}`;

const script = `
const articles=[...document.querySelectorAll("article")];
const texts=articles.map(a=>(a.id+" "+a.textContent).toLowerCase());
const count=document.getElementById("count");
const search=document.getElementById("search");
function show(){
const words=search.value.toLowerCase().split(/\\s+/).filter(Boolean);
let n=0;
articles.forEach((a,i)=>{const on=words.every(w=>texts[i].includes(w));a.hidden=!on;if(on)n++});
count.textContent=n+" shown";
}
search.addEventListener("input",show);show();`;
