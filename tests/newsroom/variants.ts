import { hostileScript } from "./hostile-script.ts";

/** A page under other circumstances. */
interface Variant {
	readonly headers?: Readonly<Record<string, string>>;
	readonly change?: (html: string, slug: string) => string;
}

/** What `/variant/<name>/<slug>` does to a page; each name is used by a journey of the same idea. */
export const variants: Readonly<Record<string, Variant>> = {
	/** Cross-origin isolated: frames without their own consent are refused. */
	coep: {
		headers: {
			"Cross-Origin-Embedder-Policy": "require-corp",
			"Cross-Origin-Opener-Policy": "same-origin",
		},
	},
	/** An opaque origin, and no script of the page's own. */
	sandbox: { headers: { "Content-Security-Policy": "sandbox" } },
	"sandbox-scripts": {
		headers: { "Content-Security-Policy": "sandbox allow-scripts" },
	},
	/** Scripts that fight every foreign node and bend the built-ins. */
	hostile: {
		change: (html) => html.replace("<head>", `<head>${script(hostileScript)}`),
	},
	/** Half a second after load the article's body is rebuilt from new nodes, with a paragraph added in front. */
	rewrite: {
		change: (html) => html.replace("</body>", `${script(rewrite)}</body>`),
	},
	/** The same story with two hundred thousand words behind it. */
	long: { change: (html) => addWords(html, 200_000) },
	/** Five thousand words: what the numbers of the bench speak of. */
	"five-thousand": { change: (html) => addWords(html, 5_000) },
	/** Words of no language that we know. */
	unknown: { change: makeUnknown },
	/** Records every change of the page's nodes from before the first script of an extension can run. */
	watched: {
		change: (html) => html.replace("<head>", `<head>${script(watch)}`),
	},
	/** A viewer that shows the story in a frame of the same site, as AMP viewers and some aggregators do. */
	framed: { change: (_html, slug) => makeViewer(slug) },
	/** A browser's translator comes over the page after it was read: English words, each text wrapped, lang changed. */
	translated: {
		change: (html) => html.replace("</body>", `${script(translate)}</body>`),
	},
	/** Has the story prerendered behind it, and leads there by a link. */
	speculating: { change: (_html, slug) => makeSpeculating(slug) },
	/** Asks for consent first, in a dialogue that stands over the page. */
	consent: {
		change: (html) => html.replace("</body>", `${consent}</body>`),
	},
	/** A field and a button of the page's own, to see where the focus is. */
	"with-field": {
		change: (html) =>
			html.replace(
				/<body[^>]*>/,
				'$&<input id="field" aria-label="Search the site">',
			),
	},
	/** May go into the back/forward cache, and leads away by a link. */
	leaving: {
		change: (html) =>
			html.replace(
				"</body>",
				'<p><a id="away" href="/">The front page</a></p></body>',
			),
	},
};

function script(source: string): string {
	return `<script>${source}</script>`;
}

const rewrite = `
setTimeout(function () {
	var paragraph = document.querySelector("main p, article p, .content p, p");
	var body = paragraph.parentElement;
	var copy = body.cloneNode(true);
	var first = document.createElement("p");
	first.textContent = "Update: this report has been revised since it was first published.";
	copy.prepend(first);
	body.replaceWith(copy);
	document.documentElement.dataset.rewritten = "yes";
}, 500);`;

function makeViewer(slug: string): string {
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Viewer</title>
<style>body { margin: 0 } iframe { border: 0; width: 100vw; height: 100vh; display: block }</style>
<body><iframe src="/story/${slug}" title="Article"></iframe></body></html>`;
}

function makeSpeculating(slug: string): string {
	const rules = {
		prerender: [{ urls: [`/story/${slug}`], eagerness: "immediate" }],
	};
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Harbour notes</title>
<script type="speculationrules">${JSON.stringify(rules)}</script>
<body><p>The ferry leaves at nine.</p><p><a id="on" href="/story/${slug}">Next story</a></p></body></html>`;
}

/** What Google's translator does to a page: two nested <font> round each text, `lang` and a class on the root. */
const translate = `
setTimeout(function () {
	var said = ["Tokyo police arrested four people on suspicion of selling obscene posters made with generative AI.",
		"The women in the pictures do not exist. Article 175 of the Penal Code allows up to two years in prison or a fine of up to 2.5 million yen.",
		"The case sets a precedent for artificial intelligence in Japan, one lawyer said."];
	document.querySelectorAll("p, h1, h2").forEach(function (element, index) {
		var outer = document.createElement("font");
		var inner = document.createElement("font");
		outer.style.verticalAlign = inner.style.verticalAlign = "inherit";
		inner.textContent = element.localName === "p" ? said[index % said.length] : "Police arrest four over AI-made obscene posters";
		outer.append(inner);
		element.replaceChildren(outer);
	});
	document.documentElement.lang = "en";
	document.documentElement.classList.add("translated-ltr");
}, 1500);`;

const consent = `<div id="consent" role="dialog" aria-modal="true" aria-label="Cookies"
style="position:fixed;inset:auto 0 0 0;padding:24px;background:#eee;z-index:9999"><p>We value your privacy.</p>
<button type="button" onclick="this.parentElement.remove()">Accept all</button></div>`;

const watch = `
window.changes = [];
new MutationObserver(function (records) {
	if (document.readyState !== "complete") return;
	records.forEach(function (record) { window.changes.push(record.type + " " + record.target.nodeName); });
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });`;

const filler =
	"The committee met again in the afternoon and heard from the harbour master, two teachers and a retired baker, none of whom wished to add to what had been said in the morning.".split(
		" ",
	);

function addWords(html: string, count: number): string {
	const paragraphs: string[] = [];
	for (let words = 0; words < count; words += filler.length * 3)
		paragraphs.push(`<p>${[...filler, ...filler, ...filler].join(" ")}</p>`);
	// Behind the last paragraph of the body, so that it is part of the same article.
	const at = html.lastIndexOf(
		"</p>",
		html.search(/<(?:aside|footer|section class="(?:sources|more))/),
	);
	return `${html.slice(0, at + 4)}${paragraphs.join("\n")}${html.slice(at + 4)}`;
}

/** Letters are shifted, so that word lengths and markup stay and no word means anything. */
function makeUnknown(html: string): string {
	return html
		.replace(/lang="[^"]*"/, 'lang="tlh"')
		.replace(/(>)([^<]+)(<)/g, (_all, open, text: string, close) =>
			[open, text.replace(/[a-z]/gi, shift), close].join(""),
		);
}

function shift(letter: string): string {
	const code = letter.charCodeAt(0);
	const base = code < 97 ? 65 : 97;
	return String.fromCharCode(base + ((code - base + 11) % 26));
}
