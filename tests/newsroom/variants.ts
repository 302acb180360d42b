import { hostileScript } from "./hostile-script.ts";

/** A page under other circumstances. */
interface Variant {
	readonly headers?: Readonly<Record<string, string>>;
	readonly change?: (html: string) => string;
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
