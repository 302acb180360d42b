import { createHash } from "node:crypto";
import type { Published } from "../../dataset/publish.ts";
import type { Words } from "../../words/words.ts";
import { recordArticle } from "./export-record.ts";
import {
	comparisonArticle,
	conceptArticle,
	helpArticle,
	statisticArticle,
} from "./export-rest.ts";
import { escaped } from "./html.ts";

/** The whole dataset as one page that needs nothing from elsewhere: searched by a few lines of its own, and printed. */
export function exportHtml(release: Published, words: Words): string {
	const sections: [id: string, title: string, articles: string[]][] = [
		[
			"laws",
			"Laws and cases",
			release.records.map((r) => recordArticle(r, release, words)),
		],
		["ideas", "Ideas", release.concepts.map((c) => conceptArticle(c, words))],
		[
			"comparisons",
			"Place by place",
			release.comparisons.map((c) => comparisonArticle(c, release, words)),
		],
		[
			"figures",
			"Known figures",
			release.statistics.map((s) => statisticArticle(s, words)),
		],
		["help", "Help", release.helplines.map((h) => helpArticle(h, words))],
	];
	const told = sections.filter(([, , articles]) => articles.length > 0);
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'">
<title>Glossator: laws and cases about AI</title>
<style>${style}</style>
<h1>Laws and cases about AI</h1>
<p>Context, not legal advice. Each entry says up to which day it was checked, on which sources it rests and how sure we are; what is unverified is dashed. Translations of law are unofficial. CC BY 4.0.</p>
<nav>${told.map(([id, title, articles]) => `<a href="#${id}">${escaped(title)}</a> ${articles.length}`).join(" · ")}</nav>
<search><label>Search <input type="search" id="search" autocomplete="off"></label> <output id="count" for="search"></output></search>
<main>
${told.map(([id, title, articles]) => `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(title)}</h2>\n${articles.join("\n")}\n</section>`).join("\n")}
</main>
<script>${script}</script>
</html>
`;
}

function hashOf(text: string): string {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

const style = `
:root{color-scheme:light dark;font:16px/1.5 Georgia,serif}
body{max-width:46rem;margin:2rem auto;padding:0 1rem}
h2,article{scroll-margin-block-start:4rem}
article{border-block-start:1px solid;margin-block-start:1.5rem}
article.low{border-block-start-style:dashed}
h2{margin-block-start:3rem}h3{font-size:1.2rem;margin-block-end:0}h4{font-size:1rem;margin-block-end:0}
ul{margin-block-start:0}
.where,.links,.cited,.concepts,.sure{font-size:.85rem}.links a{overflow-wrap:anywhere}
search{position:sticky;inset-block-start:0;background:Canvas;padding-block:.5rem}
input{font:inherit;inline-size:min(20rem,60vw)}
table{border-collapse:collapse;inline-size:100%;font-size:.9rem}
th,td{border-block-end:1px solid;text-align:start;vertical-align:top;padding:.2rem .4rem}
dt{font-size:.85rem;margin-block-start:.5rem}dd{margin-inline-start:1rem}
[hidden]{display:none}
@media print{search,nav{display:none}h2,h3,h4{break-after:avoid}li,tr,dd{break-inside:avoid}a{color:inherit}}`;

/** An entry is looked through once, when it is first searched. An address within the page shows what it leads to. */
const script = `
const articles=[...document.querySelectorAll("article")];
const count=document.getElementById("count");
const search=document.getElementById("search");
let texts=null;
function fold(text){return text.normalize("NFKC").toLowerCase()}
function show(){
const words=fold(search.value).split(/\\s+/).filter(Boolean);
texts??=articles.map(a=>fold(a.id+" "+a.textContent));
let n=0;
articles.forEach((a,i)=>{const on=words.every(w=>texts[i].includes(w));a.hidden=!on;if(on)n++});
for(const s of document.querySelectorAll("section"))s.hidden=!s.querySelector("article:not([hidden])");
count.textContent=n===1?"1 entry":n+" entries";
}
search.addEventListener("input",show);
addEventListener("hashchange",()=>{const to=document.getElementById(location.hash.slice(1));if(to&&to.closest("[hidden]")){search.value="";show();to.scrollIntoView()}});
count.textContent=articles.length+" entries";`;
